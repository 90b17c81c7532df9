import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Browser, Page } from "@playwright/test";
import { z } from "zod";

import { newPage, openBrowser, sheetName } from "./browser";
import type { Figure } from "./figures";
import { single } from "./figures";
import { givenCommittee, givenDraft, givenWriter } from "./given";
import { longReport } from "./long-report";
import { publicPath } from "./public-page";
import type { Site } from "./site";

interface Visit {
  readonly name: string;
  readonly path: string;
  /** The session's Cookie header; null for nobody. */
  readonly cookie: string | null;
  readonly aim?: number;
  /** Resolves when the page is whole. */
  readonly whole?: (page: Page) => Promise<unknown>;
}

/** The JavaScript each page really loads, compressed, beside what any page of this Next loads. */
export async function measureScripts(site: Site): Promise<Figure[]> {
  const { address } = await site.server();
  const floor = single(frameworkBytes() / 1000);
  const browser = await openBrowser();
  const figures: Figure[] = [];
  try {
    for (const visit of await visits())
      figures.push({
        what: `JavaScript: ${visit.name}`,
        unit: "kB",
        measured: single((await scriptBytes(browser, address, visit)) / 1000),
        floor,
        floorIs: "phần khung mà mọi trang Next đều tải",
        ...(visit.aim === undefined ? {} : { aim: visit.aim }),
      });
  } finally {
    await browser.close();
  }
  return figures;
}

async function visits(): Promise<Visit[]> {
  const writer = await givenWriter(await givenCommittee("Đảng uỷ cân trang"));
  const { conferenceId, reportId } = await givenDraft(writer, "Văn bản để cân", longReport(1));
  const committee = `/c/${writer.actor.committeeSlug}`;
  const { cookie } = writer;
  return [
    { name: "đăng nhập", path: `/dang-nhap/${writer.actor.committeeSlug}`, cookie: null },
    { name: "bàn làm việc", path: committee, cookie },
    { name: "hội nghị", path: `${committee}/hoi-nghi/${conferenceId}`, cookie },
    {
      name: "trình soạn thảo",
      path: `${committee}/van-ban/${reportId}`,
      cookie,
      aim: 450,
      whole: (page) =>
        page.locator(`[role="textbox"][aria-label="${sheetName}"][contenteditable="true"]`).waitFor(),
    },
    { name: "bản tin công khai", path: await publicPath(), cookie: null, aim: frameworkBytes() / 1000 + 10 },
  ];
}

async function scriptBytes(browser: Browser, address: string, visit: Visit): Promise<number> {
  const page = await newPage(browser, address, visit.cookie);
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  const answer = await page.goto(address + visit.path, { waitUntil: "networkidle" });
  if (answer?.status() !== 200) throw new Error(`${visit.path}: ${answer?.status()}`);
  await visit.whole?.(page);
  await page.waitForLoadState("networkidle");
  const all = await Promise.all(sizes.values());
  await page.context().close();
  return all.reduce((total, size) => total + size, 0);
}

const manifest = z.object({ rootMainFiles: z.array(z.string()) });

/** What the framework itself sends with every page, compressed. */
function frameworkBytes(): number {
  const { rootMainFiles } = manifest.parse(JSON.parse(readFileSync(".next/build-manifest.json", "utf8")));
  return rootMainFiles.reduce((total, file) => total + gzipSync(readFileSync(join(".next", file))).length, 0);
}
