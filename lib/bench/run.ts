import { writeFileSync } from "node:fs";

import { migrate } from "#lib/db/migrate";

import { hasChromium } from "./browser";
import type { Figure } from "./figures";
import { ratiosOf } from "./figures";
import { describeMachine } from "./machine";
import { isBuilt } from "./requirements";
import type { Site } from "./site";
import { openSite } from "./site";
import { tableOf } from "./table";

interface Section {
  readonly title: string;
  readonly needs?: readonly ("pages" | "browser")[];
  readonly measure: (site: Site) => Promise<readonly Figure[]>;
}

/** By the name that asks for one alone. */
const sections: Readonly<Record<string, Section>> = {
  live: {
    title: "Lưu từng phím, một người viết",
    measure: async () => (await import("./live")).measureLive(),
  },
  crowd: {
    title: "Bốn mươi người cùng viết",
    measure: async () => (await import("./crowd")).measureCrowd(),
  },
  long: {
    title: "Báo cáo dài",
    measure: async () => (await import("./long-text")).measureLongText(),
  },
  checks: {
    title: "Soát bài",
    measure: async () => (await import("./checks")).measureChecks(),
  },
  exports: {
    title: "Xuất tệp",
    measure: async () => (await import("./exports")).measureExports(),
  },
  "export-memory": {
    title: "Xuất tệp nghìn lần",
    measure: async () => (await import("./exports")).measureExportMemory(),
  },
  start: {
    title: "Khởi động và bộ nhớ",
    needs: ["pages"],
    measure: async (site) => (await import("./cold-start")).measureColdStart(site),
  },
  keys: {
    title: "Gõ phím trong trình duyệt",
    needs: ["pages", "browser"],
    measure: async (site) => (await import("./key-press")).measureKeyPress(site),
  },
  extraction: {
    title: "Đọc dữ kiện từ văn bản",
    measure: async () => (await import("./extraction")).measureExtraction(),
  },
  lists: {
    title: "Danh sách",
    measure: async (site) => (await import("./lists")).measureLists(site),
  },
  public: {
    title: "Trang công khai",
    needs: ["pages"],
    measure: async (site) => (await import("./public-page")).measurePublicPage(site),
  },
  scripts: {
    title: "JavaScript mỗi trang, nén gzip",
    needs: ["pages", "browser"],
    measure: async (site) => (await import("./scripts")).measureScripts(site),
  },
};

const file = "test-results/bench.json";
const longestSectionMs = 90_000;

/** What came of a section: figures, or why there are none. */
type Result =
  | { readonly section: string; readonly title: string; readonly figures: readonly Figure[] }
  | { readonly section: string; readonly title: string; readonly skipped: string }
  | { readonly section: string; readonly title: string; readonly failed: string };

/**
 * Measures the sections named, or all of them; prints a table of each and writes `test-results/bench.json`.
 *
 * No figure is ever judged; the exit code is 1 only where a section could not be measured.
 */
export async function runBench(names: readonly string[], say: (line: string) => void): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(sections, name));
  if (unknown !== undefined) {
    say(`Không có phần đo «${unknown}». Các phần: ${Object.keys(sections).join(", ")}.`);
    return 1;
  }
  const began = performance.now();
  const machine = describeMachine();
  say(`Node ${machine.node}, ${machine.platform}, ${machine.cores} nhân ${machine.processor}\n`);
  if (!isBuilt()) say("Chưa dựng các trang: chạy npm start trước. Những gì cần trang được bỏ qua.\n");
  await migrate();
  const site = openSite();
  const results: Result[] = [];
  for (const [name, section] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const result = await resultOf(name, section, site);
    say(textOf(result));
    results.push(result);
  }
  await site.stop();
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(file, jsonOf({ at: new Date().toISOString(), seconds, machine }, results));
  say(`Xong sau ${Math.round(seconds)} giây. Số liệu: ${file}`);
  return results.some((result) => "failed" in result) ? 1 : 0;
}

async function resultOf(name: string, section: Section, site: Site): Promise<Result> {
  const { title } = section;
  const skipped = whyNot(section);
  if (skipped !== null) return { section: name, title, skipped };
  try {
    return { section: name, title, figures: await inTime(section.measure(site)) };
  } catch (error) {
    return { section: name, title, failed: error instanceof Error ? error.message : String(error) };
  }
}

function whyNot({ needs = [] }: Section): string | null {
  if (needs.includes("pages") && !isBuilt()) return "chưa dựng các trang – chạy npm start trước";
  if (needs.includes("browser") && !hasChromium()) return "máy này không có Chromium";
  return null;
}

/** @throws Error when it takes so long that something must be stuck. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`chưa xong sau ${longestSectionMs / 1000} giây`)),
      longestSectionMs,
    );
    void work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function textOf(result: Result): string {
  if ("figures" in result) return tableOf(result.title, result.figures);
  const why = "skipped" in result ? `bỏ qua: ${result.skipped}` : `không đo được: ${result.failed}`;
  return `── ${result.title}\n${why}\n`;
}

function jsonOf(run: object, results: readonly Result[]): string {
  const withRatios = results.map((result) =>
    "figures" in result
      ? { ...result, figures: result.figures.map((figure) => ({ ...figure, ratios: ratiosOf(figure) })) }
      : result,
  );
  return `${JSON.stringify({ ...run, sections: withRatios }, null, 2)}\n`;
}
