import { readDay } from "#lib/text/dates";
import type { registerWords } from "#lib/words/register";

type FieldName = keyof (typeof registerWords)["vi"]["series"]["field"];
type SeriesError = "required" | "wrongDay" | "wrongSymbol";
export type SeriesErrors = Readonly<Partial<Record<FieldName, SeriesError>>>;

interface Field {
  readonly name: FieldName;
  /** `text` may not be empty, `free` may; `lastDay` is empty while the span is open. */
  readonly is: "text" | "free" | "symbol" | "day" | "lastDay";
}

/** The fields of a term and of a symbol, in the order of the screen. */
export const seriesFields: Readonly<Record<"term" | "symbol", readonly Field[]>> = {
  term: [
    { name: "label", is: "text" },
    { name: "startsOn", is: "day" },
    { name: "endsOn", is: "lastDay" },
  ],
  symbol: [
    { name: "symbol", is: "symbol" },
    { name: "superior", is: "free" },
    { name: "issuer", is: "text" },
    { name: "seat", is: "text" },
    { name: "validFrom", is: "day" },
    { name: "validTo", is: "lastDay" },
  ],
};

/** What was typed as a command's input, and what is wrong with it by field; days the Vietnamese way. */
export function readSeries(
  kind: "term" | "symbol",
  draft: Readonly<Record<string, string>>,
): { readonly input: Readonly<Record<string, string | null>>; readonly errors: SeriesErrors } {
  const read = seriesFields[kind].map(({ name, is }) => ({
    name,
    ...readers[is]((draft[name] ?? "").trim()),
  }));
  const wrong = read.flatMap(({ name, error }) => (error ? [[name, error] as const] : []));
  return {
    input: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    errors: Object.fromEntries(wrong),
  };
}

interface Read {
  readonly value: string | null;
  readonly error: SeriesError | null;
}

const readers: Readonly<Record<Field["is"], (typed: string) => Read>> = {
  text: (typed) => ({ value: typed, error: typed === "" ? "required" : null }),
  free: (typed) => ({ value: typed, error: null }),
  symbol: (typed) => ({ value: typed, error: /^\p{L}[\p{L}.]*$/u.test(typed) ? null : "wrongSymbol" }),
  day: (typed) => ({ value: readDay(typed), error: readDay(typed) === null ? "wrongDay" : null }),
  lastDay: (typed) => ({
    value: readDay(typed),
    error: typed !== "" && readDay(typed) === null ? "wrongDay" : null,
  }),
};
