import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";

import { generatedDocument } from "#lib/document/generated-document";
import { readDocument } from "#lib/document/schema";
import { fileNameOf } from "#lib/exports/export-file";
import { factsSheets } from "#lib/exports/facts-sheets";
import { toXlsx } from "#lib/exports/facts-xlsx";
import { asDownload, readFormat } from "#lib/exports/formats";
import { toHtmlFile } from "#lib/exports/paper-html";
import { toMarkdown } from "#lib/exports/paper-markdown";
import { toText } from "#lib/exports/paper-text";
import { readProgressLine } from "#lib/exports/progress";
import { toJson } from "#lib/exports/report-json";
import type { Paper } from "#lib/papers/paper";
import { hostileWords, papers, pictureId } from "#lib/testing/given-printed-paper";
import { noFacts } from "#lib/testing/given-publication";

const address = (imageId: string) => `https://songxanh.example/anh/${imageId}`;
const only = (...content: object[]): Paper => ({
  ...papers.news,
  title: "Tin",
  heldOn: null,
  byline: "",
  body: readDocument({ type: "doc", content }),
});
const paragraph = (text: string, marks: object[] = []) => ({
  type: "paragraph",
  content: [{ type: "text", text, marks }],
});
const markdownOf = (...content: object[]) =>
  toMarkdown(only(...content), address).slice("# Tin\n\n".length, -1);

test("plain text has every part in the order it is read", () => {
  const lines = toText(papers.minutes).split("\n");
  expect(lines.slice(0, 10)).toEqual([
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "ĐẢNG BỘ TỈNH LAM GIANG",
    "ĐẢNG UỶ PHƯỜNG SÔNG XANH",
    "*",
    "Số 07-BB/ĐU",
    "Sông Xanh, ngày 05 tháng 6 năm 2026",
    "",
    "BIÊN BẢN",
    "Hội nghị Ban Chấp hành lần thứ 9",
    "-----",
  ]);
  expect(lines).toContain(hostileWords);
  expect(lines.slice(-5)).toEqual(["", "Nơi nhận:", "- Tỉnh uỷ;", "- Lưu Văn phòng Đảng uỷ.", ""]);
});

test("plain text of news has neither letterhead nor signatures", () => {
  const text = toText(papers.news);
  expect(text.startsWith("Đảng uỷ phường Sông Xanh sơ kết 6 tháng\nThứ Năm, 05/02/2026\n\n")).toBe(true);
  expect(text.endsWith("\n\nMinh Đức\n")).toBe(true);
  expect(text).not.toContain("ĐẢNG CỘNG SẢN");
});

test("Markdown knows headings, lists, tables, links and pictures", () => {
  const markdown = toMarkdown(papers.minutes, address);
  for (const part of [
    "# BIÊN BẢN",
    "## I- THÀNH PHẦN",
    "### 1\\. Đại biểu chính thức",
    "- Có mặt 21 đồng chí\n\n  - Trong hội trường",
    "3. Việc thứ ba\n4. Việc thứ tư",
    "> Làm việc phải có kế hoạch.",
    "| Chỉ tiêu | Kết quả |\n| --- | --- |",
    "**Chữ đậm** và *chữ nghiêng* và <u>gạch chân</u>  \n[tài liệu](<https://songxanh.example/tu-lieu>)",
    `![Các đại biểu trong hội trường](https://songxanh.example/anh/${pictureId})`,
  ])
    expect(markdown).toContain(part);
});

for (const [text, written] of [
  ["a*b*c", "a\\*b\\*c"],
  ["# không phải tiêu đề", "\\# không phải tiêu đề"],
  ["- không phải danh sách", "\\- không phải danh sách"],
  ["12. không phải danh sách", "12\\. không phải danh sách"],
  ["<script>", "\\<script\\>"],
  ["[a](b)", "\\[a\\](b)"],
  ["7/6 đơn vị, 88,9 %", "7/6 đơn vị, 88,9 %"],
] as const)
  test(`«${text}» means itself in Markdown`, () => expect(markdownOf(paragraph(text))).toBe(written));

test("blanks at the ends of bold words stand outside the signs", () =>
  expect(markdownOf(paragraph(" đậm ", [{ type: "bold" }]))).toBe(" **đậm** "));

test("the HTML file needs nothing else and has no script", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const html = toHtmlFile(papers.minutes, new Map([[pictureId, { bytes, format: "jpg" }]]));
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain("<title>Biên bản hội nghị lần thứ 9</title>");
  expect(html).toContain('src="data:image/jpeg;base64,AQID"');
  expect(html).toContain("@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;");
  expect(html).toContain(".partyTitle { font-size: 15pt; font-weight: bold");
  expect(html).not.toMatch(/<script|srcset|src="\/|<link|@import|url\(/);
});

test("markup in any field is words in HTML", () => {
  const evil = '</title><script>alert("1")</script>';
  const { letterhead } = papers.minutes;
  const paper: Paper = {
    ...papers.minutes,
    title: evil,
    letterhead: letterhead && { ...letterhead, superior: evil, issuer: evil, subject: evil, seat: evil },
    signatures: [{ authority: evil, position: evil, name: evil }],
    distribution: [evil],
  };
  expect(toHtmlFile(paper, new Map())).not.toContain("<script");
  expect(toHtmlFile({ ...papers.news, title: evil, byline: evil }, new Map())).not.toContain("<script");
});

test("a picture without its file leaves its words in HTML", () => {
  const html = toHtmlFile(papers.news, new Map());
  expect(html).not.toContain("<img");
  expect(html).toContain("Quang cảnh hội nghị");
});

