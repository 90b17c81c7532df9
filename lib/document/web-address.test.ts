import { expect, test } from "@playwright/test";

import { isSecureAddress, isWebAddress } from "./web-address";

for (const address of [
  "https://dangcongsan.vn",
  "http://example.vn/tin?a=1&b=2#muc",
  "HTTPS://EXAMPLE.VN/Đảng-bộ",
  "https://example.vn:8443/a@b",
  "mailto:vanphong@example.vn",
])
  test(`«${address}» may be linked`, () => expect(isWebAddress(address)).toBe(true));

for (const address of [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  " https://example.vn",
  "https://example.vn/\u200Ba",
  "https://example.vn/a\u0000",
  "data:text/html,<script>",
  "vbscript:msgbox",
  "file:///etc/passwd",
  "ftp://example.vn",
  "//example.vn",
  "/tin/mot",
  "https:example.vn",
  "https://",
  "https:\\\\example.vn",
  "https://bank.vn@elsewhere.vn",
  "mailto:",
  "tel:0123",
  "",
  `https://example.vn/${"a".repeat(2048)}`,
  null,
  { href: "https://example.vn" },
])
  test(`${JSON.stringify(address).slice(0, 50)} may not be linked`, () =>
    expect(isWebAddress(address)).toBe(false));

test("a recording is linked by https alone", () => {
  expect(["https://vtv.vn/a", "http://vtv.vn/a", "mailto:a@vtv.vn"].map(isSecureAddress)).toEqual([
    true,
    false,
    false,
  ]);
});
