import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { decodeText } from "#lib/extraction/decode";
import { extract } from "#lib/extraction/extract";
import type { ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { readLabels } from "#lib/extraction/labels";
import { fields, prf, scoreAll } from "#lib/extraction/score";

/**
 * Reads every labelled text of a folder (NNN.txt beside NNN.json) and prints
 * precision, recall and F1 a field.
 *
 * @returns the exit code: 1 when the folder cannot be read or holds no labelled text.
 */
export async function evaluate(folder: string): Promise<number> {
  const pairs = await readPairs(folder);
  if (pairs.length === 0) {
    process.stderr.write(`${folder}: không có văn bản đã gán nhãn (tên.txt và tên.json)\n`);
    return 1;
  }
  const score = scoreAll(pairs);
  const lines = fields.map((field) => {
    const { precision, recall, f1 } = prf(score.counts[field]);
    return `${field.padEnd(16)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}`;
  });
  process.stdout.write(
    [`${pairs.length} văn bản`, ...lines, `macro F1         ${shown(score.macro)}`, ""].join("\n"),
  );
  return 0;
}

async function readPairs(folder: string): Promise<{ gold: Labels; facts: ExtractedFacts }[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const labelled = names.filter(
    (name) => name.endsWith(".json") && names.includes(name.replace(/json$/u, "txt")),
  );
  return Promise.all(
    labelled.toSorted().map(async (name) => {
      const gold = readLabels(await readFile(join(folder, name), "utf8"));
      const bytes = await readFile(join(folder, name.replace(/json$/u, "txt")));
      return { gold, facts: extract(decodeText(bytes).text).facts };
    }),
  );
}

function shown(value: number | null): string {
  return value === null ? "  -  " : value.toFixed(3);
}
