import { BodyLog } from "#lib/db/body-log";

import { BareCommits, bareCommit } from "./bare-commits";
import type { Figure } from "./figures";
import { spreadOf, wait } from "./figures";
import { givenCommittee, givenDraft, givenWriter } from "./given";
import { startLive } from "./live-process";
import { longReport } from "./long-report";
import { OpenText } from "./open-text";

const keys = 300;

/** One person types: from the change in the tab's document to the server's word that it is stored. */
export async function measureLive(): Promise<Figure[]> {
  const writer = await givenWriter(await givenCommittee("Đảng uỷ một người viết"));
  const { reportId } = await givenDraft(writer, "Một người viết", longReport(1));
  const live = await startLive();
  const bare = new BareCommits();
  const text = await OpenText.open(live.address, reportId, writer.cookie);
  const stored: number[] = [];
  const floor: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    stored.push(await text.type(1));
    await wait(5);
    floor.push(bare.commit(text.lastUpdate));
    await wait(5);
  }
  text.close();
  await live.stop();
  const alone = appendAlone(reportId, writer.actor.personId, bare, text.lastUpdate);
  bare.close();
  return [
    {
      what: "một phím → đã lưu (xác nhận về tới máy người viết)",
      unit: "ms",
      measured: spreadOf(stored),
      floor: spreadOf(floor),
      floorIs: bareCommit,
      aim: 6,
    },
    {
      what: "trong đó riêng việc ghi (BodyLog.append)",
      unit: "ms",
      ...alone,
      floorIs: bareCommit,
    },
  ];
}

/** The storing without sockets and without Yjs. */
function appendAlone(reportId: string, personId: string, bare: BareCommits, bytes: Uint8Array) {
  const log = new BodyLog();
  const stored: number[] = [];
  const floor: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const began = performance.now();
    log.append(reportId, bytes, personId);
    stored.push(performance.now() - began);
    floor.push(bare.commit(bytes));
  }
  log.close();
  return { measured: spreadOf(stored), floor: spreadOf(floor) };
}
