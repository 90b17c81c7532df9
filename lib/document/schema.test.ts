import { expect, test } from "@playwright/test";

import { blockNames, deepest, emptyDocument, inlineNames, markNames, readDocument, schema } from "./schema";

const text = { type: "text", text: "x" };
const paragraph = { type: "paragraph", content: [text] };
const image = { imageId: "ckxyz12345", width: 1200, height: 800 };
const doc = (...content: unknown[]) => ({ type: "doc", content });
const figure = (attrs: object) => ({ type: "figure", attrs: { ...image, ...attrs } });
const linked = (href: unknown) => ({
  type: "paragraph",
  content: [{ ...text, marks: [{ type: "link", attrs: { href } }] }],
});
const cell = (attrs: object) => ({
  type: "table",
  content: [{ type: "tableRow", content: [{ type: "tableCell", attrs, content: [paragraph] }] }],
});
const inText = (type: string, attrs: object) => ({ type: "paragraph", content: [{ type, attrs }] });

test("the schema has the nodes and marks every renderer knows, and no others", () => {
  expect(
    Object.keys(schema.nodes)
      .filter((name) => name !== "doc")
      .toSorted(),
  ).toEqual([...blockNames, ...inlineNames].toSorted());
  expect(Object.keys(schema.marks).toSorted()).toEqual([...markNames].toSorted());
});

test("every attribute of the schema is validated", () => {
  const specs = [...Object.values(schema.nodes), ...Object.values(schema.marks)].flatMap(({ name, spec }) =>
    Object.entries(spec.attrs ?? {}).map(([attribute, { validate }]) => ({
      attribute: `${name}.${attribute}`,
      validate: typeof validate,
    })),
  );
  expect(specs.filter(({ validate }) => validate !== "function")).toEqual([]);
  expect(specs.map(({ attribute }) => attribute).toSorted()).toEqual(
    [
      "attendeeMention.attendeeId",
      "attendeeMention.label",
      "citationMention.citationId",
      "citationMention.label",
      "figure.alternativeText",
      "figure.caption",
      "figure.credit",
      "figure.height",
      "figure.imageId",
      "figure.width",
      "heading.level",
      "link.href",
      "orderedList.start",
      "part.basis",
      "part.key",
      "tableCell.colspan",
      "tableCell.colwidth",
      "tableCell.rowspan",
      "tableHeader.colspan",
      "tableHeader.colwidth",
      "tableHeader.rowspan",
      "videoLink.href",
      "videoLink.title",
    ].toSorted(),
  );
});

test("an empty document is one empty paragraph and passes the door", () => {
  expect(readDocument(emptyDocument.toJSON()).eq(emptyDocument)).toBe(true);
  expect(emptyDocument.textContent).toBe("");
});

test("attributes nobody declared are left behind", () => {
  const read = readDocument(doc(figure({ src: "https://tracker.example/a.png", onload: "alert(1)" })));
  expect(JSON.stringify(read.toJSON())).not.toMatch(/src|onload|tracker/);
});

test("marks stay on text and leave line breaks and mentions", () => {
  const bold = [{ type: "bold" }];
  const read = readDocument(
    doc({
      type: "paragraph",
      content: [
        { ...text, marks: bold },
        { type: "hardBreak", marks: bold },
        { type: "attendeeMention", attrs: { attendeeId: "a", label: "An" }, marks: bold },
      ],
    }),
  );
  expect(read.firstChild?.children.map(({ marks }) => marks.length)).toEqual([1, 0, 0]);
});

for (const [what, json] of Object.entries({
  "a table cell two columns wide": doc(cell({ colspan: 2, rowspan: 1, colwidth: [120, 0] })),
  "a figure without words": doc(figure({})),
  "a video": doc({ type: "videoLink", attrs: { href: "https://vtv.vn/a" } }),
  "a part with what it was made of": doc({
    type: "part",
    attrs: { key: "proceedings.ckxyz12345", basis: "Một\nHai" },
    content: [paragraph],
  }),
  "a list that starts at 4": doc({
    type: "orderedList",
    attrs: { start: 4 },
    content: [{ type: "listItem", content: [paragraph] }],
  }),
  "a table inside a list inside a quotation": doc({
    type: "blockquote",
    content: [{ type: "bulletList", content: [{ type: "listItem", content: [paragraph, cell({})] }] }],
  }),
}))
  test(`takes ${what}`, () => expect(readDocument(json).type.name).toBe("doc"));

