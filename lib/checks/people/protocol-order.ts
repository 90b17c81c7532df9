import type { Check, Remark } from "#lib/checks/check";
import type { NamedPerson } from "#lib/checks/people/named-people";
import { namedPeople } from "#lib/checks/people/named-people";
import type { Office } from "#lib/checks/people/offices";
import { readOffice } from "#lib/checks/people/offices";

/** Nothing between two people but what links a list. */
const link = /^[\s,;:()-]{0,6}(?:(?:và|cùng|với|các|đồng chí|đ\/c|ông|bà)[\s,:-]{0,4}){0,5}$/iu;

/** In one list a lower Party office of a body stands before a higher one of the same body. */
export const protocolOrder: Check = {
  name: "protocol-order",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) => {
    const people = namedPeople(reading);
    const remarks: Remark[] = [];
    let list: NamedPerson[] = [];
    for (const person of people) {
      const last = list.at(-1);
      const isListed =
        last?.sentence === person.sentence &&
        link.test(reading.plain.slice(last.whole.end, person.whole.start));
      list = isListed ? [...list.slice(-8), person] : [person];
      const lower = list.slice(0, -1).find((other) => isAbove(person, other));
      if (lower) remarks.push(remark(person, lower));
    }
    return remarks;
  },
};

function remark(person: NamedPerson, lower: NamedPerson): Remark {
  return {
    span: person.span,
    message: `${person.name} giữ chức vụ cao hơn ${lower.name} nhưng đứng sau trong danh sách.`,
    mend: null,
  };
}

function isAbove(one: NamedPerson, other: NamedPerson): boolean {
  const [mine, theirs] = [orderOf(one), orderOf(other)];
  return mine !== null && theirs !== null && mine.body === theirs.body && mine.order < theirs.order;
}

/** The highest Party office and its body; null where there is none or its body is not said. */
function orderOf({ offices }: NamedPerson): { body: string; order: number } | null {
  const [highest] = offices
    .flatMap((printed) => {
      const office = readOffice(printed);
      const order = office && placeOf(office);
      return office && order !== null && office.body !== "" ? [{ body: office.body, order }] : [];
    })
    .toSorted((a, b) => a.order - b.order);
  return highest ?? null;
}

function placeOf({ rank, isDeputy, isPermanent, isFormer }: Office): number | null {
  if (isFormer) return null;
  if (rank === "bí thư") return isDeputy ? (isPermanent ? 1 : 2) : 0;
  return rank === "ủy viên ban thường vụ" && !isDeputy ? 3 : rank === "ủy viên ban chấp hành" ? 4 : null;
}
