import { gzipSync } from "node:zlib";

import type { Actor } from "#lib/access/actor";
import { listConferences } from "#lib/conferences/queries";
import { openDatabase } from "#lib/db/connection";
import { getDesk, searchReports } from "#lib/reports/queries";

import { queriesOf } from "./counted-queries";
import type { Figure } from "./figures";
import { single, timedOften } from "./figures";
import { getPage } from "./get-page";
import type { Writer } from "./given";
import { givenCommittee, givenConferences, givenWriter } from "./given";
import { isBuilt } from "./requirements";
import type { RunningServer } from "./server";
import type { Site } from "./site";

const sizes = [1000, 10_000] as const;
const times = 24;

interface List {
  readonly name: string;
  readonly read: (actor: Actor) => Promise<unknown>;
  /** Path and query of the page inside the committee. */
  readonly path: string;
}

/** A title that is one among all of them, and words that are in every fourth. */
const rare = "giao ban 776";
const frequent = "sơ kết";

const lists: readonly List[] = [
  { name: "bàn làm việc", read: getDesk, path: "" },
  { name: `bàn làm việc, tìm «${rare}»`, read: (actor) => searchReports(actor, rare), path: search(rare) },
  { name: "danh sách hội nghị", read: conferencesWith(""), path: "/hoi-nghi" },
  {
    name: `hội nghị, tìm «${frequent}»`,
    read: conferencesWith(frequent),
    path: `/hoi-nghi${search(frequent)}`,
  },
];

/** The lists an office opens all day, with 1,000 and 10,000 conferences in its committee. */
export async function measureLists(site: Site): Promise<Figure[]> {
  const figures: Figure[] = [];
  const server = isBuilt() ? await site.server() : null;
  for (const count of sizes) {
    const writer = await givenWriter(await givenCommittee(`Đảng uỷ ${count} hội nghị`));
    await givenConferences(writer, count);
    for (const list of lists) {
      const name = `${count.toLocaleString("vi-VN")} hội nghị, ${list.name}`;
      figures.push(...(await measureQueries(name, list, writer.actor)));
      if (server) figures.push(...(await measurePage(name, list, writer, server)));
    }
  }
  return figures;
}

async function measureQueries(name: string, { read }: List, actor: Actor): Promise<Figure[]> {
  const sent = await queriesOf(() => read(actor));
  const database = openDatabase();
  const prepared = sent.map(({ sql, values }) => ({ statement: database.prepare(sql).raw(), values }));
  const floor = await timedOften(times, () => {
    for (const { statement, values } of prepared) statement.all(...values);
  });
  database.close();
  return [
    {
      what: `${name}: truy vấn`,
      unit: "ms",
      measured: await timedOften(times, () => read(actor)),
      floor,
      floorIs: "đúng các câu SQL ấy bằng better-sqlite3",
    },
    {
      what: `${name}: số câu SQL`,
      unit: "câu SQL",
      measured: single(sent.length),
      floor: single(1),
      floorIs: "một câu",
    },
  ];
}

async function measurePage(
  name: string,
  { read, path }: List,
  { actor, cookie }: Writer,
  { address }: RunningServer,
): Promise<Figure[]> {
  const url = `${address}/c/${actor.committeeSlug}${path}`;
  const { body } = await getPage(url, cookie, "gzip");
  return [
    {
      what: `${name}: trang`,
      unit: "ms",
      measured: await timedOften(times / 2, () => getPage(url, cookie, "gzip")),
      floor: await timedOften(times / 2, () => read(actor)),
      floorIs: "riêng phần truy vấn của trang, qua Prisma",
    },
    {
      what: `${name}: trang HTML, nén`,
      unit: "byte",
      measured: single(body.length),
      floor: single(gzipSync(JSON.stringify(await read(actor))).length),
      floorIs: "cùng dữ liệu dạng JSON, nén",
    },
  ];
}

function conferencesWith(words: string): List["read"] {
  return (actor) => listConferences(actor, { search: words, kind: null, page: 1 });
}

function search(words: string): string {
  return `?${new URLSearchParams({ tim: words }).toString()}`;
}
