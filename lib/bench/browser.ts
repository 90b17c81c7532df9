import type { Browser, Page } from "@playwright/test";
import { chromium } from "@playwright/test";

// oxlint-disable-next-line import/no-relative-parent-imports -- plain JavaScript, which "#lib/*" does not name
import { chromiumArguments, findChromium } from "../launch/chromium.js";

/** Whether there is a Chromium to measure in. */
export function hasChromium(): boolean {
  return findChromium(chromium.executablePath()) !== null;
}

export async function openBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium(chromium.executablePath());
  if (executablePath === null) throw new Error("There is no Chromium.");
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...extraArguments] });
}

/** A page of its own context, with this Cookie header's session on the server at `address`. */
export async function newPage(browser: Browser, address: string, cookie: string | null): Promise<Page> {
  const context = await browser.newContext({
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
  });
  const [name, value] = cookie?.split("=", 2) ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url: address }]);
  return context.newPage();
}

export const sheetName = "Nội dung";
