import { expect, test } from "@playwright/test";

import { chance, pick } from "./generated-document";
import type { LoosePart } from "./repair";
import { repairDocument } from "./repair";
import { blockNames, inlineNames, markNames, readDocument } from "./schema";

const names = [...blockNames, ...inlineNames, "doc", "script", "image", "__proto__", "constructor"];
const values = [2, 99, -1, "", "x", "https://a.vn", "javascript:alert(1)", "ckxyz12345", null, {}, [1], true];
const attributeNames = ["level", "start", "colspan", "colwidth", "href", "imageId", "width", "height"];

test("whatever is built passes the door, with all its words in order", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const next = chance(seed);
    const words: string[] = [];
    const parts = Array.from({ length: 4 }, () => somePart(next, words, 5));
    const document = repairDocument(parts);
    const read = readDocument(document.toJSON());
    expect(read.toJSON(), `seed ${seed}`).toEqual(document.toJSON());
    const kept = read.textBetween(0, read.content.size, " ").match(/từ\d+/g);
    expect(kept ?? [], `seed ${seed}`).toEqual(words);
  }
});

type Chance = () => number;

function somePart(next: Chance, words: string[], room: number): LoosePart {
  if (room === 0 || next() < 0.2) {
    words.push(`từ${words.length}`);
    const marks = [...markNames, "blink"].filter(() => next() < 0.3);
    return {
      text: `${words.at(-1)} `,
      marks: Object.fromEntries(marks.map((name) => [name, someAttributes(next)])),
    };
  }
  const name = pick(next, ["p", ...names]);
  // A figure, a break or a mention holds nothing, whatever is put into it.
  const isLeaf = ["figure", "videoLink", "hardBreak", "attendeeMention", "citationMention"].includes(name);
  const parts = isLeaf ? [] : Array.from({ length: 3 }, () => somePart(next, words, room - 1));
  return { name, attributes: someAttributes(next), parts: () => parts };
}

function someAttributes(next: Chance): Record<string, unknown> {
  return Object.fromEntries(attributeNames.map((name) => [name, pick(next, [0, ...values])]));
}
