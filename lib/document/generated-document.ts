import type { Node } from "@tiptap/pm/model";

import { readDocument } from "./schema";

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;
type Json = Readonly<Record<string, unknown>>;

/** A document with any nodes and marks the schema has, the same one for the same seed; for tests of properties. */
export function generatedDocument(seed: number): Node {
  const next = chance(seed);
  return readDocument({ type: "doc", content: several(next, 6, () => block(next, 3)) });
}

export function pick<T>(next: Chance, from: readonly [T, ...T[]]): T {
  return from[Math.floor(next() * from.length)] ?? from[0];
}

function several<T>(next: Chance, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + Math.floor(next() * most) }, make);
}

function block(next: Chance, room: number): Json {
  const flat = [paragraph, heading, figure, video] as const;
  const nested = [list, quote, table, part] as const;
  return room > 0 && next() < 0.4 ? pick(next, nested)(next, room) : pick(next, flat)(next);
}

function paragraph(next: Chance): Json {
  return { type: "paragraph", content: next() < 0.1 ? [] : several(next, 6, () => inline(next)) };
}

function heading(next: Chance): Json {
  return { ...paragraph(next), type: "heading", attrs: { level: pick(next, [2, 3]) } };
}

function figure(next: Chance): Json {
  const attrs = {
    imageId: `anh0000000${Math.floor(next() * 1000)}`,
    width: 1 + Math.floor(next() * 20_000),
    height: 1 + Math.floor(next() * 20_000),
    caption: pick(next, ["", "Quang cảnh hội nghị"]),
    credit: pick(next, ["", "Ảnh: Minh Đức"]),
    alternativeText: pick(next, ["", "Các đại biểu biểu quyết"]),
  };
  return { type: "figure", attrs };
}

function video(next: Chance): Json {
  return {
    type: "videoLink",
    attrs: { href: "https://vtv.vn/a?b=1&c", title: pick(next, ["", "Bản tin tối"]) },
  };
}

function list(next: Chance, room: number): Json {
  const ordered = next() < 0.5;
  return {
    type: ordered ? "orderedList" : "bulletList",
    ...(ordered && { attrs: { start: Math.floor(next() * 12) } }),
    content: several(next, 3, () => ({
      type: "listItem",
      content: [paragraph(next), ...(next() < 0.3 ? [block(next, room - 1)] : [])],
    })),
  };
}

function quote(next: Chance, room: number): Json {
  return { type: "blockquote", content: several(next, 2, () => block(next, room - 1)) };
}

function part(next: Chance, room: number): Json {
  const key = pick(next, ["opening", "proceedings.ckxyz12345"]);
  const basis = pick(next, ["", "Thời gian: 08 giờ\nĐịa điểm: hội trường"]);
  return { type: "part", attrs: { key, basis }, content: several(next, 2, () => block(next, room - 1)) };
}

function table(next: Chance, room: number): Json {
  return {
    type: "table",
    content: several(next, 3, () => ({
      type: "tableRow",
      content: several(next, 3, () => ({
        type: pick(next, ["tableHeader", "tableCell"]),
        attrs: {
          colspan: pick(next, [1, 2]),
          rowspan: pick(next, [1, 3]),
          colwidth: pick<number[] | null>(next, [null, [120, 0]]),
        },
        content: several(next, 2, () => block(next, room - 1)),
      })),
    })),
  };
}

function inline(next: Chance): Json {
  return pick<Json>(next, [
    { type: "text", text: words(next), marks: marks(next) },
    { type: "text", text: words(next), marks: marks(next) },
    { type: "hardBreak" },
    { type: "attendeeMention", attrs: { attendeeId: "a1", label: "Nguyễn Thị Hoa" } },
    { type: "citationMention", attrs: { citationId: "c1", label: "Chỉ thị số 5" } },
  ]);
}

function words(next: Chance): string {
  return several(next, 5, () =>
    pick(next, ["Đảng uỷ", "118%", " ", "<b>&", "🙂", "quán triệt", "\t", "1. ", "- "]),
  ).join("");
}

function marks(next: Chance): Json[] {
  const address = pick(next, ["https://dangcongsan.vn/tin?a=1&b=2", "mailto:vp@example.vn"]);
  return [
    { type: "bold" },
    { type: "italic" },
    { type: "underline" },
    { type: "link", attrs: { href: address } },
  ].filter(() => next() < 0.25);
}
