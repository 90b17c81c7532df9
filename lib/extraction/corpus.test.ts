import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";
import { z } from "zod";

import { extract } from "#lib/extraction/extract";
import { readLabels } from "#lib/extraction/labels";
import { fields, prf, scoreAll } from "#lib/extraction/score";

function scoreFolder(folder: string) {
  const names = readdirSync(folder).filter(
    (name) => existsSync(join(folder, name.replace(/json$/u, "txt"))) && name.endsWith(".json"),
  );
  return scoreAll(
    names.map((name) => ({
      gold: readLabels(readFileSync(join(folder, name), "utf8")),
      facts: extract(readFileSync(join(folder, name.replace(/json$/u, "txt")), "utf8")).facts,
    })),
  );
}

const corpus = join(process.cwd(), "lib/extraction/corpus");
const ratchet = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(join(corpus, "ratchet.json"), "utf8")));

test("the corpus holds at least 70 texts", () => {
  expect(readdirSync(corpus).filter((name) => name.endsWith(".txt")).length).toBeGreaterThanOrEqual(70);
});

for (const field of fields)
  test(`${field} of the corpus is found no worse than recorded`, () => {
    const { f1 } = prf(scoreFolder(corpus).counts[field]);
    expect(f1).toBeGreaterThanOrEqual(ratchet[field] ?? 1);
  });

const shared = join(process.cwd(), "../shared/eval");
for (const [folder, least] of [
  ["seeds", 0.97],
  ["dev", 0.95],
] as const)
  test(`the labelled texts in ${folder} are found as well as recorded`, () => {
    test.skip(
      !existsSync(join(shared, folder)),
      `${join(shared, folder)} is not here; the corpus stands for it.`,
    );
    expect(scoreFolder(join(shared, folder)).macro).toBeGreaterThanOrEqual(least);
  });
