import { readDay } from "#lib/text/dates";
import { readNumber, writeNumber } from "#lib/text/numbers";

/** What a form holds reads as a command's input, or says which fields do not: keys of the words of errors. */
export type Reading =
  | { readonly ok: true; readonly input: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** One kind of row as it is typed: text as it stands in its fields, dates and numbers the Vietnamese way. */
export interface DraftForm<Draft, Row> {
  readonly blank: Draft;
  readonly toDraft: (row: Row) => Draft;
  readonly read: (draft: Draft) => Reading;
}

/** What was typed as input, or what is wrong with it by field; false is nothing wrong. */
export function reading(
  input: Readonly<Record<string, unknown>>,
  wrong: Readonly<Record<string, string | false>>,
): Reading {
  const errors = Object.entries(wrong).filter((entry): entry is [string, string] => entry[1] !== false);
  return errors.length === 0 ? { ok: true, input } : { ok: false, errors: Object.fromEntries(errors) };
}

// One field each: what it holds as a value, and the key of what is wrong with it or false.

export const isBlank = (text: string) => text.trim() === "";
export const lines = (text: string) =>
  text
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);
export const dayOrNull = (text: string) => (isBlank(text) ? null : readDay(text));
export const wrongDay = (text: string) => !isBlank(text) && readDay(text) === null && "day";
export const numberOrNull = (text: string) => (isBlank(text) ? null : readNumber(text));
export const wrongNumber = (text: string) => !isBlank(text) && readNumber(text) === null && "number";
export const numberText = (value: number | null) => (value === null ? "" : writeNumber(value));

export function wrongCount(text: string): string | false {
  if (isBlank(text)) return false;
  const value = readNumber(text);
  return (value === null || !Number.isInteger(value) || value < 0) && "count";
}
