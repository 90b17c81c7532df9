import { expect, test } from "@playwright/test";

import { committeeAddress, frontAddress, localeAddress, sameSitePath } from "#lib/publications/addresses";
import { readPageNumber } from "#lib/publications/page-number";

test("the way back after the language is switched stays on this site", () => {
  const own = ["/", "/tin/phuong/hop?trang=2#cuoi", "/to-chuc/a"];
  expect(own.map(sameSitePath)).toEqual(own);
});

const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/\t/evil.example",
  "",
  null,
];
for (const asked of elsewhere)
  test(`the way back is not ${JSON.stringify(asked)}`, () => expect(sameSitePath(asked)).toBe("/"));

test("no line break of an address reaches a header", () => {
  expect(sameSitePath("/a\r\nset-cookie: x=1")).not.toMatch(/[\r\n]/);
});

test("the first page of a list has no number in its address", () => {
  expect([frontAddress(), frontAddress(2)]).toEqual(["/", "/?trang=2"]);
  expect([committeeAddress("a", 1), committeeAddress("a", 3)]).toEqual(["/to-chuc/a", "/to-chuc/a?trang=3"]);
  expect(localeAddress("en", "/?trang=2")).toBe("/api/locale?to=en&back=%2F%3Ftrang%3D2");
});

test("only a whole number from 1 is a page", () => {
  expect([undefined, "1", "12"].map(readPageNumber)).toEqual([1, 1, 12]);
  expect(["0", "-1", "1.5", "x", "", "999999", ["1", "2"]].map(readPageNumber)).toEqual(Array(7).fill(null));
});
