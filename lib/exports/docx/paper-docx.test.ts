import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

import { generatedDocument } from "#lib/document/generated-document";
import { toDocx } from "#lib/exports/docx/paper-docx";
import type { Pictures } from "#lib/exports/picture";
import type { Paper } from "#lib/papers/paper";
import { givenPhotograph } from "#lib/testing/given-picture";
import { hostileWords, issuedOn, papers, pictureId } from "#lib/testing/given-printed-paper";
import { inFolder, missingTools, runTool } from "#lib/testing/tool";

const days = { HD36_2018: "2020-03-09", HD05_2026: "2026-06-05" } as const;
const kinds = ["minutes", "resultReport", "conclusionNotice", "news"] as const;

async function partsOf(paper: Paper, pictures: Pictures = new Map()) {
  const files = unzipSync(await toDocx(paper, pictures));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { files, document: part("word/document.xml"), styles: part("word/styles.xml"), part };
}

/** The words of each paragraph, in order. */
function linesOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, words = ""]) => words)
      .join("")
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"'),
  );
}

function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
}

for (const [profile, day] of Object.entries(days))
  for (const kind of kinds)
    test(`${kind} under ${profile}: page, font, language and title are those of the guide`, async () => {
      const paper = issuedOn(papers[kind], day);
      const { document, styles, part } = await partsOf(paper);
      expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
      const margins = /<w:pgMar ([^/]*)\/>/.exec(document)?.[1] ?? "";
      for (const margin of ['top="1134"', 'bottom="1134"', 'left="1701"', 'right="850"', 'header="567"'])
        expect(margins).toContain(margin);
      expect(document).toContain("<w:titlePg/>");
      expect(styles).toContain('w:ascii="Times New Roman"');
      expect(styles).toContain('<w:lang w:val="vi-VN"/>');
      expect(part("docProps/core.xml")).toContain(`<dc:title>${paper.title}</dc:title>`);
      const body = styleOf(styles, "body");
      expect(body).toContain('w:val="Nội dung"');
      expect(body).toContain('w:firstLine="567"');
      expect(body).toContain('w:lineRule="exact"');
      expect(body).toContain('<w:sz w:val="28"/>');
    });

for (const day of Object.values(days))
  test(`minutes of ${day} have their parts in order`, async () => {
    const { document } = await partsOf(issuedOn(papers.minutes, day));
    const written = linesOf(document).filter(Boolean);
    const date = day === days.HD36_2018 ? "ngày 09 tháng 3 năm 2020" : "ngày 05 tháng 6 năm 2026";
    const expected = [
      "ĐẢNG BỘ TỈNH LAM GIANG",
      "ĐẢNG UỶ PHƯỜNG SÔNG XANH",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "*",
      "Số 07-BB/ĐU",
      `Sông Xanh, ${date}`,
      "BIÊN BẢN",
      "Hội nghị Ban Chấp hành lần thứ 9",
      "-----",
    ];
    expect(written.slice(0, expected.length)).toEqual(expected);
    expect(written.slice(-8)).toEqual([
      "NGƯỜI GHI BIÊN BẢN",
      "CHỦ TRÌ HỘI NGHỊ",
      "BÍ THƯ",
      "Trần Thị Lan",
      "Lê Minh",
      "Nơi nhận:",
      "- Tỉnh uỷ;",
      "- Lưu Văn phòng Đảng uỷ.",
    ]);
  });

test("the sizes and looks around the text are those of the guide", async () => {
  const { styles } = await partsOf(papers.minutes);
  for (const [id, halfPoints, look] of [
    ["partyTitle", 30, "<w:b/>"],
    ["superior", 28, '<w:b w:val="false"/>'],
    ["issuer", 28, "<w:b/>"],
    ["number", 28, '<w:b w:val="false"/>'],
    ["placeAndDate", 28, "<w:i/>"],
    ["Heading1", 32, "<w:b/>"],
    ["subject", 28, "<w:b/>"],
    ["authority", 28, "<w:b/>"],
    ["position", 28, '<w:b w:val="false"/>'],
    ["signerName", 28, "<w:b/>"],
    ["distributionHeading", 28, '<w:u w:val="single"/>'],
    ["distribution", 24, '<w:b w:val="false"/>'],
  ] as const) {
    const style = styleOf(styles, id);
    expect([id, style.includes(`<w:sz w:val="${halfPoints}"/>`)]).toEqual([id, true]);
    expect([id, style.includes(look)]).toEqual([id, true]);
  }
});

test("the rule under the Party's title is as long as the title, to a twentieth of a millimetre", async () => {
  const { document } = await partsOf(papers.minutes);
  const rule = /<w:pStyle w:val="rule"\/>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/s.exec(document);
  const column = Math.ceil((11906 - 1701 - 850) / 2);
  const length = column - Number(rule?.[1]) - Number(rule?.[2]);
  // 13.778 em of 15 pt, in twentieths of a point.
  expect(Math.abs(length - 13.778 * 15 * 20)).toBeLessThan(2);
  expect(document).toMatch(/<w:pBdr><w:top w:val="single"/);
});

