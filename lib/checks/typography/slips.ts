import type { Check, CheckedReport } from "#lib/checks/check";
import { commonSlips } from "#lib/checks/typography/slip-list";
import type { Syllable } from "#lib/checks/typography/syllables";
import { syllablesOf } from "#lib/checks/typography/syllables";
import type { Span } from "#lib/extraction/facts";
import { toReadable } from "#lib/extraction/plain-text";
import type { Reading } from "#lib/extraction/reading";

interface Slip {
  /** As compared: lower case, older tone place, a comma kept at the end of its word. */
  readonly wrong: readonly string[];
  /** The same without the comma. */
  readonly bare: readonly string[];
  readonly right: string;
  readonly unlessNext: ReadonlySet<string>;
  readonly unlessBefore: ReadonlySet<string>;
}

type SlipBook = ReadonlyMap<string, readonly Slip[]>;

/**
 * Slips that leave real words behind («quán triển», «nâng co», «bổ xung»), and the committee's own phrases.
 *
 * Whole words only, whatever their case and tone place.
 */
export const slips: Check = {
  name: "slip",
  severity: "warning",
  scope: "paragraph",
  find: (report) =>
    slipsIn(report).map(({ span, right }) => ({
      span,
      message: `«${report.reading.text.slice(span.start, span.end)}» thường là lỗi gõ của «${right}».`,
      mend: right,
    })),
};

interface FoundSlip {
  readonly span: Span;
  readonly right: string;
}

/** Where slips stand, in order and apart, and what they should be. */
export function slipsIn(report: CheckedReport): readonly FoundSlip[] {
  const known = cache.get(report);
  if (known) return known;
  const found = findSlips(report);
  cache.set(report, found);
  return found;
}

/** Two checks ask for the slips of one report. */
const cache = new WeakMap<CheckedReport, readonly FoundSlip[]>();

function findSlips({ reading, context }: CheckedReport): FoundSlip[] {
  const book = bookOf(context.phrases);
  const syllables = syllablesOf(reading);
  const found: FoundSlip[] = [];
  for (let at = 0; at < syllables.length; at += 1) {
    const slip = slipAt(book, reading, { syllables, at });
    if (!slip) continue;
    const [first, last] = [syllables[at], syllables[at + slip.wrong.length - 1]];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    found.push({ span, right: inCaseOf(reading.text.slice(span.start, span.end), slip.right) });
    at += slip.wrong.length - 1;
  }
  return found;
}

interface Cursor {
  readonly syllables: readonly Syllable[];
  readonly at: number;
}

function slipAt(book: SlipBook, reading: Reading, cursor: Cursor): Slip | undefined {
  const first = cursor.syllables[cursor.at];
  return first && book.get(first.word)?.find((slip) => stands(slip, reading, cursor));
}

function stands(
  { wrong, bare, unlessNext, unlessBefore }: Slip,
  { plain }: Reading,
  { syllables, at }: Cursor,
) {
  const isSaid = bare.every((word, index) => {
    const here = syllables[at + index];
    if (here?.word !== word) return false;
    return index === 0 || here.follows || isComma(plain, syllables[at + index - 1], here, wrong[index - 1]);
  });
  if (!isSaid) return false;
  const [before, here, next] = [syllables[at - 1], syllables[at], syllables[at + wrong.length]];
  if (next?.follows === true && unlessNext.has(next.word)) return false;
  return !(before && here?.follows === true && unlessBefore.has(before.word));
}

function isComma(plain: string, before: Syllable | undefined, { start }: Syllable, wrong = ""): boolean {
  return before !== undefined && wrong.endsWith(",") && plain.slice(before.end, start).trim() === ",";
}

/** Words that were right stay as printed; capitals stand where the slip has them. */
function inCaseOf(printed: string, right: string): string {
  const isLoud = printed.length > 1 && printed === printed.toUpperCase();
  const printedWords = printed.split(/\s+/u);
  return right
    .split(" ")
    .map((word, index) => {
      const old = printedWords[index] ?? "";
      if (toReadable(old).toLowerCase() === toReadable(word).toLowerCase()) return old;
      if (isLoud) return word.toUpperCase();
      return /^\p{Lu}/u.test(old) ? capital(word) : word;
    })
    .join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const common = indexed(commonSlips.split("|").flatMap(readSlip));

function readSlip(line: string): Slip[] {
  const [wrong = "", rest = ""] = line.trim().split(" > ");
  const [unlessBeforeOff = "", before = ""] = rest.split(" < ");
  const [right = "", next = ""] = unlessBeforeOff.split(" ! ");
  return slipOf({ wrong, right, next, before });
}

function slipOf(entry: { wrong: string; right: string; next: string; before: string }): Slip[] {
  const wrong = toReadable(entry.wrong.normalize("NFC")).toLowerCase().trim().split(/\s+/u).filter(Boolean);
  if (wrong.length === 0 || !wrong.every((word) => /^[\p{L}\p{M}\p{N}]+,?$/u.test(word))) return [];
  const bare = wrong.map((word) => word.replace(/,$/u, ""));
  return [
    {
      wrong,
      bare,
      right: entry.right.trim(),
      unlessNext: listed(entry.next),
      unlessBefore: listed(entry.before),
    },
  ];
}

function listed(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );
}

function indexed(entries: readonly Slip[]): Map<string, Slip[]> {
  const book = new Map<string, Slip[]>();
  for (const slip of entries.toSorted((a, b) => b.wrong.length - a.wrong.length)) {
    const first = slip.bare[0] ?? "";
    book.set(first, [...(book.get(first) ?? []), slip]);
  }
  return book;
}

type Phrases = CheckedReport["context"]["phrases"];

/** The committee's phrases are read once, not once a paragraph. */
const books = new WeakMap<Phrases, SlipBook>();

function bookOf(phrases: Phrases): SlipBook {
  if (phrases.length === 0) return common;
  const known = books.get(phrases);
  if (known) return known;
  const own = phrases.flatMap(({ wrong, right }) => slipOf({ wrong, right, next: "", before: "" }));
  const book = indexed([...own, ...[...common.values()].flat()]);
  books.set(phrases, book);
  return book;
}
