import { expect, test } from "@playwright/test";

import { piecesOf } from "./pieces";

const shown = (length: number, marked: Parameters<typeof piecesOf>[1]) =>
  piecesOf(length, marked).map(({ start, end, ids }) => `${start}-${end} ${ids.join("+")}`.trim());

test("a text nobody claims is one piece, an empty one none", () => {
  expect(shown(5, [])).toEqual(["0-5"]);
  expect(shown(0, [])).toEqual([]);
});

test("pieces cover the text without gaps, the shortest mention first where several lie over each other", () => {
  const marked = [
    { id: "a", spans: [{ start: 2, end: 8 }] },
    { id: "b", spans: [{ start: 4, end: 6 }] },
    { id: "c", spans: [{ start: 6, end: 10 }] },
  ];
  expect(shown(12, marked)).toEqual(["0-2", "2-4 a", "4-6 b+a", "6-8 c+a", "8-10 c", "10-12"]);
});

test("one fact said in two places lights both; a span beyond the text is kept to it", () => {
  const marked = [
    {
      id: "a",
      spans: [
        { start: 0, end: 2 },
        { start: 8, end: 99 },
      ],
    },
  ];
  expect(shown(10, marked)).toEqual(["0-2 a", "2-8", "8-10 a"]);
});
