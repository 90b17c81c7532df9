import type { Check, Remark } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";

const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** «a)», «1)», «12)» of a list, also within a line. */
const listMark = /(?:^|[\s;:.,(])(?:\p{L}|\d{1,2})$/u;

/** A bracket that is opened and never closed in its paragraph, or closed and never opened. */
export const brackets: Check = {
  name: "brackets",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading }) =>
    reading.paragraphs
      .filter(({ part }) => part === "report")
      .flatMap((paragraph) => unbalanced(reading.text, paragraph)),
};

/** Where a line was cut in the middle of a sentence, the other bracket may be on the next line. */
const cutWidth = 40;

function unbalanced(text: string, { start, end }: Span): Remark[] {
  const open: { sign: string; at: number }[] = [];
  const remarks: Remark[] = [];
  for (const match of text.slice(start, end).matchAll(/[()[\]{}]/gu)) {
    const at = start + match.index;
    const opener = pairs[match[0]];
    if (opener === undefined) open.push({ sign: match[0], at });
    else if (open.at(-1)?.sign === opener) open.pop();
    else if (at - start > cutWidth && !listMark.test(text.slice(Math.max(start, at - 4), at)))
      remarks.push(remark(text, at, "mở"));
  }
  const isCut = !/[.!?…;”"]\s*$/u.test(text.slice(Math.max(start, end - 20), end));
  const left = open.filter(({ at }) => !isCut || end - at > cutWidth);
  return [...left.map(({ at }) => remark(text, at, "đóng")), ...remarks];
}

function remark(text: string, at: number, missing: "mở" | "đóng"): Remark {
  const before = /\p{L}{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0;
  const after = /^\p{L}{0,12}/u.exec(text.slice(at + 1, at + 13))?.[0].length ?? 0;
  const span = missing === "đóng" ? { start: at, end: at + 1 + after } : { start: at - before, end: at + 1 };
  return { span, message: `Dấu ngoặc «${text.charAt(at)}» thiếu dấu ${missing} đi cùng.`, mend: null };
}
