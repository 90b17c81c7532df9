import { expect, test } from "@playwright/test";

import { readNumber, writeNumber, writePercent } from "#lib/text/numbers";

const read: readonly (readonly [string, number])[] = [
  ["2.311", 2311],
  ["6,5", 6.5],
  ["0,19", 0.19],
  ["2311", 2311],
  [" 05 ", 5],
  ["1.234.567,8", 1_234_567.8],
  ["2 311", 2311],
  ["2\u00a0311", 2311],
  ["2,311", 2.311],
  ["-3,5", -3.5],
  ["−1.000", -1000],
  ["0", 0],
];
for (const [text, value] of read)
  test(`«${text}» is the number ${value}`, () => expect(readNumber(text)).toBe(value));

const refused = [
  "",
  "12.5",
  "1.23",
  "0.123",
  "1.2345",
  "2,311.5",
  "1.234 567",
  "1,2,3",
  "1e3",
  "Infinity",
  "2.311 lớp",
  "--1",
  ",5",
  "5,",
  "9999999999999999",
  "١٢",
];
for (const text of refused)
  test(`«${text}» is no number we could be sure of`, () => expect(readNumber(text)).toBeNull());

test("what is written is read back as the same number", () => {
  for (const value of [0, 7, 2311, 6.5, 88.9, 1_234_567.891, -40.25])
    expect(readNumber(writeNumber(value))).toBe(value);
});

test("numbers and percents are written the Vietnamese way", () => {
  expect(writeNumber(2311)).toBe("2.311");
  expect(writeNumber(6.5)).toBe("6,5");
  expect(writePercent(88.949)).toBe("88,9\u00a0%");
});
