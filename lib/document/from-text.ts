import type { Node } from "@tiptap/pm/model";

import { printable } from "./printable";
import { schema } from "./schema";

/** A line with its sign taken off: a bullet, a number, or none. */
interface Line {
  readonly sign: "bullet" | number | null;
  readonly text: string;
  readonly whole: string;
}

/**
 * A document of plain text: every line a paragraph, blank lines dropped.
 *
 * Lines in a row that open with «- », «+ » or «• » become a bullet list; two or
 * more that count up («3. », «4) ») a numbered one that starts where they do.
 * Nothing else is guessed. All words stay, in order; NFC, without control
 * characters, every kind of blank a plain one.
 */
export function documentOfText(text: string): Node {
  const blocks = runsOf(linesOf(text)).flatMap(blocksOf);
  return schema.node("doc", null, blocks.length > 0 ? blocks : [schema.node("paragraph")]);
}

function linesOf(text: string): Line[] {
  return text
    .normalize("NFC")
    .split(/[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) =>
      printable(line)
        .replace(/\p{Zs}|\uFEFF/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .map(readLine);
}

function readLine(whole: string): Line {
  const [, bullet] = /^[-+•]\s+(\S.*)$/u.exec(whole) ?? [];
  if (bullet !== undefined) return { sign: "bullet", text: bullet, whole };
  const [, number, numbered] = /^(0|[1-9]\d{0,2})[.)]\s+(\S.*)$/u.exec(whole) ?? [];
  if (numbered !== undefined) return { sign: Number(number), text: numbered, whole };
  return { sign: null, text: whole, whole };
}

/** Lines that belong together, in order: bullets, or numbers that count up. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && continues(before, line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function continues(before: Line, line: Line): boolean {
  if (line.sign === null || before.sign === null) return false;
  if (line.sign === "bullet" || before.sign === "bullet") return line.sign === before.sign;
  return line.sign === before.sign + 1;
}

function blocksOf(run: readonly Line[]): Node[] {
  const sign = run[0]?.sign ?? null;
  if (sign === "bullet") return [schema.node("bulletList", null, run.map(item))];
  if (sign !== null && run.length > 1) return [schema.node("orderedList", { start: sign }, run.map(item))];
  return run.map((line) => paragraph(line.whole));
}

function item(line: Line): Node {
  return schema.node("listItem", null, [paragraph(line.text)]);
}

function paragraph(text: string): Node {
  return schema.node("paragraph", null, [schema.text(text)]);
}
