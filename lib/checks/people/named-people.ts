import type { Span } from "#lib/extraction/facts";
import type { Mention } from "#lib/extraction/people/mention";
import { withoutOverlaps } from "#lib/extraction/people/mentions";
import { stage } from "#lib/extraction/people/scenes";
import type { Reading } from "#lib/extraction/reading";
import { sentenceAt } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { readAll } from "#lib/extraction/rule";
import { ruleBook } from "#lib/extraction/rule-book";
import { comparable } from "#lib/extraction/words";

/** A person named in one place. */
export interface NamedPerson {
  readonly name: string;
  /** The name as it is compared: case and tone place do not matter. */
  readonly key: string;
  readonly span: Span;
  /** Name and offices together. */
  readonly whole: Span;
  readonly offices: readonly string[];
  /** Where the sentence begins. */
  readonly sentence: number;
}

const cache = new WeakMap<Reading, readonly NamedPerson[]>();

/** Every name has two capitals side by side («Huỳnh công Hùng» lost one), or an apostrophe. */
const mayName =
  /\p{Lu}[\p{L}\p{M}]{0,8}(?:[\s-]{1,4}|\.\s{0,3})(?:\p{Lu}|công|văn|thị|đức|hữu|ngọc|quang|xuân|minh)|'/u;

/** Everybody the text names, place by place, in reading order. */
export function namedPeople(reading: Reading): readonly NamedPerson[] {
  const known = cache.get(reading);
  if (known) return known;
  const sentences = reading.sentences.filter(({ start, end }) =>
    mayName.test(reading.plain.slice(start, end)),
  );
  const people = withoutOverlaps(readAll(ruleBook.mentions, { ...reading, sentences })).flatMap((clue) =>
    namedIn(reading, clue),
  );
  cache.set(reading, people);
  return people;
}

/** Of those, the people of whom a sentence says what they did at the conference. Dearer: asks for every sentence. */
export function peopleWithRole(reading: Reading): NamedPerson[] {
  const mentions = withoutOverlaps(readAll(ruleBook.mentions, reading));
  return stage(reading, mentions, ruleBook.roles).flatMap(({ clue, roles }) =>
    roles.length > 0 ? namedIn(reading, clue) : [],
  );
}

function namedIn(reading: Reading, { value, span: whole }: Clue<Mention>): NamedPerson[] {
  const span = value.name;
  if (!span) return [];
  const name = tidy(reading.text.slice(span.start, span.end));
  const offices = value.offices.map(({ start, end }) => tidy(reading.text.slice(start, end)));
  return [
    {
      name,
      key: comparable(name),
      span,
      whole,
      offices,
      sentence: sentenceAt(reading, span.start)?.start ?? 0,
    },
  ];
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
