import type { Browser, Locator, Page } from "@playwright/test";

import { noNames } from "#lib/document/mention-names";
import { toHtml } from "#lib/document/render/html";

import { newPage, openBrowser, sheetName } from "./browser";
import type { Figure, Spread } from "./figures";
import { single, spreadOf, wait } from "./figures";
import { givenCommittee, givenDraft, givenWriter } from "./given";
import { longReport } from "./long-report";
import { memoryOf } from "./machine";
import type { Site } from "./site";

const sizes = [3, 50] as const;
const keys = 100;
const betweenKeys = 60;
const letters = "dang bo phuong song xanh ";
/** Frames come when they are ready and not by the clock of a screen, whose period would hide the work. */
const withoutScreenClock = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

interface Typed {
  /** From the key to the frame that shows it. */
  readonly toPaint: Spread;
  /** The page's main thread at work, a key on average. */
  readonly work: number;
}

/** From a key to paint in the real editor, beside a bare contenteditable with the same text. */
export async function measureKeyPress(site: Site): Promise<Figure[]> {
  const server = await site.server();
  const memoryBefore = memoryOf(server.pid);
  const writer = await givenWriter(await givenCommittee("Đảng uỷ gõ phím"));
  const browser = await openBrowser(withoutScreenClock);
  const figures: Figure[] = [];
  try {
    for (const pages of sizes) {
      const text = longReport(pages);
      const { reportId } = await givenDraft(writer, `Báo cáo ${pages} trang`, text);
      const page = await newPage(browser, server.address, writer.cookie);
      await page.goto(`${server.address}/c/${writer.actor.committeeSlug}/van-ban/${reportId}`);
      const editor = await typeInto(page, page.getByRole("textbox", { name: sheetName }));
      await page.context().close();
      const bare = await typeIntoBare(browser, toHtml(text, noNames));
      figures.push(...figuresOf(pages, editor, bare));
    }
  } finally {
    await browser.close();
  }
  return [...figures, ...memoryFigure(memoryOf(server.pid), memoryBefore)];
}

function figuresOf(pages: number, editor: Typed, bare: Typed): Figure[] {
  const floorIs = "contenteditable trơn với cùng văn bản, cùng trình duyệt (không chờ nhịp màn hình)";
  return [
    {
      what: `${pages} trang: phím → hiện trên màn hình`,
      unit: "ms",
      measured: editor.toPaint,
      floor: bare.toPaint,
      floorIs,
      aim: 16,
    },
    {
      what: `${pages} trang: luồng chính bận cho mỗi phím (trung bình)`,
      unit: "ms",
      measured: single(editor.work),
      floor: single(bare.work),
      floorIs,
    },
  ];
}

function memoryFigure(after: number | null, before: number | null): Figure[] {
  if (after === null || before === null) return [];
  return [
    {
      what: "bộ nhớ máy chủ sau khi gõ",
      unit: "MB",
      measured: single(after),
      floor: single(before),
      floorIs: "cũng máy chủ ấy trước khi gõ",
    },
  ];
}

async function typeIntoBare(browser: Browser, html: string): Promise<Typed> {
  const page = await newPage(browser, "http://127.0.0.1", null);
  await page.setContent(
    `<meta charset="utf-8"><div contenteditable role="textbox" aria-label="${sheetName}">${html}</div>`,
  );
  const typed = await typeInto(page, page.getByRole("textbox", { name: sheetName }));
  await page.context().close();
  return typed;
}

/** Types in the middle of the text. @throws Error when a key did not arrive: then nothing was measured. */
async function typeInto(page: Page, sheet: Locator): Promise<Typed> {
  await sheet.waitFor();
  const paragraphs = sheet.locator(":scope > p");
  const paragraph = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await paragraph.click();
  await page.keyboard.press("End");
  await page.keyboard.type("a b c ", { delay: betweenKeys });
  await wait(1500);
  await listenForKeys(page);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Performance.enable");
  const before = await workOf(protocol);
  const sent = Array.from({ length: keys }, (_, key) => letters[key % letters.length] ?? "a").join("");
  await page.keyboard.type(sent, { delay: betweenKeys });
  await wait(300);
  const after = await workOf(protocol);
  const shown = ((await paragraph.textContent()) ?? "").replaceAll("\u00A0", " ");
  if (!shown.includes(sent)) throw new Error("The text does not show what was typed.");
  return { toPaint: spreadOf(await readTimes(page)), work: (after - before) / keys };
}

/**
 * Notes for every key when the frame with its letter is painted.
 *
 * As text, for the compiler that runs this file names functions with something no page has.
 */
async function listenForKeys(page: Page): Promise<void> {
  await page.evaluate(`{
    window.keyTimes = [];
    let pressed = 0;
    addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
    addEventListener("input", () => {
      const began = pressed;
      requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - began)));
    }, true);
  }`);
}

async function readTimes(page: Page): Promise<number[]> {
  const times: unknown = await page.evaluate("window.keyTimes");
  const numbers = Array.isArray(times) ? times.filter((time) => typeof time === "number") : [];
  if (numbers.length !== keys) throw new Error(`${numbers.length} of ${keys} keys were noticed.`);
  return numbers;
}

type Protocol = Awaited<ReturnType<ReturnType<Page["context"]>["newCDPSession"]>>;

/** Milliseconds the page's main thread has worked so far. */
async function workOf(protocol: Protocol): Promise<number> {
  const { metrics } = await protocol.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}
