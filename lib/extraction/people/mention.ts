import type { Span } from "#lib/extraction/facts";

/** A person named in one place, with the offices given there. */
export interface Mention {
  /** Null for «đồng chí Bí thư Huyện ủy»: an office that stands for a person. */
  readonly name: Span | null;
  readonly offices: readonly Span[];
  /** From the first word that belongs to the person to the last office. */
  readonly span: Span;
}

/**
 * «A, B - Phó Giám đốc»: the office after the dash is for both, as it is after
 * a comma where everybody else of the row has one («A, Chánh án; B, C, Phó Chánh án»).
 */
export function shareOffice(plain: string, people: readonly Mention[]): Mention[] {
  return people.map((person, index) => {
    const next = people[index + 1];
    if (person.offices.length > 0 || !next?.name || next.offices.length === 0) return person;
    const link = plain.slice(next.name.end, next.offices[0]?.start);
    const isRow = people.slice(0, index).some(({ offices }) => offices.length > 0);
    return /[-:]/u.test(link) || isRow ? { ...person, offices: next.offices } : person;
  });
}
