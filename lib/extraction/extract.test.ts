import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { extract } from "#lib/extraction/extract";
import type { RuleBook } from "#lib/extraction/rule-book";
import { ruleBook } from "#lib/extraction/rule-book";

const corpus = join(process.cwd(), "lib/extraction/corpus");
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(corpus, name), "utf8") }));

/** A small generator of its own, so that a failure can be repeated. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const drawn = list.map((item) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return { item, rank: state };
  });
  return drawn.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function shuffledBook(seed: number): RuleBook {
  return {
    titles: shuffled(ruleBook.titles, seed),
    days: shuffled(ruleBook.days, seed + 1),
    organisers: shuffled(ruleBook.organisers, seed + 2),
    mentions: shuffled(ruleBook.mentions, seed + 3),
    roles: shuffled(ruleBook.roles, seed + 4),
    documents: shuffled(ruleBook.documents, seed + 5),
    commendations: shuffled(ruleBook.commendations, seed + 6),
    figures: shuffled(ruleBook.figures, seed + 7),
    bylines: shuffled(ruleBook.bylines, seed + 8),
  };
}

test("every span lies in the text and quotes it exactly", () => {
  for (const { text: printed } of texts) {
    const { text, findings } = extract(printed.normalize("NFD"));
    expect(text).toBe(printed.normalize("NFC"));
    for (const { span, spans, quote } of findings) {
      expect(quote).toBe(text.slice(span.start, span.end));
      for (const each of spans) {
        expect(each.start).toBeGreaterThanOrEqual(0);
        expect(each.end).toBeGreaterThan(each.start);
        expect(each.end).toBeLessThanOrEqual(text.length);
      }
    }
  }
});

test("the main span is one of the spans", () => {
  for (const { text } of texts)
    for (const { span, spans } of extract(text).findings) expect(spans).toContainEqual(span);
});

test("the order of the rules does not matter", () => {
  for (const seed of [1, 7, 42, 99])
    for (const { text } of texts)
      expect(extract(text, shuffledBook(seed)).findings).toEqual(extract(text).findings);
});

const unrelated =
  "Thời tiết hôm nay nắng đẹp, nhân dân phấn khởi ra đồng thu hoạch vụ mùa và chăm sóc vườn cây ăn quả.";

/** The same text with the paragraph before it, in its middle and after it. */
function withUnrelated(text: string): string[] {
  const middle = text.indexOf("\n", text.length / 2);
  const between = middle < 0 ? [] : [`${text.slice(0, middle)}\n\n${unrelated}\n${text.slice(middle)}`];
  return [`${unrelated}\n\n${text}`, ...between, `${text}\n\n${unrelated}`];
}

const told = (text: string) =>
  extract(text).findings.map(({ kind, value }) => JSON.stringify({ kind, value }));

test("an unrelated paragraph removes no finding", () => {
  for (const { name, text } of texts)
    for (const longer of withUnrelated(text))
      expect({ name, found: told(longer) }).toEqual({
        name,
        found: expect.arrayContaining(told(text)),
      });
});

const tone = String.raw`[\u0300\u0301\u0303\u0309\u0323]`;
const onGlide = new RegExp(
  String.raw`(?<![qQ])([oO](?=${tone}[aeAE])|[uU](?=${tone}[yY]))(${tone})([aeyAEY])(?![\p{L}\p{M}])`,
  "gu",
);
const onVowel = new RegExp(
  String.raw`(?<![qQ])([oO](?=[aeAE])|[uU](?=[yY]))([aeyAEY])(${tone})(?![\p{L}\p{M}])`,
  "gu",
);
/** «hóa» → «hoá», «thủy» → «thuỷ». */
const newTones = (text: string) => text.normalize("NFD").replace(onGlide, "$1$3$2").normalize("NFC");
/** «hoá» → «hóa», «thuỷ» → «thủy». */
const oldTones = (text: string) => text.normalize("NFD").replace(onVowel, "$1$3$2").normalize("NFC");

const fold = (value: unknown) => newTones(JSON.stringify(value)).replace(/\u00A0/gu, " ");

const disguises: [name: string, change: (text: string) => string][] = [
  ["decomposed", (text) => text.normalize("NFD")],
  ["with non-breaking blanks", (text) => text.replace(/ /gu, "\u00A0")],
  ["with tone marks on the last vowel", newTones],
  ["with tone marks on the glide", oldTones],
  ["with Windows line ends", (text) => text.replace(/\n/gu, "\r\n")],
];
for (const [name, change] of disguises)
  test(`a text ${name} gives the same facts`, () => {
    for (const { text } of texts) expect(fold(extract(change(text)).facts)).toBe(fold(extract(text).facts));
  });

test("no text gives no facts", () => {
  const { findings, facts } = extract("");
  expect(findings).toEqual([]);
  expect(facts.date).toEqual({ day: null, month: null, year: null, session: null });
});

const hostile = [
  'Kế hoạch "',
  "12 ab ",
  "A",
  "A ",
  "Nguyễn ",
  "Bí thư ",
  "đồng chí Nguyễn Văn A, Bí thư, ",
  "1",
  "1/",
  "12/15 ",
  "1.000.000 ",
  '"',
  ",",
  "(",
  "- \n",
  "Ảnh: \n",
  "Nghị quyết ",
  "Nghị quyết số 1-NQ/TW, ",
  "Nghị quyết Đại hội Đảng bộ ",
  "trao giấy khen cho 3 tập thể và ",
  "100 người ",
  "Đại hội. ",
  "đơn vị được ",
  "Phó Chủ tịch Hội A, ",
  "tổng kết\n",
  "các ",
  "\u0301",
  "😀",
  "nghe tham luận của ",
  "ý kiến phát biểu của đồng chí Nguyễn Văn A, ",
  "Huy hiệu 50 năm tuổi Đảng cho 3 đồng chí, ",
  "đồng chí Nguyễn Văn A được tặng ",
  "trao giấy khen cho Chi bộ A và đồng chí Lê B, ",
  "khen thưởng các đơn vị gồm: ",
  "Nghị quyết số 1, 2, 3, ",
  "thay mặt ",
  "tại hội nghị ",
  "Chủ tịch: Nguyễn A, ",
  "Bí thư: Chủ tịch Lê Văn A, ",
  "1,2/3 km ",
  "6 tỷ 500 triệu đồng, ",
  "lớp 1 ",
  "1. Nguyễn Văn A\n",
  "(Hà Nội, 1/1/2020) ",
  "Tin, ảnh: A\n",
  "Tin, ảnh, bài ảnh ảnh: A\n",
  "tổ chức hội nghị, khen thưởng các tập thể ",
  "chi bộ A B C và đồng chí Lê B được tặng ",
  "12 đảng viên, trong đó có ",
  '5 "a b"/6 ',
  "5 tỷ, tăng 5% so với kỳ 2019, ",
  "dự theo quyết định ",
  "các đồng chí Hán Văn A, ",
];
for (const piece of hostile)
  test(`a megabyte of ${JSON.stringify(piece)} is read to its end`, () => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(extract(text).text).toBe(text.normalize("NFC"));
  });
