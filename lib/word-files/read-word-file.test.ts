import { expect, test } from "@playwright/test";
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { zipSync } from "fflate";

import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import { tcvn3, vni } from "#lib/extraction/legacy-letters";
import { Problem } from "#lib/problem";
import { givenLink, givenWordFile, givenWordParagraph as paragraph } from "#lib/testing/given-word-file";
import { readWordFile } from "#lib/word-files/read-word-file";

const textOf = async (bytes: Uint8Array) => toPlainText((await readWordFile(bytes, null)).document, noNames);
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const numbered = (text: string, reference: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } });
const row = (cells: string[], tableHeader = false) =>
  new TableRow({
    tableHeader,
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });

async function report(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: "so", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] },
        {
          reference: "cham",
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: "•" },
            { level: 1, format: LevelFormat.BULLET, text: "◦" },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: "Kết quả", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun("Sáng 12/5, "),
              new TextRun({ text: "Đảng uỷ", bold: true }),
              new TextRun({ text: " họp", italics: true }),
              new ExternalHyperlink({ link: "https://vi-du.vn/tin", children: [new TextRun(" tại đây")] }),
            ],
          }),
          numbered("Một", "so"),
          numbered("Hai", "so"),
          numbered("Chấm", "cham"),
          numbered("Sâu", "cham", 1),
          new Table({ rows: [row(["Chỉ tiêu", "Đạt"], true), row(["Kết nạp", "12"])] }),
          new Paragraph({
            children: [
              new ImageRun({
                type: "png",
                data: pixel,
                transformation: { width: 10, height: 10 },
                altText: { name: "a", title: "a", description: "Quang cảnh" },
              }),
            ],
          }),
          new Paragraph(""),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test("headings, marks, links, lists, tables and pictures of a Word file stay what they are", async () => {
  const stored: Uint8Array[] = [];
  const read = await readWordFile(await report(), async (bytes) => {
    stored.push(bytes);
    return { id: "aaaaaaaaaaaaaaaaaaaaaaaa", width: 1, height: 1 };
  });
  const blocks = read.document.children;
  expect(blocks.map(({ type }) => type.name)).toEqual([
    "heading",
    "paragraph",
    "orderedList",
    "bulletList",
    "table",
    "figure",
  ]);
  expect(toPlainText(read.document, noNames)).toBe(
    "Kết quả\nSáng 12/5, Đảng uỷ họp tại đây\n1. Một\n2. Hai\n- Chấm\n- Sâu\nChỉ tiêu\tĐạt\nKết nạp\t12\n",
  );
  const marks = blocks[1]?.children.map((node) => [node.text, node.marks.map(({ type }) => type.name)]);
  expect(marks).toContainEqual(["Đảng uỷ", ["bold"]]);
  expect(marks).toContainEqual([" họp", ["italic"]]);
  expect(marks?.at(-1)?.[1]).toContain("link");
  expect(blocks[4]?.firstChild?.firstChild?.type.name).toBe("tableHeader");
  expect(blocks[5]?.attrs).toMatchObject({ alternativeText: "Quang cảnh", width: 1 });
  expect(stored).toHaveLength(1);
  expect(read).toMatchObject({ encoding: null, picturesLeft: 0 });
});

test("a picture that is not kept is counted, and the text comes all the same", async () => {
  const read = await readWordFile(await report(), async () => null);
  expect(read.picturesLeft).toBe(1);
  expect(read.document.children.map(({ type }) => type.name)).not.toContain("figure");
});

const sentence = "đảng uỷ phường tổ chức hội nghị tổng kết, ghi nhận những kết quả đạt được trong năm";
const written = (letters: ReadonlyMap<string, string>) => {
  const back = new Map([...letters].map(([printed, letter]) => [letter, printed]));
  return Array.from(sentence)
    .map((letter) => back.get(letter) ?? letter)
    .join("");
};
const inFont = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

