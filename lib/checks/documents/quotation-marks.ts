import type { Check, Remark } from "#lib/checks/check";
import type { Reading } from "#lib/extraction/reading";

type Turn = "opens" | "closes";

interface Mark {
  readonly at: number;
  readonly sign: string;
  readonly turn: Turn;
  readonly paragraph: number;
}

const sign = /[“”«»"]|‘‘|’’/gu;
const turnOf: Readonly<Record<string, Turn>> = {
  "“": "opens",
  "”": "closes",
  "«": "opens",
  "»": "closes",
  "‘‘": "opens",
  "’’": "closes",
};
const closerOf: Readonly<Record<string, string>> = { "“": "”", "«": "»", "‘‘": "’’", '"': '"' };
/** How many paragraphs further on a quotation may end. */
const reach = 8;

/**
 * Quotation marks that do not pair: opened and never closed, closed and never opened, or opened as «“» and closed
 * as «"». A quotation may run over several paragraphs.
 */
export const quotationMarks: Check = {
  name: "quotation-marks",
  severity: "warning",
  scope: "report",
  find({ reading }) {
    const { left, mixed } = pair(marksOf(reading));
    return [
      ...left.map((mark) => unpaired(reading.text, mark)),
      ...mixed.map((mark) => ({
        span: around(reading.text, mark),
        message: "Mở ngoặc kép kiểu này mà đóng kiểu khác: dùng cả cặp “ ”.",
        mend: null,
        severity: "notice" as const,
      })),
      ...mixedKinds(reading),
    ].toSorted((a, b) => a.span.start - b.span.start);
  },
};

function marksOf({ text, paragraphs }: Reading): Mark[] {
  let isOpen = false;
  let since = 0;
  return paragraphs.flatMap(({ start, end, part }, paragraph) => {
    if (part !== "report") return [];
    isOpen &&= paragraph - since <= reach;
    return [...text.slice(start, end).matchAll(sign)].flatMap((match) => {
      const at = start + match.index;
      if (match[0] === '"' && !isOpen && /\d$/u.test(text.slice(Math.max(start, at - 1), at))) return [];
      const turn = turnOf[match[0]] ?? straightTurn(text, at, isOpen);
      isOpen = turn === "opens";
      since = paragraph;
      return [{ at, sign: match[0], turn, paragraph }];
    });
  });
}

/** A straight mark opens after a blank and before a word, closes after a word; else as it comes. */
function straightTurn(text: string, at: number, isOpen: boolean): Turn {
  const isAfterBlank = at === 0 || /[\s(“[:–-]/u.test(text.charAt(at - 1));
  const isBeforeBlank = at + 1 >= text.length || /[\s.,;:!?)”\]…]/u.test(text.charAt(at + 1));
  if (isAfterBlank !== isBeforeBlank) return isAfterBlank ? "opens" : "closes";
  return isOpen ? "closes" : "opens";
}

function pair(marks: readonly Mark[]): { left: Mark[]; mixed: Mark[] } {
  let open: Mark[] = [];
  const left: Mark[] = [];
  const mixed: Mark[] = [];
  for (const mark of marks) {
    if (isOver(open.at(-1), mark)) {
      for (const lost of open) left.push(lost);
      open = [];
    }
    const last = mark.turn === "closes" ? open.pop() : undefined;
    if (mark.turn === "opens") open.push(mark);
    else if (!last) left.push(mark);
    else if (closerOf[last.sign] !== mark.sign) mixed.push(mark);
  }
  return { left: [...left, ...open], mixed };
}

/** Whether a quotation can no longer be going on: another one opens in a later paragraph, or it would be too long. */
function isOver(last: Mark | undefined, mark: Mark): boolean {
  if (!last || last.paragraph === mark.paragraph) return false;
  return mark.turn === "opens" || mark.paragraph - last.paragraph > reach;
}

function unpaired(text: string, mark: Mark): Remark {
  const missing = mark.turn === "opens" ? "đóng" : "mở";
  return {
    span: around(text, mark),
    message: `Dấu ngoặc kép «${mark.sign}» thiếu dấu ${missing} đi cùng.`,
    mend: null,
  };
}

/** The mark with the words it opens or closes, so that the finding can be told from others. */
function around(text: string, { at, sign: printed, turn }: Mark): { start: number; end: number } {
  if (turn === "opens") {
    const after =
      /^\s?(?:[\p{L}\p{N}]{1,15}\s?){0,3}/u.exec(text.slice(at + printed.length, at + 60))?.[0] ?? "";
    return { start: at, end: at + printed.length + after.trimEnd().length };
  }
  const before = /(?:[\p{L}\p{N}]{1,15}\s?){0,3}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
  return { start: at - before.trimStart().length, end: at + printed.length };
}

/** Curly and straight marks in one paragraph. */
function mixedKinds({ text, paragraphs }: Reading): Remark[] {
  return paragraphs.flatMap(({ start, end, part }) => {
    const shown = text.slice(start, end);
    if (part !== "report" || !/[“”]/u.test(shown)) return [];
    const straight = /"[^"“”\n]{1,200}"/u.exec(shown);
    if (!straight) return [];
    const span = { start: start + straight.index, end: start + straight.index + straight[0].length };
    return [
      {
        span,
        message: "Trong đoạn dùng cả ngoặc kép cong “ ” lẫn ngoặc kép thẳng: nên dùng một kiểu.",
        mend: null,
        severity: "notice" as const,
      },
    ];
  });
}
