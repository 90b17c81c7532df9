import { applyUpdate, Doc } from "yjs";

import { BodyLog } from "#lib/db/body-log";
import { openDatabase } from "#lib/db/connection";
import { foldBody } from "#lib/live/fold-body";

import { BareCommits, bareCommit } from "./bare-commits";
import type { Figure } from "./figures";
import { single, spreadOf, timed, timedOften, wait } from "./figures";
import type { Writer } from "./given";
import { givenCommittee, givenDraft, givenWriter } from "./given";
import { startLive } from "./live-process";
import { longReport } from "./long-report";
import { OpenText } from "./open-text";

const pages = 50;
const openings = 10;
const keys = 100;
const foldings = 20;
/** Longer than the server waits before it folds a text nobody changes. */
const untilFolded = 3000;

/** A report of fifty pages: opening it, one key, one folding. */
export async function measureLongText(): Promise<Figure[]> {
  const writer = await givenWriter(await givenCommittee("Đảng uỷ báo cáo dài"));
  const reportIds: string[] = [];
  for (let copy = 0; copy < openings; copy += 1)
    reportIds.push((await givenDraft(writer, `Báo cáo ${pages} trang`, longReport(pages))).reportId);
  return [
    ...(await measureLiveText(writer, reportIds)),
    await measureFolding((await givenDraft(writer, "Báo cáo để gộp", longReport(pages))).reportId),
  ];
}

async function measureLiveText(writer: Writer, reportIds: readonly string[]): Promise<Figure[]> {
  const live = await startLive();
  const bare = new BareCommits();
  const openingTimes: number[] = [];
  const [reportId = ""] = reportIds;
  // Every copy is opened once: the server has none of them in memory.
  for (const copy of reportIds)
    openingTimes.push(
      await timed(async () => (await OpenText.open(live.address, copy, writer.cookie)).close()),
    );
  const tab = await OpenText.open(live.address, reportId, writer.cookie);
  await wait(500);
  await live.worstDelay();
  const stored: number[] = [];
  const floor: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    stored.push(await tab.type(Math.floor(tab.length / 2)));
    await wait(10);
    floor.push(bare.commit(tab.lastUpdate));
    await wait(10);
  }
  await wait(untilFolded);
  const worst = await live.worstDelay();
  tab.close();
  bare.close();
  await live.stop();
  const name = `${pages} trang`;
  return [
    {
      what: `${name}: mở, nạp và đồng bộ xong`,
      unit: "ms",
      measured: spreadOf(openingTimes),
      floor: await bareOpening(reportId),
      floorIs: "đọc SQLite và Y.applyUpdate vào một tài liệu trống",
    },
    {
      what: `${name}: một phím → đã lưu`,
      unit: "ms",
      measured: spreadOf(stored),
      floor: spreadOf(floor),
      floorIs: bareCommit,
      aim: 6,
    },
    {
      what: `${name}: nghẽn lâu nhất của máy chủ khi viết và gộp`,
      unit: "ms",
      measured: single(worst),
      floor: null,
      floorIs: "",
    },
  ];
}

async function bareOpening(reportId: string) {
  const log = new BodyLog(openDatabase());
  const spread = await timedOften(openings, () => {
    const opened = new Doc();
    for (const update of log.read(reportId).updates) applyUpdate(opened, update);
    opened.destroy();
  });
  log.close();
  return spread;
}

/** Folding as the server does it, of one update that is not folded yet. */
async function measureFolding(reportId: string): Promise<Figure> {
  const database = openDatabase();
  const log = new BodyLog(database);
  const bare = new BareCommits();
  const nothingNew = new Uint8Array([0, 0]);
  const folded: number[] = [];
  const floor: number[] = [];
  for (let time = 0; time < foldings; time += 1) {
    log.append(reportId, nothingNew, null);
    folded.push(await timed(() => foldBody(log, reportId)));
    floor.push(bare.commit(storedBytes(database, reportId)));
  }
  bare.close();
  log.close();
  return {
    what: `${pages} trang: một lần gộp`,
    unit: "ms",
    measured: spreadOf(folded),
    floor: spreadOf(floor),
    floorIs: bareCommit,
  };
}

function storedBytes(database: ReturnType<typeof openDatabase>, reportId: string): Uint8Array {
  const columns: unknown = database
    .prepare("SELECT state, json, plainText FROM ReportBody WHERE reportId = ?")
    .raw()
    .get(reportId);
  if (!Array.isArray(columns)) throw new Error("The text has no body.");
  return Buffer.concat(
    columns.map((column: unknown) => (column instanceof Uint8Array ? column : Buffer.from(String(column)))),
  );
}
