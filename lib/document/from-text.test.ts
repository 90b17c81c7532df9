import { expect, test } from "@playwright/test";

import { documentOfText } from "./from-text";
import { chance, pick } from "./generated-document";
import { noNames } from "./mention-names";
import { toPlainText, toRunningText } from "./render/plain-text";
import { emptyDocument, readDocument } from "./schema";

const shape = (text: string) =>
  documentOfText(text).children.map((node) =>
    node.type.name === "paragraph"
      ? node.textContent
      : [node.type.name, ...node.children.map((item) => item.textContent)],
  );

for (const [what, text, blocks] of [
  ["every line is a paragraph", "một\nhai\r\nba\rbốn", ["một", "hai", "ba", "bốn"]],
  ["blank lines only part paragraphs", "một\n\n \n\nhai", ["một", "hai"]],
  ["page breaks and line breaks of Word part paragraphs", "một\fhai\vba", ["một", "hai", "ba"]],
  ["dashes in a row are one list", "- a\n- b", [["bulletList", "a", "b"]]],
  ["the three signs of a list are one list", "- a\n+ b\n• c", [["bulletList", "a", "b", "c"]]],
  ["a list goes on over a blank line", "- a\n\n- b", [["bulletList", "a", "b"]]],
  ["a line between two lists parts them", "- a\nb\n- c", [["bulletList", "a"], "b", ["bulletList", "c"]]],
  ["numbers that count up are one list", "1. a\n2) b\n3. c", [["orderedList", "a", "b", "c"]]],
  ["numbers that do not count up are words", "1. a\n3. b", ["1. a", "3. b"]],
  ["a single number may be a title and stays", "1. Kết quả\nTốt.", ["1. Kết quả", "Tốt."]],
  ["a number with a leading zero stays", "01. a\n02. b", ["01. a", "02. b"]],
  ["Roman numbers and letters stay", "I. a\nII. b\na) c\nb) d", ["I. a", "II. b", "a) c", "b) d"]],
  ["a date is no list", "3.2.1930\n4.2.1930", ["3.2.1930", "4.2.1930"]],
  ["years are no list", "2024. a\n2025. b", ["2024. a", "2025. b"]],
  ["a dash without a blank is a word", "-a\n–b", ["-a", "–b"]],
  ["a dash alone stays", "-\n- ", ["-", "-"]],
  ["blanks of any kind become plain ones", "a\u00A0b\u202Fc\u3000d", ["a b c d"]],
  ["control characters go, broken letters too", "a\u0000b\u0007c\uD800", ["abc"]],
] satisfies [string, string, unknown[]][])
  test(what, () => expect(shape(text)).toEqual(blocks));

test("a list starts where its numbers do", () => {
  const [list] = documentOfText("4) a\n5) b").children;
  expect(list?.attrs["start"]).toBe(4);
});

test("text becomes NFC", () => {
  expect(documentOfText("Đảng uỷ".normalize("NFD")).textContent).toBe("Đảng uỷ".normalize("NFC"));
});

test("a text without words is an empty document", () => {
  for (const text of ["", " \n\t\n", "\u0000"]) expect(documentOfText(text).eq(emptyDocument)).toBe(true);
});

test("no word is lost or moved, whatever the text", () => {
  const signs = /^(?:[-+•]|(?:0|[1-9]\d{0,2})[.)])$/u;
  const parts = [
    "Đảng uỷ",
    " ",
    "\n",
    "\n\n",
    "- ",
    "+ ",
    "• ",
    "1. ",
    "2. ",
    "3) ",
    "118%",
    "\u00A0",
    "\t",
    "🙂",
    "<b>",
    "\r\n",
  ] as const;
  for (let seed = 1; seed <= 500; seed += 1) {
    const next = chance(seed);
    const text = Array.from({ length: 30 }, () => pick(next, parts)).join("");
    const document = documentOfText(text);
    const wordsOf = (some: string) => some.split(/\s+/u).filter((word) => word !== "" && !signs.test(word));
    expect(wordsOf(toRunningText(document, noNames)), `seed ${seed}`).toEqual(wordsOf(text));
    expect(readDocument(document.toJSON()).eq(document)).toBe(true);
    expect(documentOfText(toPlainText(document, noNames)).textContent).toBe(document.textContent);
  }
});
