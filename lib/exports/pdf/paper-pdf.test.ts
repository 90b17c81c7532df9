import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { expect, test } from "@playwright/test";

import { longReport } from "#lib/bench/long-report";
import { generatedDocument } from "#lib/document/generated-document";
import { toPlainText } from "#lib/document/render/plain-text";
import { paperData } from "#lib/exports/pdf/paper-data";
import { toPdf } from "#lib/exports/pdf/paper-pdf";
import { Typesetter, typesetter } from "#lib/exports/pdf/typesetter";
import type { Pictures } from "#lib/exports/picture";
import { hd05 } from "#lib/formats/hd05-2026";
import type { Paper } from "#lib/papers/paper";
import { givenPhotograph } from "#lib/testing/given-picture";
import { hostileWords, issuedOn, papers, pictureId } from "#lib/testing/given-printed-paper";
import { inFolder, missingTools, runTool } from "#lib/testing/tool";

const missing = missingTools("pdftotext", "pdfinfo", "pdffonts", "qpdf");
const kinds = ["minutes", "resultReport", "conclusionNotice", "news"] as const;
const days = ["2020-03-09", "2026-06-05"] as const;

test.afterAll(() => typesetter().stop());

/** Reads a made file with programs that are none of ours. */
async function reading<T>(paper: Paper, pictures: Pictures, read: (file: string) => T): Promise<T> {
  return inFolder(async (folder) => {
    const file = join(folder, "a.pdf");
    writeFileSync(file, await toPdf(paper, pictures, new Date("2026-06-05T03:00:00Z")));
    return read(file);
  });
}

const textOf = (file: string) => runTool("pdftotext", ["-layout", file, "-"]);
const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

