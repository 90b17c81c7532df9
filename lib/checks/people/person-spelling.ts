import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import type { NamedPerson } from "#lib/checks/people/named-people";
import { namedPeople } from "#lib/checks/people/named-people";
import { mayBeSame } from "#lib/checks/people/offices";
import { comparable } from "#lib/extraction/words";
import { fold } from "#lib/text/fold";

interface Spelling {
  readonly name: string;
  readonly key: string;
  readonly places: readonly NamedPerson[];
  readonly offices: readonly string[];
  readonly isRow: boolean;
}

/** More names than any conference has; the bound keeps the comparison of pairs small. */
const mostNames = 300;
const mostPlaces = 30;

/**
 * One person in two spellings: «Vũ Thị Mai Anh» in the text, «Vũ Thị Mai Ánh» below the picture.
 *
 * «Hoà» and «Hòa» are one spelling. Two people who stand in one sentence, or hold different offices, are two.
 */
export const personSpelling: Check = {
  name: "person-spelling",
  severity: "warning",
  scope: "report",
  find(report) {
    const spellings = spellingsOf(report);
    return spellings.flatMap((rarer) => {
      const usual = spellings.find((other) => isUsual(other, rarer) && isOnePerson(other, rarer));
      const [place] = rarer.places;
      return usual && place ? [remark(place, usual)] : [];
    });
  },
};

function remark({ name, span }: NamedPerson, usual: Spelling): Remark {
  const where = usual.isRow ? "danh sách thành phần ghi" : "chỗ khác trong bài viết";
  return {
    span,
    message: `«${name}», ${where} «${usual.name}»: một người hay hai người?`,
    mend: null,
  };
}

function spellingsOf({ reading, facts, context }: CheckedReport): Spelling[] {
  const inText = [...grouped(namedPeople(reading), ({ key }) => key)].map(([key, places]) => ({
    name: places[0]?.name ?? "",
    key,
    places: places.slice(0, mostPlaces),
    offices: places.slice(0, mostPlaces).flatMap(({ offices }) => offices),
    isRow: false,
  }));
  const rows =
    context.factsFrom === "rows"
      ? facts.attendees.map(({ name, positions }) => ({
          name,
          key: comparable(name),
          places: [],
          offices: positions,
          isRow: true,
        }))
      : [];
  return [...rows, ...inText].filter(({ key }) => key.includes(" ")).slice(0, mostNames);
}

/** The row's spelling stands; else the commoner one; of two alike, the one that comes first. */
function isUsual(one: Spelling, other: Spelling): boolean {
  if (one.isRow || other.isRow) return one.isRow && !other.isRow;
  const [mine, theirs] = [one.places.length, other.places.length];
  return mine > theirs || (mine === theirs && startOf(one) < startOf(other));
}

function startOf({ places }: Spelling): number {
  return places[0]?.span.start ?? 0;
}

function isOnePerson(one: Spelling, other: Spelling): boolean {
  if (one.key === other.key || !isNear(one.key, other.key)) return false;
  if (one.places.some((a) => other.places.some((b) => a.sentence === b.sentence))) return false;
  if (one.offices.some((a) => other.offices.some((b) => mayBeSame(a, b)))) return true;
  const isToneOnly = fold(one.key) === fold(other.key);
  const isOpen = one.offices.length === 0 || other.offices.length === 0;
  return isToneOnly && isOpen && one.key.split(" ").length >= 3;
}

/** The same number of syllables, one of which differs in its marks or in one letter. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, index) =>
    word === b[index] ? [] : [[fold(word), fold(b[index] ?? "")]],
  );
  const [only] = differing;
  return differing.length === 1 && only !== undefined && isOneLetterApart(only[0] ?? "", only[1] ?? "");
}

function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restOf = (word: string, longer: boolean) => word.slice(longer ? at + 1 : at);
  return restOf(a, a.length >= b.length) === restOf(b, b.length >= a.length);
}
