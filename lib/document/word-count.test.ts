import { expect, test } from "@playwright/test";

import { documentOfText } from "./from-text";
import { noNames } from "./mention-names";
import { readDocument } from "./schema";
import { countWords, wordCountOf } from "./word-count";

for (const [text, count] of [
  ["", 0],
  ["  \n\t ", 0],
  ["Đảng uỷ phường", 3],
  ["Nghị quyết số 12-NQ/TW", 4],
  ["đạt 118%\u00A0kế hoạch", 4],
  ["Hội nghị – lần 3", 5],
] satisfies [string, number][])
  test(`«${text}» has ${count} words`, () => expect(countWords(text)).toBe(count));

test("the signs of lists are no words", () => {
  expect(wordCountOf(documentOfText("- một hai\n- ba"), noNames)).toBe(3);
  expect(wordCountOf(documentOfText("1. một hai\n2. ba"), noNames)).toBe(3);
});

test("mentions count with the name they show, captions count too", () => {
  const document = readDocument({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Đồng chí " },
          { type: "attendeeMention", attrs: { attendeeId: "a1", label: "An" } },
        ],
      },
      {
        type: "figure",
        attrs: { imageId: "ckxyz12345", width: 1, height: 1, caption: "Quang cảnh hội nghị" },
      },
    ],
  });
  expect(wordCountOf(document, { attendees: { a1: "Nguyễn Văn An" }, citations: {} })).toBe(9);
});