test("letterhead and signatures are tables without borders", async () => {
  const { document } = await partsOf(papers.resultReport);
  const tables = document
    .split("<w:tbl>")
    .slice(1)
    .map((each) => each.split("</w:tbl>")[0] ?? "");
  for (const table of [tables.at(0), tables.at(-1)]) {
    expect(table).toContain('<w:top w:val="none"');
    expect(table).not.toContain('w:val="single" w:color="000000" w:sz="4"');
    expect(table?.match(/<w:gridCol /g)).toHaveLength(2);
  }
});

test("page numbers stand in the upper middle, and not on the first page", async () => {
  const { files, part } = await partsOf(papers.minutes);
  const headers = Object.keys(files).filter((name) => /^word\/header\d+\.xml$/.test(name));
  const texts = headers.map(part);
  expect(texts.filter((xml) => xml.includes("PAGE"))).toHaveLength(1);
  expect(texts.filter((xml) => !xml.includes("PAGE"))).toHaveLength(1);
  expect(texts.find((xml) => xml.includes("PAGE"))).toContain('w:val="pageNumber"');
});

test("news has no letterhead, no number and no signatures", async () => {
  const { document } = await partsOf(papers.news);
  const written = linesOf(document).filter(Boolean);
  expect(written.slice(0, 2)).toEqual(["Đảng uỷ phường Sông Xanh sơ kết 6 tháng", "Thứ Năm, 05/02/2026"]);
  expect(written.at(-1)).toBe("Minh Đức");
  expect(document).not.toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(document).toContain('<w:pStyle w:val="lead"/>');
});

test("a single signature stands beside the distribution list", async () => {
  const { document } = await partsOf(papers.conclusionNotice);
  expect(linesOf(document).filter(Boolean).slice(-6)).toEqual([
    "Nơi nhận:",
    "- Tỉnh uỷ;",
    "- Lưu Văn phòng Đảng uỷ.",
    "T/M BAN THƯỜNG VỤ",
    "PHÓ BÍ THƯ",
    "Phạm Thị Hoà",
  ]);
});

test("lists are numbered by Word, from where they start", async () => {
  const { document, part } = await partsOf(papers.minutes);
  expect(document.match(/<w:numPr>/g)).toHaveLength(5);
  expect(part("word/numbering.xml")).toContain('<w:start w:val="3"/>');
  expect(linesOf(document)).toContain("Việc thứ ba");
});

test("headings, links, tables and pictures are Word's own", async () => {
  const picture = {
    bytes: new Uint8Array(await givenPhotograph({ width: 80, height: 40 })),
    format: "jpg",
  } as const;
  const { document, files, part } = await partsOf(papers.minutes, new Map([[pictureId, picture]]));
  for (const style of ["Heading1", "Heading2", "Heading3"])
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(document).toContain("<w:tblHeader/>");
  expect(document).toContain('<w:vMerge w:val="restart"/>');
  expect(document).toContain('descr="Các đại biểu trong hội trường"');
  expect(Object.keys(files).filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
  const relations = part("word/_rels/document.xml.rels");
  expect(relations).toContain("https://songxanh.example/tu-lieu");
  expect(relations).toContain("https://songxanh.example/phim");
});

test("a picture without its file leaves its words", async () => {
  const { document, files } = await partsOf(papers.minutes);
  expect(linesOf(document)).toContain("Quang cảnh hội nghị (Ảnh: Minh Đức)");
  expect(Object.keys(files).filter((name) => name.startsWith("word/media/"))).toEqual([]);
});

test("signs of other languages are words, and the current name of a mention is printed", async () => {
  const paper = { ...papers.minutes, names: { attendees: { a1: "Ngô Thị Sen (mới)" }, citations: {} } };
  const lines = linesOf((await partsOf(paper)).document);
  expect(lines).toContain(hostileWords);
  expect(lines).toContain("Ngô Thị Sen (mới)");
});

test("control characters around the text don't break the file", async () => {
  const { document } = await partsOf({ ...papers.news, title: "Tin\u0000 \u0008mới", byline: "A\u001fB" });
  // oxlint-disable-next-line no-control-regex
  expect(document).not.toMatch(/[\u0000-\u0008\u000b\u001f]/);
});

test("LibreOffice opens every kind under every profile, and any text at all", async () => {
  const missing = missingTools("soffice", "pdftotext");
  test.skip(missing !== "", missing);
  test.setTimeout(180_000);
  await inFolder(async (folder) => {
    const made: Record<string, Paper> = {};
    for (const day of Object.values(days))
      for (const kind of kinds) made[`${kind}-${day}`] = issuedOn(papers[kind], day);
    for (let seed = 0; seed < 12; seed += 1)
      made[`seed-${seed}`] = { ...papers.minutes, body: generatedDocument(seed) };
    const names = Object.keys(made);
    for (const name of names) {
      const paper = made[name];
      if (paper) writeFileSync(join(folder, `${name}.docx`), await toDocx(paper, new Map()));
    }
    const files = names.map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    runTool("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
    for (const name of names) {
      const pdf = join(folder, `${name}.pdf`);
      expect(readFileSync(pdf).length, name).toBeGreaterThan(1000);
      if (name.startsWith("news")) continue;
      expect(runTool("pdftotext", [pdf, "-"]), name).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    }
  });
});
