import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { decodeText } from "#lib/extraction/decode";
import { extract } from "#lib/extraction/extract";
import type { ExtractedFacts } from "#lib/extraction/facts";
import type { Labels } from "#lib/extraction/labels";
import { readLabels } from "#lib/extraction/labels";
import { scoreAll, scoreTable } from "#lib/extraction/score";

/**
 * Reads every labelled text of a folder (`<name>.txt` beside `<name>.json`) and
 * prints precision, recall and F1 a field.
 *
 * @returns the exit code: 1 when the folder cannot be read, holds no labelled
 *   text, or a label is none; 2 for wrong usage.
 */
async function evaluate(folders: readonly string[]): Promise<number> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) return fail("Cách dùng: npm run eval -- THƯ-MỤC", 2);
  try {
    const pairs = await readPairs(folder);
    if (pairs.length === 0) return fail(`${folder}: không có văn bản đã gán nhãn (tên.txt và tên.json)`, 1);
    process.stdout.write(`${scoreTable(scoreAll(pairs), pairs.length)}\n`);
    return 0;
  } catch (error) {
    return fail(`${folder}: ${reasonOf(error)}`, 1);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "không tìm thấy thư mục";
  return `không đọc được: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(line: string, code: number): number {
  process.stderr.write(`${line.replace(/\s*\n\s*/gu, " ")}\n`);
  return code;
}

async function readPairs(folder: string): Promise<{ gold: Labels; facts: ExtractedFacts }[]> {
  const names = await readdir(folder);
  const labelled = names.filter(
    (name) => name.endsWith(".json") && names.includes(name.replace(/json$/u, "txt")),
  );
  return Promise.all(labelled.toSorted().map((name) => readPair(join(folder, name))));
}

async function readPair(file: string): Promise<{ gold: Labels; facts: ExtractedFacts }> {
  const gold = readLabels(await readFile(file, "utf8"));
  const bytes = await readFile(file.replace(/json$/u, "txt"));
  return { gold, facts: extract(decodeText(bytes).text).facts };
}

process.exitCode = await evaluate(process.argv.slice(2));
