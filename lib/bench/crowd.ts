import { BareCommits, bareCommit } from "./bare-commits";
import type { Figure } from "./figures";
import { single, spreadOf, wait } from "./figures";
import { givenCommittee, givenDraft, givenWriter } from "./given";
import { startLive } from "./live-process";
import { longReport } from "./long-report";
import { OpenText } from "./open-text";

const people = 40;
const texts = 10;
const keysEach = 40;
const betweenKeys = 250;

/** Forty people, four to a text, each four keys a second for ten seconds. */
export async function measureCrowd(): Promise<Figure[]> {
  const committee = await givenCommittee("Đảng uỷ bốn mươi người viết");
  const writers = await Promise.all(Array.from({ length: people }, () => givenWriter(committee)));
  const [first] = writers;
  if (!first) throw new Error("Nobody writes.");
  const reportIds: string[] = [];
  for (let text = 0; text < texts; text += 1)
    reportIds.push((await givenDraft(first, `Văn bản chung ${text + 1}`, longReport(1))).reportId);
  const live = await startLive();
  const tabs = await Promise.all(
    writers.map(({ cookie }, person) => OpenText.open(live.address, reportIds[person % texts] ?? "", cookie)),
  );
  await wait(500);
  await live.worstDelay();
  await wait(2000);
  const idle = await live.worstDelay();
  const waits = await Promise.all(tabs.map((tab, person) => typeSteadily(tab, person)));
  const busy = await live.worstDelay();
  const bytes = tabs[0]?.lastUpdate ?? new Uint8Array();
  for (const tab of tabs) tab.close();
  await live.stop();
  const bare = new BareCommits();
  const floor = spreadOf(Array.from({ length: people * keysEach }, () => bare.commit(bytes)));
  bare.close();
  return [
    {
      what: `${people} người, ${texts} văn bản, 4 phím/giây: một phím → đã lưu`,
      unit: "ms",
      measured: spreadOf(waits.flat()),
      floor,
      floorIs: bareCommit,
    },
    {
      what: "vòng lặp sự kiện của máy chủ: lần nghẽn lâu nhất",
      unit: "ms",
      measured: single(busy),
      floor: single(idle),
      floorIs: "cũng máy chủ ấy với 40 người chỉ mở văn bản",
    },
  ];
}

/** Types by the clock, whether the last key is stored already or not. */
async function typeSteadily(tab: OpenText, person: number): Promise<number[]> {
  await wait((person / people) * betweenKeys);
  const stored: Promise<number>[] = [];
  const began = performance.now();
  for (let key = 0; key < keysEach; key += 1) {
    await wait(Math.max(0, began + key * betweenKeys - performance.now()));
    // Each in a block of their own, as people do.
    stored.push(tab.type(Math.floor(person / texts)));
  }
  return Promise.all(stored);
}
