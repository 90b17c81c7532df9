import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { grouped } from "#lib/checks/grouped";
import type { NamedPerson } from "#lib/checks/people/named-people";
import { namedPeople } from "#lib/checks/people/named-people";
import { readOffice } from "#lib/checks/people/offices";
import type { Reading } from "#lib/extraction/reading";
import { sentenceAt } from "#lib/extraction/reading";
import { words } from "#lib/extraction/words";
import { comparable } from "#lib/extraction/words";

/** Words of a sentence in which somebody comes into an office or leaves one. */
const change = words(
  String.raw`bầu|tái cử|đắc cử|trúng cử|giữ chức|giữ chức vụ|bổ nhiệm|chuẩn y|phê chuẩn|kiện toàn|điều động|luân chuyển|chỉ định|thôi giữ|miễn nhiệm|phân công|nguyên|tín nhiệm`,
  "iu",
);

interface Held {
  readonly office: string;
  readonly person: NamedPerson | null;
}

/**
 * One person with two titles that exclude each other: «Bí thư» and «Phó Bí thư» of one body.
 *
 * A short form is no contradiction, nor are offices of different bodies, nor a sentence about an election.
 */
export const personTitle: Check = {
  name: "person-title",
  severity: "warning",
  scope: "report",
  find(report) {
    const people = namedPeople(report.reading).filter(({ sentence }) => !isChange(report.reading, sentence));
    return [...grouped(people, ({ key }) => key)].flatMap(([key, places]) => {
      const held: Held[] = [
        ...rowOffices(report, key),
        ...places.flatMap((person) => person.offices.map((office) => ({ office, person }))),
      ];
      return contradictions(held);
    });
  },
};

function isChange(reading: Reading, start: number): boolean {
  const sentence = sentenceAt(reading, start);
  return sentence !== undefined && change.test(reading.plain.slice(sentence.start, sentence.end));
}

function rowOffices({ facts, context }: CheckedReport, key: string): Held[] {
  if (context.factsFrom !== "rows") return [];
  return facts.attendees
    .filter(({ name }) => comparable(name) === key)
    .flatMap(({ positions }) => positions.map((office) => ({ office, person: null })));
}

/** At most one a person: the first office that contradicts one before it. */
function contradictions(held: readonly Held[]): Remark[] {
  for (const [index, { office, person }] of held.slice(0, 40).entries()) {
    const before = held.slice(0, index).find((other) => excludes(other.office, office));
    if (!before || !person) continue;
    const where = before.person === null ? "danh sách thành phần" : "chỗ khác";
    return [
      {
        span: person.whole,
        message: `${person.name}: ở đây ghi «${office}», ${where} ghi «${before.office}».`,
        mend: null,
      },
    ];
  }
  return [];
}

function excludes(one: string, other: string): boolean {
  const [a, b] = [readOffice(one), readOffice(other)];
  if (!a || !b || a.isFormer || b.isFormer || a.body === "") return false;
  return a.rank === b.rank && a.body === b.body && a.isDeputy !== b.isDeputy;
}