const nested = (depth: number) => {
  let inner: object = paragraph;
  for (let at = 0; at < depth; at += 1) inner = { type: "blockquote", content: [inner] };
  return doc(inner);
};

test("takes nesting up to the limit", () => {
  expect(readDocument(nested(deepest - 3)).type.name).toBe("doc");
});

for (const [what, json] of Object.entries({
  nothing: null,
  "a text": "x",
  "an empty object": {},
  "a document without content": doc(),
  "a paragraph that is no document": paragraph,
  "an unknown node": doc({ type: "script" }),
  "a node named like a method of objects": doc({ type: "constructor" }),
  "a foreign image": doc({ type: "image", attrs: { src: "https://a.vn/a.png" } }),
  "text outside a block": doc(text),
  "a heading inside a paragraph": doc({ type: "paragraph", content: [{ type: "heading" }] }),
  "content that is no list": { type: "doc", content: "x" },
  "an unknown mark": doc({ type: "paragraph", content: [{ ...text, marks: [{ type: "code" }] }] }),
  "the title's own heading level": doc({ type: "heading", attrs: { level: 1 } }),
  "a heading of level 99": doc({ type: "heading", attrs: { level: 99 } }),
  "a heading level in quotes": doc({ type: "heading", attrs: { level: "2" } }),
  "a figure without an image": doc({ type: "figure", attrs: { width: 1, height: 1 } }),
  "an image id with a path": doc(figure({ imageId: "../../etc/passwd" })),
  "an image id with a line break": doc(figure({ imageId: "ckxyz12345\n" })),
  "a figure without a size": doc({ type: "figure", attrs: { imageId: "ckxyz12345" } }),
  "a figure of no width": doc(figure({ width: 0 })),
  "a figure too wide": doc(figure({ width: 20_001 })),
  "a part without a key": doc({ type: "part", content: [paragraph] }),
  "a part named like a path": doc({ type: "part", attrs: { key: "../a" }, content: [paragraph] }),
  "a part named with a line break": doc({ type: "part", attrs: { key: "votes\n" }, content: [paragraph] }),
  "a part without content": doc({ type: "part", attrs: { key: "votes" } }),
  "a part whose memory is no text": doc({
    type: "part",
    attrs: { key: "votes", basis: 1 },
    content: [paragraph],
  }),
  "a part whose memory is endless": doc({
    type: "part",
    attrs: { key: "votes", basis: "a".repeat(100_001) },
    content: [paragraph],
  }),
  "a figure half a pixel high": doc(figure({ height: 0.5 })),
  "a caption of 301 characters": doc(figure({ caption: "a".repeat(301) })),
  "a caption of two lines": doc(figure({ caption: "a\nb" })),
  "a credit of 161 characters": doc(figure({ credit: "a".repeat(161) })),
  "an alternative text of 251 characters": doc(figure({ alternativeText: "a".repeat(251) })),
  "a video by http": doc({ type: "videoLink", attrs: { href: "http://vtv.vn" } }),
  "a video that is a script": doc({ type: "videoLink", attrs: { href: "javascript:alert(1)" } }),
  "a mention without an id": doc(inText("attendeeMention", { label: "An" })),
  "a mention with an object for a name": doc(inText("attendeeMention", { attendeeId: "a", label: {} })),
  "a mention without a name": doc(inText("citationMention", { citationId: "c", label: "" })),
  "a link that is a script": doc(linked("javascript:alert(1)")),
  "a link that hides a script behind a tab": doc(linked("java\tscript:alert(1)")),
  "a link to a file": doc(linked("FILE:///etc/passwd")),
  "a link without an address": doc(linked(null)),
  "a list start in words": doc({
    type: "orderedList",
    attrs: { start: "một" },
    content: [{ type: "listItem", content: [paragraph] }],
  }),
  "a cell a million columns wide": doc(cell({ colspan: 1_000_000 })),
  "a cell of no rows": doc(cell({ rowspan: 0 })),
  "a column width in words": doc(cell({ colwidth: ["rộng"] })),
  "a table without rows": doc({ type: "table", content: [] }),
  "a control character": doc({ type: "paragraph", content: [{ type: "text", text: "a\u0000b" }] }),
  "half a letter": doc({ type: "paragraph", content: [{ type: "text", text: "a\uD800" }] }),
  "nesting beyond the limit": nested(deepest - 2),
  "nesting of 10,000": nested(10_000),
}))
  test(`refuses ${what}`, () => {
    expect(() => readDocument(json)).toThrow(expect.objectContaining({ code: "invalid" }));
  });