for (const day of days)
  for (const kind of kinds)
    test(`${kind} of ${day}: A4, PDF/A-2a, tagged, with title, language and all fonts inside`, async () => {
      test.skip(missing !== "", missing);
      const paper = issuedOn(papers[kind], day);
      const { info, fonts, structure, metadata } = await reading(paper, new Map(), (file) => ({
        info: runTool("pdfinfo", [file]),
        fonts: runTool("pdffonts", [file]),
        structure: runTool("qpdf", ["--json", file]),
        metadata: runTool("pdfinfo", ["-meta", file]),
      }));
      expect(info).toMatch(new RegExp(`^Title: +${paper.title}$`, "m"));
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Page size: +595\.276 x 841\.89 pts \(A4\)$/m);
      const listed = fonts.split("\n").slice(2).filter(Boolean);
      expect(listed.length).toBeGreaterThan(0);
      for (const font of listed) expect(font).toMatch(/Tinos-\w+ +CID TrueType +Identity-H +yes yes yes/);
      expect(structure).toContain('"/Lang": "u:vi"');
      for (const tag of ["/H1", "/H2", "/L", "/Table", "/TH"]) expect(structure).toContain(`"/S": "${tag}"`);
      expect(metadata).toMatch(/pdfaid:part[>="]+2/);
      expect(metadata).toMatch(/pdfaid:conformance[>="]+A/);
    });

test("the parts of minutes stand in order, in Unicode NFC", async () => {
  test.skip(missing !== "", missing);
  const text = await reading(papers.minutes, new Map(), textOf);
  expect(text.normalize("NFC")).toBe(text);
  const order = [
    "ĐẢNG BỘ TỈNH LAM GIANG",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐẢNG UỶ PHƯỜNG SÔNG XANH",
    "*",
    "Số 07-BB/ĐU",
    "Sông Xanh, ngày 05 tháng 6 năm 2026",
    "BIÊN BẢN",
    "Hội nghị Ban Chấp hành lần thứ 9",
    "-----",
    "I- THÀNH PHẦN",
    "NGƯỜI GHI BIÊN BẢN",
    "CHỦ TRÌ HỘI NGHỊ",
    "BÍ THƯ",
    "Trần Thị Lan",
    "Nơi nhận:",
    "- Lưu Văn phòng Đảng uỷ.",
  ];
  let from = 0;
  for (const part of order) {
    const at = text.indexOf(part, from);
    expect([part, at >= from]).toEqual([part, true]);
    from = at;
  }
});

test("every word of a text comes back", async () => {
  test.skip(missing !== "", missing);
  for (const body of [longReport(6), papers.minutes.body]) {
    const found = await reading({ ...papers.resultReport, body }, new Map(), textOf);
    const lost = wordsOf(toPlainText(body, papers.minutes.names)).filter((word) => !found.includes(word));
    expect(lost).toEqual([]);
  }
});

test("signs that mean something to Typst are words", async () => {
  test.skip(missing !== "", missing);
  const text = await reading(papers.minutes, new Map(), textOf);
  expect(wordsOf(text).join(" ")).toContain(hostileWords);
});

test("what a user writes is data, never source", () => {
  const { json } = paperData({ ...papers.minutes, title: '"); #panic("a' }, hd05, new Set());
  const read: unknown = JSON.parse(json);
  expect(read).toMatchObject({ title: '"); #panic("a' });
});

test("pages are numbered in the upper middle, but for the first", async () => {
  test.skip(missing !== "", missing);
  const pages = (await reading({ ...papers.news, body: longReport(3) }, new Map(), textOf)).split("\f");
  const firstLines = pages
    .slice(0, 3)
    .map((page) => page.split("\n").find((line) => line.trim() !== "") ?? "");
  expect(firstLines[0]).not.toMatch(/^\s*\d+\s*$/);
  expect(firstLines[1]).toMatch(/^\s{20,}2\s*$/);
  expect(firstLines[2]).toMatch(/^\s{20,}3\s*$/);
});

test("pictures are inside, with their alternative texts", async () => {
  test.skip(missing !== "", missing);
  const bytes = new Uint8Array(await givenPhotograph({ width: 800, height: 400 }));
  const pictures: Pictures = new Map([[pictureId, { bytes, format: "jpg" }]]);
  const structure = await reading(papers.news, pictures, (file) => runTool("qpdf", ["--json", file]));
  expect(structure).toContain("/Alt");
  expect(structure).toContain("u:Các đại biểu trong hội trường");
  expect(structure).toContain('"/Subtype": "/Image"');
});

test("any text the schema takes is set", async () => {
  test.setTimeout(60_000);
  for (let seed = 0; seed < 60; seed += 1) {
    const bytes = await toPdf({ ...papers.minutes, body: generatedDocument(seed) }, new Map());
    expect(Buffer.from(bytes.subarray(0, 5)).toString(), `seed ${seed}`).toBe("%PDF-");
  }
});

test("the Party's title is as long as the profile says: Word draws its rule by that", async () => {
  const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
  const font = readFileSync(join(folder, "700Bold/Tinos_700Bold.ttf"));
  expect(Math.abs(advanceOf(font, hd05.partyTitle) - hd05.partyTitleEm)).toBeLessThan(0.001);
});

test("a letter the font lacks is shown as missing, and nothing else is lost", async () => {
  test.skip(missing !== "", missing);
  const paper = { ...papers.news, title: "Tin 🙂 mới", byline: "山 Nguyễn" };
  const text = await reading(paper, new Map(), (file) => runTool("pdftotext", [file, "-"]));
  expect(text).toContain("Tin □ mới");
  expect(text).toContain("□ Nguyễn");
});

test("a paper that can't be set fails alone; the next one is set", async () => {
  const own = new Typesetter();
  const bad = own.typeset("{}", [], new Date());
  const good = own.typeset(paperData(papers.news, hd05, new Set()).json, [], new Date());
  await expect(bad).rejects.toThrow(/title|dictionary/);
  expect((await good).length).toBeGreaterThan(1000);
  await own.stop();
});

test("whoever waits when the typesetter stops is told, and it can be used again", async () => {
  const own = new Typesetter();
  const { json } = paperData(papers.news, hd05, new Set());
  const waiting = [own.typeset(json, [], new Date()), own.typeset(json, [], new Date())];
  await own.stop();
  for (const each of await Promise.allSettled(waiting)) expect(each.status).toBe("rejected");
  expect((await own.typeset(json, [], new Date())).length).toBeGreaterThan(1000);
  await own.stop();
});

test("more papers than may wait are refused", async () => {
  const own = new Typesetter();
  const { json } = paperData(papers.news, hd05, new Set());
  const asked: Promise<unknown>[] = [];
  expect(() => {
    for (let each = 0; each < 300; each += 1) asked.push(own.typeset(json, [], new Date()).catch(() => null));
  }).toThrow(/waiting/);
  await own.stop();
  await Promise.all(asked);
});

/** How far a font moves on over a text, in ems: tables «hmtx» and «cmap» of OpenType. */
function advanceOf(font: Buffer, text: string): number {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8)];
    }),
  );
  const at = (name: string) => tables.get(name) ?? 0;
  const metrics = font.readUInt16BE(at("hhea") + 34);
  const advance = (letter: string) =>
    font.readUInt16BE(
      at("hmtx") + 4 * Math.min(glyphOf(font, at("cmap"), letter.codePointAt(0) ?? 0), metrics - 1),
    );
  return (
    Array.from(text).reduce((sum, letter) => sum + advance(letter), 0) / font.readUInt16BE(at("head") + 18)
  );
}

function glyphOf(font: Buffer, cmap: number, codePoint: number): number {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = subtables.find((each) => font.readUInt16BE(each) === 4) ?? 0;
  const count = font.readUInt16BE(table + 6) / 2;
  const segment =
    Array.from({ length: count }, (_, index) => index).find(
      (index) => font.readUInt16BE(table + 14 + 2 * index) >= codePoint,
    ) ?? 0;
  const start = table + 16 + 2 * count + 2 * segment;
  const offset = start + 4 * count;
  const delta = font.readUInt16BE(start + 2 * count);
  const range = font.readUInt16BE(offset);
  if (range === 0) return (codePoint + delta) & 0xff_ff;
  return (font.readUInt16BE(offset + range + 2 * (codePoint - font.readUInt16BE(start))) + delta) & 0xff_ff;
}
