import { existsSync } from "node:fs";

import type { Browser, Page } from "@playwright/test";
import { chromium, expect, test } from "@playwright/test";
import { build } from "esbuild";

import { fragments, refusals } from "./fragments";

let browser: Browser;
let page: Page;
const asked: string[] = [];

test.beforeAll(async () => {
  const own = process.env["PLAYWRIGHT_CHROMIUM"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({
    ...(existsSync(own) && { executablePath: own }),
    args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"],
  });
  page = await browser.newPage();
  const { outputFiles } = await build({
    entryPoints: ["lib/paste/clean-office.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "paste",
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  page.on("request", (request) => asked.push(request.url()));
});
test.afterAll(() => browser.close());

function clean(html: string): Promise<{ html: string; pictureCount: number }> {
  return page.evaluate(`paste.cleanOffice(${JSON.stringify(html)})`);
}

for (const { name, html, clean: expected } of fragments)
  test(`pasted from ${name}`, async () => {
    expect((await clean(html)).html).toBe(expected);
  });

for (const { name, html, clean: expected } of refusals)
  test(`a paste leaves behind ${name}`, async () => {
    expect((await clean(html)).html).toBe(expected);
  });

test("pictures are counted, never fetched", async () => {
  asked.length = 0;
  const cleaned = await clean(
    '<p>Trước<img src="https://ngoai.example/a.png" onerror="document.title=1"><img src="file:///C:/b.png"></p>',
  );
  await page.waitForTimeout(100);
  expect(cleaned).toEqual({ html: "<p>Trước</p>", pictureCount: 2 });
  expect(asked).toEqual([]);
});

test("cleaning what is clean changes nothing", async () => {
  for (const { clean: once } of fragments) expect((await clean(once)).html).toBe(once);
});

test("a paste of 50 pages takes less than half a second", async () => {
  const html =
    "<p class=MsoNormal><span style='font-size:14.0pt'>Đảng uỷ phường <b>Sông Xanh</b><o:p></o:p></span></p>".repeat(
      2000,
    );
  const took = await page.evaluate(
    `(() => { const from = performance.now(); paste.cleanOffice(${JSON.stringify(html)}); return performance.now() - from; })()`,
  );
  expect(Number(took)).toBeLessThan(500);
});
