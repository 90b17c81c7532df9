import { expand } from "#lib/extraction/abbreviations";
import type { AttendeeFact, AttendeeRole, Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { comparable, tokens } from "#lib/extraction/words";

import type { StatedRole } from "./roles";
import type { Scene } from "./scenes";

interface Person {
  readonly names: string[];
  readonly offices: string[];
  readonly roles: Set<StatedRole>;
  readonly spans: Span[];
  readonly clue: Scene["clue"];
}

/** One attendee a person, however often and however fully named. */
export function gatherAttendees(
  reading: Reading,
  scenes: readonly Scene[],
): (Clue<AttendeeFact> & { spans: Span[] })[] {
  const people = new Map<string, Person>();
  for (const scene of scenes) {
    const { name } = scene.clue.value;
    if (name) add(reading, people, comparable(reading.text.slice(name.start, name.end)), scene);
  }
  const byOffice = officeIndex(people);
  for (const scene of scenes) {
    if (scene.clue.value.name !== null || scene.roles.length === 0) continue;
    const key = holderOf(reading, byOffice, scene);
    if (key !== null)
      add(reading, people, key, {
        ...scene,
        clue: { ...scene.clue, value: { ...scene.clue.value, offices: [] } },
      });
  }
  return [...people.values()].filter(({ roles }) => roles.size > 0).map(toAttendee);
}

function add({ text }: Reading, people: Map<string, Person>, key: string, { clue, roles }: Scene): void {
  const person = people.get(key) ?? { names: [], offices: [], roles: new Set(), spans: [], clue };
  const { name, offices } = clue.value;
  if (name) person.names.push(tidy(text.slice(name.start, name.end)));
  person.offices.push(...offices.map(({ start, end }) => tidy(text.slice(start, end))));
  for (const role of roles) person.roles.add(role);
  person.spans.push(clue.span);
  people.set(key, person);
}

function toAttendee(person: Person): Clue<AttendeeFact> & { spans: Span[] } {
  const name = person.names.find((each) => /\p{Ll}/u.test(each)) ?? person.names[0] ?? "";
  return {
    value: { name, positions: fullest(person.offices), roles: settle(person.roles) },
    span: longest(person.spans) ?? person.clue.span,
    spans: person.spans.toSorted((a, b) => a.start - b.start),
    certainty: "stated",
    rule: person.clue.rule,
  };
}

/** "tells" makes a speaker of whoever neither directs, concludes nor reports. */
function settle(stated: ReadonlySet<StatedRole>): AttendeeRole[] {
  const roles = new Set<AttendeeRole>();
  const isHeard = (["direct", "conclude", "report", "speak"] as const).some((role) => stated.has(role));
  for (const role of stated) {
    if (role !== "tells") roles.add(role);
    else if (!isHeard) roles.add("speak");
  }
  if (roles.has("attend-direct")) roles.delete("attend");
  return [...roles];
}

function longest(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The words of an office for comparing: abbreviations written out, «TT» read as in «Phó Bí thư TT». */
function officeTokens(office: string): string[] {
  return tokens(expand(office.replace(/(?<=bí thư\s)TT(?![\p{L}])/iu, "thường trực")));
}

/** Each office once, in its fullest wording, in the order of first mention. */
function fullest(offices: readonly string[]): string[] {
  const kept: { text: string; words: string[] }[] = [];
  for (const text of offices) {
    const words = officeTokens(text);
    const same = kept.findIndex((other) => covers(other.words, words) || covers(words, other.words));
    const other = kept[same];
    if (!other) kept.push({ text, words });
    else if (isFuller({ text, words }, other)) kept[same] = { text, words };
  }
  return kept.map(({ text }) => text);
}

interface Worded {
  readonly text: string;
  readonly words: readonly string[];
}

function isFuller(a: Worded, b: Worded): boolean {
  return (
    a.words.length > b.words.length || (a.words.length === b.words.length && a.text.length > b.text.length)
  );
}

/** «Phó Bí thư Huyện ủy» within «Phó Bí thư Thường trực Huyện ủy»: the same words in the same order. */
function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer[0] !== shorter[0]) return false;
  let met = 0;
  for (const word of longer) if (word === shorter[met]) met += 1;
  return met === shorter.length;
}

function officeIndex(people: ReadonlyMap<string, Person>): { key: string; words: string[] }[] {
  return [...people]
    .flatMap(([key, { offices, roles }]) =>
      roles.size === 0 ? [] : offices.map((office) => ({ key, words: officeTokens(office) })),
    )
    .slice(0, 400);
}

/** The one attendee whose office this is; null when none or several fit. */
function holderOf(
  { text }: Reading,
  index: readonly { key: string; words: string[] }[],
  { clue }: Scene,
): string | null {
  const office = clue.value.offices[0];
  if (!office) return null;
  const words = officeTokens(text.slice(office.start, office.end));
  if (words.length < 2 || words.length > 20) return null;
  const holders = new Set(index.filter((entry) => covers(entry.words, words)).map(({ key }) => key));
  return holders.size === 1 ? ([...holders][0] ?? null) : null;
}
