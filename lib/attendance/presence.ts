/** What is known of one person's attendance; rows of a conference and frozen facts alike. */
export interface Attending {
  readonly id: string;
  readonly standing: string;
  readonly presence: string;
  /** Present from this item of the agenda on; null from the opening. */
  readonly arrivedAtId: string | null;
  /** Gone before this item; null till the close. */
  readonly leftAtId: string | null;
}

interface Item {
  readonly id: string;
}

/** Whether a person came at all, in person or online. */
export function isPresent({ presence }: Pick<Attending, "presence">): boolean {
  return presence === "inPerson" || presence === "online";
}

export function isAbsent({ presence }: Pick<Attending, "presence">): boolean {
  return presence === "absent";
}

export function isSummoned({ standing }: Pick<Attending, "standing">): boolean {
  return standing === "summoned";
}

/** Whether somebody came late or left early. */
export function isPartly(person: Attending): boolean {
  return isPresent(person) && (person.arrivedAtId !== null || person.leftAtId !== null);
}

/**
 * Whether a person was there at one item of the agenda, by arrival and leaving.
 *
 * `agenda` in its order. An arrival or leaving at an item that is not on the agenda counts as none.
 */
export function isPresentAt(person: Attending, itemId: string, agenda: readonly Item[]): boolean {
  const place = (id: string | null, otherwise: number) => {
    const at = id === null ? -1 : agenda.findIndex((item) => item.id === id);
    return at === -1 ? otherwise : at;
  };
  const now = place(itemId, 0);
  return isPresent(person) && place(person.arrivedAtId, 0) <= now && now < place(person.leftAtId, Infinity);
}

/**
 * Those present at an item; at no item in particular (null, or one not on the agenda), those who came at all.
 */
export function presentAt<Person extends Attending>(
  people: readonly Person[],
  itemId: string | null,
  agenda: readonly Item[],
): Person[] {
  const isKnown = agenda.some(({ id }) => id === itemId);
  return people.filter((person) =>
    itemId !== null && isKnown ? isPresentAt(person, itemId, agenda) : isPresent(person),
  );
}

/** How many there are of each, counted from the rows; never kept by hand. */
export interface AttendanceCounts {
  readonly summoned: number;
  /** Of the summoned. */
  readonly present: number;
  readonly online: number;
  readonly absent: number;
  /** Guests and press who came. */
  readonly guests: number;
  readonly press: number;
}

export function attendanceCounts(people: readonly Attending[]): AttendanceCounts {
  const summoned = people.filter(isSummoned);
  const came = (standing: string) =>
    people.filter((person) => person.standing === standing && isPresent(person)).length;
  return {
    summoned: summoned.length,
    present: came("summoned"),
    online: summoned.filter(({ presence }) => presence === "online").length,
    absent: summoned.filter(isAbsent).length,
    guests: came("guest"),
    press: came("press"),
  };
}
