import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "@playwright/test";

import { encodingFor, KeptPages } from "#lib/server/kept-pages";

const body = Buffer.from("<p>Tin</p>".repeat(50));

test("a page is kept until something is published", () => {
  const pages = new KeptPages();
  expect(pages.find("/", 1)).toBeNull();
  pages.keep("/", 1, body, {});
  expect(pages.find("/", 1)?.bodies.identity).toEqual(body);
  expect(pages.find("/", 2)).toBeNull();
  expect(pages.find("/", 1)).toBeNull();
});

test("a page rendered before a publication is not kept for after it", () => {
  const pages = new KeptPages();
  pages.find("/", 2);
  pages.keep("/", 1, body, {});
  expect(pages.find("/", 2)).toBeNull();
});

test("every encoding holds the same page", () => {
  const { bodies } = new KeptPages().keep("/", 0, body, {});
  expect(gunzipSync(bodies.gzip)).toEqual(body);
  expect(brotliDecompressSync(bodies.br)).toEqual(body);
});

test("the least used pages go first when memory is used up", () => {
  const pages = new KeptPages();
  const large = Buffer.alloc(30_000_000);
  pages.find("a", 1);
  pages.keep("a", 1, large, {});
  pages.keep("b", 1, large, {});
  pages.find("a", 1);
  pages.keep("c", 1, large, {});
  expect(pages.find("b", 1)).toBeNull();
  expect(pages.find("a", 1)).not.toBeNull();
});

for (const [accepted, encoding] of [
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["identity", "identity"],
  [undefined, "identity"],
] as const)
  test(`a browser that takes ${accepted} gets ${encoding}`, () =>
    expect(encodingFor(accepted)).toBe(encoding));
