import { expect, test } from "@playwright/test";

import { documentOfText } from "./from-text";
import { firstFigure, imageIdsOf, leadOf, mentionsOf } from "./lead";
import { noNames } from "./mention-names";
import { emptyDocument, readDocument } from "./schema";

const eight = "Sáng nay Đảng uỷ phường tổ chức hội nghị.";
const figure = (imageId: string) => ({
  type: "figure",
  attrs: { imageId, width: 3, height: 2, caption: "Một chú thích dài hơn tám từ để thử xem sao" },
});
const mention = (type: string, id: string, value: string) => ({ type, attrs: { [id]: value, label: "Tên" } });

test("the lead is the first paragraph of eight words, not a title, a list, a caption or a short line", () => {
  const document = readDocument({
    type: "doc",
    content: [
      { type: "heading", content: [{ type: "text", text: `Tiêu đề: ${eight}` }] },
      figure("ckxyz12345"),
      ...documentOfText(`- ${eight}\nSáng nay.`).children.map((node): unknown => node.toJSON()),
      { type: "paragraph", content: [{ type: "text", text: eight }] },
    ],
  });
  expect(leadOf(document, noNames)).toBe(eight);
});

test("a document of short lines has no lead", () => {
  expect(leadOf(emptyDocument, noNames)).toBe("");
  expect(leadOf(documentOfText("một hai ba bốn năm sáu bảy"), noNames)).toBe("");
});

test("a lead of 300 characters is whole, a longer one ends after a word with «…»", () => {
  const whole = "hội ".repeat(75).slice(0, 299) + "ị";
  expect(leadOf(documentOfText(whole), noNames)).toBe(whole);
  const cut = leadOf(documentOfText("hội nghị, ".repeat(40)), noNames);
  expect(cut.length).toBeLessThanOrEqual(300);
  expect(cut).toMatch(/ (?:hội|nghị)…$/u);
});

test("a lead shows current names and no line breaks", () => {
  const document = readDocument({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          mention("attendeeMention", "attendeeId", "a1"),
          { type: "hardBreak" },
          { type: "text", text: "dự và chỉ đạo hội nghị sáng nay" },
        ],
      },
    ],
  });
  expect(leadOf(document, { attendees: { a1: "Lê An" }, citations: {} })).toBe(
    "Lê An dự và chỉ đạo hội nghị sáng nay",
  );
});

test("figures and mentions are told once each, in reading order", () => {
  const document = readDocument({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          mention("attendeeMention", "attendeeId", "b"),
          mention("citationMention", "citationId", "c"),
          mention("attendeeMention", "attendeeId", "a"),
          mention("attendeeMention", "attendeeId", "b"),
        ],
      },
      { type: "blockquote", content: [figure("ckxyz12345")] },
      figure("abcde12345"),
      figure("ckxyz12345"),
    ],
  });
  expect(mentionsOf(document)).toEqual({ attendees: ["b", "a"], citations: ["c"] });
  expect(imageIdsOf(document)).toEqual(["ckxyz12345", "abcde12345"]);
  expect(firstFigure(document)).toMatchObject({ imageId: "ckxyz12345", width: 3, credit: "" });
  expect(firstFigure(emptyDocument)).toBeNull();
});