test("any text at all can be written in every format of words", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const paper = { ...papers.minutes, body: generatedDocument(seed) };
    for (const text of [toText(paper), toMarkdown(paper, address), toHtmlFile(paper, new Map())])
      expect(text.normalize("NFC"), `seed ${seed}`).toBe(text);
  }
});

const subject = {
  reportId: "r1",
  conferenceId: "c1",
  committee: { slug: "song-xanh", name: "Đảng uỷ phường Sông Xanh" },
  state: "draft",
  version: null,
  paper: papers.minutes,
  facts: noFacts,
};

test("JSON holds the document, the facts and where it stands, and reads back", () => {
  const read = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(toJson(subject, new Date("2026-06-05T03:00:00Z"))));
  expect(read).toMatchObject({
    format: "kyyeu-report",
    reportId: "r1",
    state: "draft",
    version: null,
    madeAt: "2026-06-05T03:00:00.000Z",
    paper: { letterhead: { number: 7 }, issuedOn: "2026-06-05" },
  });
  expect(readDocument(read["document"]).eq(papers.minutes.body)).toBe(true);
});

test("a file is named for its kind and title", () => {
  expect(fileNameOf(subject, "docx")).toBe("bien-ban-hoi-nghi-lan-thu-9.docx");
  expect(fileNameOf({ ...subject, paper: papers.news }, "pdf")).toBe(
    "tin-dang-uy-phuong-song-xanh-so-ket-6-thang.pdf",
  );
  expect(fileNameOf({ ...subject, paper: { ...papers.news, title: "Tỉnh uỷ họp" } }, "md")).toBe(
    "tin-tinh-uy-hop.md",
  );
});

test("a download's name can't leave its header", () => {
  expect(asDownload('biên "bản"\r\nx: y.pdf')).toBe(
    "attachment; filename=\"bi-n--b-n---x--y.pdf\"; filename*=UTF-8''bi%C3%AAn%20%22b%E1%BA%A3n%22%0D%0Ax%3A%20y.pdf",
  );
});

for (const word of ["", "exe", "toString", "__proto__", "DOCX", null])
  test(`«${String(word)}» is no format`, () => expect(readFormat(word)).toBeNull());

const facts = {
  ...noFacts,
  attendees: [
    {
      id: "a1",
      name: '=HYPERLINK("http://evil")',
      positions: ["Bí thư", "Chủ tịch"],
      roles: ["chair"],
      standing: "summoned",
      presence: "absent",
      absenceReason: "+ốm",
      substituteFor: "",
      arrivedAtId: null,
      leftAtId: null,
    },
  ],
  figures: [
    { id: "f1", label: "Thu ngân sách", actual: 41.3, target: 72, percentPrinted: "57,4%", unit: "tỷ" },
  ],
  agenda: [{ id: "i1", title: "Sơ kết", presenter: "Lan", conclusion: "Nhất trí" }],
  speeches: [{ id: "s1", agendaItemId: "i1", attendeeId: null, speaker: "Minh", summary: "Đồng ý" }],
  votes: [
    {
      id: "v1",
      agendaItemId: "i1",
      subject: "Nghị quyết",
      method: "secretBallot",
      forCount: 20,
      againstCount: 1,
      otherCount: 0,
    },
  ],
  assignments: [{ id: "g1", agendaItemId: "i1", task: "Dự thảo", owner: "Văn phòng", dueOn: "2026-07-01" }],
};

test("the facts are seven sheets an office knows", () => {
  const sheets = factsSheets(facts);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Thành phần",
    "Văn bản",
    "Khen thưởng",
    "Số liệu",
    "Chương trình",
    "Biểu quyết",
    "Giao việc",
  ]);
  for (const { heads, rows } of sheets) for (const row of rows) expect(row).toHaveLength(heads.length);
  expect(sheets[0]?.rows[0]?.slice(2, 7)).toEqual([
    "Bí thư\nChủ tịch",
    "chủ trì",
    "triệu tập",
    "vắng mặt",
    "+ốm",
  ]);
  expect(sheets[4]?.rows[0]).toEqual([1, "Sơ kết", "Lan", "Nhất trí", "Minh: Đồng ý"]);
  expect(sheets[5]?.rows[0]).toEqual([1, "Nghị quyết", "phiếu kín", 20, 1, 0, "Sơ kết"]);
  expect(sheets[6]?.rows[0]).toEqual([1, "Dự thảo", "Văn phòng", "01/07/2026", "Sơ kết"]);
});

test("Excel holds numbers as numbers, and nothing that begins with «=» as a formula", async () => {
  const files = unzipSync(await toXlsx(facts));
  const sheets = Object.keys(files).filter((name) => name.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(7);
  const all = sheets.map((name) => strFromU8(files[name] ?? new Uint8Array())).join("");
  expect(all).not.toMatch(/<f[ >]/);
  expect(all).toContain("<v>41.3</v>");
  const words = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect(all + words).toContain("=HYPERLINK(");
});

test("lines of progress are read, and nothing else", () => {
  expect(readProgressLine('{"done":1,"total":6}')).toEqual({ done: 1, total: 6 });
  expect(readProgressLine('{"ready":"abc"}')).toEqual({ ready: "abc" });
  expect(readProgressLine('{"failed":true}')).toEqual({ failed: true });
  for (const line of ["", "{", "null", "3", '{"done":1}', '{"ready":1}'])
    expect(readProgressLine(line)).toBeNull();
});
