import { expect, test } from "@playwright/test";

import { writeCsv } from "#lib/register/csv";
import { isWithin, nextNumber, overlaps, writeSymbol } from "#lib/register/numbering";

test("the next number follows the highest, gaps stay", () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([1, 2, 7])).toBe(8);
  expect(nextNumber([7, 2])).toBe(8);
});

test("numbers below ten have a zero before", () => {
  expect(writeSymbol(5, "BB", "ĐU")).toBe("05-BB/ĐU");
  expect(writeSymbol(10, "TB", "ĐU")).toBe("10-TB/ĐU");
  expect(writeSymbol(112, "BC", "CB")).toBe("112-BC/CB");
});

test("a day lies in a span with both its ends", () => {
  const term = { from: "2025-07-01", to: "2030-06-30" };
  expect(["2025-07-01", "2030-06-30"].every((day) => isWithin(day, term))).toBe(true);
  expect(["2025-06-30", "2030-07-01"].some((day) => isWithin(day, term))).toBe(false);
  expect(isWithin("2999-01-01", { from: "2025-07-01", to: null })).toBe(true);
});

const span = ([from, to]: readonly [string, string | null]) => ({ from, to });

for (const [one, other, shared] of [
  [["2025-01-01", "2025-06-30"], ["2025-07-01", null], false],
  [["2025-01-01", "2025-07-01"], ["2025-07-01", null], true],
  [["2025-01-01", null], ["2026-01-01", null], true],
  [["2025-01-01", null], ["2020-01-01", "2024-12-31"], false],
  [["2025-01-01", "2025-12-31"], ["2025-03-01", "2025-04-01"], true],
] as const)
  test(`${one.join("–")} and ${other.join("–")} ${shared ? "share" : "do not share"} a day`, () => {
    expect(overlaps(span(one), span(other))).toBe(shared);
    expect(overlaps(span(other), span(one))).toBe(shared);
  });

test("a register opens in a spreadsheet with its letters, and calculates nothing", () => {
  expect(
    writeCsv([
      ["Số", "Trích yếu"],
      ["01", 'về "cây", xanh\nvà sông'],
    ]),
  ).toBe('\uFEFFSố,Trích yếu\r\n01,"về ""cây"", xanh\nvà sông"\r\n');
  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
    expect(writeCsv([[formula]])).toBe(`\uFEFF'${formula}\r\n`);
  expect(writeCsv([["a=1"]])).toBe("\uFEFFa=1\r\n");
});
