import { expect, test } from "@playwright/test";

import { isImageId, keptRendition, readAskedWidth } from "#lib/images/limits";

test("an address asks for a width in whole pixels, or for the widest", () => {
  expect(["640", "1280", "2400", "9999", null].map(readAskedWidth)).toEqual([640, 1280, 2400, 2400, 2400]);
  expect(["0", "", "0640", "640.0", "../640", "1e3", "-5"].map(readAskedWidth)).toEqual(Array(7).fill(null));
});

test("the narrowest file that is wide enough answers", () => {
  expect([1, 640, 641, 1440, 2400].map((asked) => keptRendition(asked, 4000))).toEqual([
    640, 640, 1280, 2400, 2400,
  ]);
});

test("a picture narrower than a width is answered by its widest file", () => {
  expect(keptRendition(640, 641)).toBe(640);
  expect(keptRendition(640, 640)).toBe(2400);
  expect(keptRendition(1280, 900)).toBe(2400);
});

test("no path hides in the id of a picture", () => {
  expect(isImageId("0123456789abcdef01234567")).toBe(true);
  const tricks = [
    "../../../../etc/passwd",
    "..%2f..%2fsecret-secret",
    "ABCDEFabcdef0123456789",
    "a",
    "a".repeat(41),
    "",
  ];
  expect(tricks.filter(isImageId)).toEqual([]);
});
