/** What a menu inside the text is asked for: «/» things to insert, «@» people, «#» documents. */
export const triggerSigns = ["/", "@", "#"] as const;
export type TriggerSign = (typeof triggerSigns)[number];

export interface Trigger {
  readonly sign: TriggerSign;
  /** What follows the sign up to the caret, as typed. */
  readonly query: string;
  /** Where the sign stands in the text before the caret. */
  readonly offset: number;
}

/** The longest query, in characters: «Nguyễn Thị Minh Khai» fits, a sentence doesn't. */
const longestQuery = 40;

/**
 * The menu that the text before the caret asks for, or null.
 *
 * A sign counts at the start of its line, after a blank and after an opening bracket or quote: «và/hoặc», «a@b.vn»
 * and «km/h» ask for nothing. `before` holds U+FFFC where a node stands; a query never reaches across one.
 */
export function findTrigger(before: string): Trigger | null {
  const from = Math.max(0, before.length - longestQuery - 1);
  for (let offset = before.length - 1; offset >= from; offset -= 1) {
    const sign = triggerSigns.find((candidate) => candidate === before[offset]);
    if (!sign || !/^[\s(«“"]?$/u.test(before[offset - 1] ?? "")) continue;
    const query = before.slice(offset + 1);
    return /^\s|[\uFFFC\n]/u.test(query) ? null : { sign, query, offset };
  }
  return null;
}
