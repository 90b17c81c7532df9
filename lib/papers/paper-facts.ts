import type { FrozenFacts } from "#lib/reports/frozen-facts";

type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

/** The facts papers are made of: frozen ones, or the rows of a screen. */
export type PaperFacts = Read<FrozenFacts>;

/** What papers call the committee: «Đảng uỷ phường Sông Xanh». */
export interface PaperNames {
  readonly committee: string;
}

/** The lists of facts a screen changes; rows may carry more than papers read, or less than they need. */
export interface ShownFacts {
  readonly attendees: readonly (Pick<PaperFacts["attendees"][number], "id" | "name" | "positions" | "roles"> &
    Partial<PaperFacts["attendees"][number]>)[];
  readonly citations: PaperFacts["citations"];
  readonly commendations: PaperFacts["commendations"];
  readonly figures: PaperFacts["figures"];
}

const plain = {
  standing: "summoned",
  presence: "inPerson",
  absenceReason: "",
  substituteFor: "",
  arrivedAtId: null,
  leftAtId: null,
};

/** The facts as stored, with the lists as they stand on the screen now. */
export function factsNow(stored: PaperFacts, shown: ShownFacts): PaperFacts {
  const known = new Map(stored.attendees.map((attendee) => [attendee.id, attendee]));
  return {
    ...stored,
    ...shown,
    attendees: shown.attendees.map((row) => ({ ...plain, ...known.get(row.id), ...row })),
  };
}
