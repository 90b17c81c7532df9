import { expect, test } from "@playwright/test";

import { checkedBlocks, rangeOf, textOfBlocks } from "#lib/document/checked-text";
import { noNames } from "#lib/document/mention-names";
import { readDocument } from "#lib/document/schema";

const text = (words: string) => ({ type: "text", text: words });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const read = (...content: object[]) => readDocument({ type: "doc", content });
const names = { attendees: { a: "Trần Văn An" }, citations: {} };
const mention = { type: "attendeeMention", attrs: { attendeeId: "a", label: "Trần Văn An" } };

const mixed = read(
  paragraph(text("Đạt 118% "), { type: "text", text: "kế hoạch", marks: [{ type: "bold" }] }),
  { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("Ngày 31/4"))] }] },
  { type: "paragraph" },
  {
    type: "figure",
    attrs: { imageId: "aaaaaaaaaaaaaaaaaaaaaaaa", width: 8, height: 6, caption: "Quang cảnh" },
  },
);

test("a document is read line by line, captions included, empty paragraphs left out", () => {
  expect(textOfBlocks(checkedBlocks(mixed, noNames))).toBe("Đạt 118% kế hoạch\nNgày 31/4\nQuang cảnh");
});

test("every word of a block stands where its range says", () => {
  for (const placed of checkedBlocks(mixed, noNames)) {
    if (placed.block.kind === "caption") continue;
    for (const { index, 0: word } of placed.block.text.matchAll(/\S+/gu)) {
      const range = rangeOf(placed, index, index + word.length);
      expect(mixed.textBetween(range?.from ?? 0, range?.to ?? 0)).toBe(word);
    }
  }
});

test("a caption is its whole figure", () => {
  const placed = checkedBlocks(mixed, noNames)[2];
  const range = placed ? rangeOf(placed, 0, 5) : null;
  expect(mixed.nodeAt(range?.from ?? -1)?.type.name).toBe("figure");
});

test("words in a decomposed piece stand for the whole piece", () => {
  const document = read(paragraph(text("Đảng uỷ".normalize("NFD"))));
  const [placed] = checkedBlocks(document, noNames);
  expect(placed?.block.text).toBe("Đảng uỷ");
  expect(placed ? rangeOf(placed, 0, 4) : null).toEqual({ from: 1, to: document.content.size - 1 });
});

test("a block is read once while its node is the same", () => {
  const known = new WeakMap();
  const [first] = checkedBlocks(mixed, noNames, known);
  expect(checkedBlocks(mixed, noNames, known)[0]?.block).toBe(first?.block);
});

test("words beyond the block stand nowhere", () => {
  const [placed] = checkedBlocks(mixed, noNames);
  expect(placed ? rangeOf(placed, 900, 910) : null).toBeNull();
});

test("words inside a mention are the whole mention", () => {
  const document = read(paragraph(text("Có "), mention, text(" dự")));
  const [placed] = checkedBlocks(document, names);
  expect(placed?.block.text).toBe("Có Trần Văn An dự");
  expect(placed ? rangeOf(placed, 8, 11) : null).toEqual({ from: 4, to: 5 });
});
