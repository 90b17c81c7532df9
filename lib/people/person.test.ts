import { expect, test } from "@playwright/test";

import { deviceOf, holdsUsername, pageAfterSignIn } from "#lib/people/person";

test("after signing in she sees the page she asked for", () => {
  expect(pageAfterSignIn("/c/song-xanh/hoi-nghi?trang=2", "/c/x")).toBe("/c/song-xanh/hoi-nghi?trang=2");
});

for (const asked of [
  null,
  "",
  "https://evil.example/c/x",
  "//evil.example",
  "//evil.example/c/y",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "javascript:alert(1)",
  "c/x",
  "/dang-nhap/song-xanh",
  `/${"a".repeat(600)}`,
])
  test(`«${String(asked).slice(0, 30)}» leads to her committee, never elsewhere`, () => {
    expect(pageAfterSignIn(asked, "/c/x")).toBe("/c/x");
  });

test("a password gives itself away by the username in it, unless that is too short to tell", () => {
  expect(holdsUsername("Thuky-2026!", "thuky")).toBe(true);
  expect(holdsUsername("mot-cau-rat-dai", "thuky")).toBe(false);
  expect(holdsUsername("ban-tin-thu-bay", "an")).toBe(false);
});

test("a session names the machine it was opened on", () => {
  const edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0";
  expect(deviceOf(edge)).toEqual({ browser: "Edge", system: "Windows" });
  expect(deviceOf("curl/8")).toEqual({ browser: "", system: "" });
});
