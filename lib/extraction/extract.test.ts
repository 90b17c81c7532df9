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

test("an unrelated paragraph removes no finding", () => {
  for (const { name, text } of texts) {
    const before = extract(text).facts;
    for (const longer of [`${unrelated}\n\n${text}`, `${text}\n\n${unrelated}`]) {
      const { attendees, documents, commendations, figures } = extract(longer).facts;
      expect({ name, attendees, documents, commendations, figures }).toMatchObject({
        name,
        attendees: before.attendees,
        documents: before.documents,
        commendations: before.commendations,
        figures: before.figures,
      });
    }
  }
});

const fold = (value: unknown) =>
  JSON.stringify(value)
    .normalize("NFC")
    .replace(/\u00A0/gu, " ")
    .replace(/ủy/gu, "uỷ")
    .replace(/Ủy/gu, "Uỷ")
    .replace(/hóa/gu, "hoá");

const disguises: [name: string, change: (text: string) => string][] = [
  ["decomposed", (text) => text.normalize("NFD")],
  ["with non-breaking blanks", (text) => text.replace(/ /gu, "\u00A0")],
  [
    "with the other tone placement",
    (text) => text.replace(/ủy/gu, "uỷ").replace(/Ủy/gu, "Uỷ").replace(/hóa/gu, "hoá"),
  ],
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
];
for (const piece of hostile)
  test(`a megabyte of ${JSON.stringify(piece)} is read to its end`, () => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(extract(text).text).toBe(text.normalize("NFC"));
  });