for (const [font, letters, encoding] of [
  [".VnTime", tcvn3, "tcvn3"],
  ["VNI-Times", vni, "vni"],
  [".VnTime", vni, "vni"],
] as const)
  test(`${encoding} letters in ${font} become Unicode beside Unicode text`, async () => {
    const body = paragraph("Chữ Unicode ở lại: Đảng bộ.") + paragraph([[written(letters), inFont(font)]]);
    const read = await readWordFile(givenWordFile({ body }), null);
    expect(toPlainText(read.document, noNames)).toBe(`Chữ Unicode ở lại: Đảng bộ.\n${sentence}`);
    expect(read.encoding).toBe(encoding);
  });

test("a font that shows capitals gives capitals", async () => {
  const body = paragraph([[written(tcvn3), inFont(".VnTimeH")]]);
  expect(await textOf(givenWordFile({ body }))).toBe(sentence.toLocaleUpperCase("vi"));
});

test("Unicode in a font named for TCVN3 stays as it is", async () => {
  const body = paragraph([[sentence, inFont(".VnTime")]]);
  expect(await textOf(givenWordFile({ body }))).toBe(sentence);
});

test("an address that is none leaves its words", async () => {
  const body = `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>bấm vào</w:t></w:r></w:hyperlink></w:p>`;
  const links = givenLink("rId9", "hyperlink", "javascript:alert(1)", "External");
  const { document } = await readWordFile(givenWordFile({ body, links }), null);
  expect(document.firstChild?.textContent).toBe("bấm vào");
  expect(document.firstChild?.firstChild?.marks).toEqual([]);
});

test("markup in the text is text", async () => {
  const body = paragraph("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(await textOf(givenWordFile({ body }))).toBe("<script>alert(1)</script>");
});

test("a file without words is an empty text", async () => {
  expect(await textOf(givenWordFile({ body: "<w:p/>" }))).toBe("");
});

const text = paragraph("Chữ.");
const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ["a text file", Buffer.from("Không phải tệp Word."), "wordType"],
  ["another archive", zipSync({ "a.txt": Buffer.from("a") }), "wordType"],
  [
    "a Word file of before 2007",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "wordOld",
  ],
  [
    "a file with a password",
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
    "wordLocked",
  ],
  [
    "macros",
    givenWordFile({ body: text, parts: { "word/vbaProject.bin": new Uint8Array(9) } }),
    "wordMacros",
  ],
  [
    "a picture from elsewhere",
    givenWordFile({ body: text, links: givenLink("rId5", "image", "https://xa.vn/anh.png", "External") }),
    "wordExternal",
  ],
  [
    "a template from elsewhere",
    givenWordFile({
      body: text,
      parts: {
        "word/_rels/settings.xml.rels": `<Relationships>${givenLink("rId1", "attachedTemplate", "http://xa.vn/m.dotm", "External")}</Relationships>`,
      },
    }),
    "wordExternal",
  ],
  ["half a file", givenWordFile({ body: text }).slice(0, 300), "wordDamaged"],
  ["a document that is no XML", givenWordFile({ body: "<w:p", parts: {} }), "wordDamaged"],
];
for (const [name, bytes, reason] of refused)
  test(`${name} is refused: ${reason}`, async () => {
    const error: unknown = await readWordFile(bytes, null).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: "invalid", issues: [{ field: "file", reason }] });
  });

test("a small file that inflates without end is refused before it fills the memory", async () => {
  const bytes = givenWordFile({
    body: text,
    parts: { "word/media/a.png": new Uint8Array(100 * 1024 * 1024) },
  });
  expect(bytes.length).toBeLessThan(1024 * 1024);
  await expect(readWordFile(bytes, null)).rejects.toMatchObject({ issues: [{ reason: "wordTooLarge" }] });
});

test("a template on somebody's own disk and ordinary links are no reason to refuse", async () => {
  const links = givenLink("rId5", "hyperlink", "https://vi-du.vn", "External");
  const parts = {
    "word/_rels/settings.xml.rels": `<Relationships>${givenLink("rId1", "attachedTemplate", "file:///C:\\Mau.dotm", "External")}</Relationships>`,
  };
  expect(await textOf(givenWordFile({ body: text, links, parts }))).toBe("Chữ.");
});
