import type { conferenceWords } from "#lib/words/conferences";
import type { factWords } from "#lib/words/facts";

interface ChoiceWords {
  readonly facts: Pick<(typeof factWords)["vi"], "roles" | "relations" | "tracks" | "nothing">;
  readonly conferences: Pick<(typeof conferenceWords)["vi"], "kinds" | "sessions" | "yes" | "no">;
}

/** What a field of a form holds, in words: choices by their name, lists joined, nothing said to be nothing. */
export function fieldText(field: string, value: unknown, { facts, conferences }: ChoiceWords): string {
  if (typeof value === "boolean") return value ? conferences.yes : conferences.no;
  const choices = { ...facts.relations, ...facts.tracks, ...conferences.kinds, ...conferences.sessions };
  const named: Readonly<Record<string, string>> = field === "roles" ? facts.roles : choices;
  const values = Array.isArray(value) ? value : [value];
  const text = values.map((one) => named[String(one)] ?? String(one)).join(", ");
  return text.trim() === "" ? facts.nothing : text;
}
