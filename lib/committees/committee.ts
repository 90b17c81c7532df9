import { fold } from "#lib/text/fold";

/** A committee as the sign-in offers it. */
export interface CommitteeChoice {
  readonly slug: string;
  readonly name: string;
  /** The committee above, "" for the topmost. */
  readonly parentName: string;
  /** Whether its days of validity are over; its members may still enter. */
  readonly ended: boolean;
}

/** Kind and level as a committee's own name says: «Đảng uỷ phường …» is a ward's; "other" where it says neither. */
export function kindOfCommittee(name: string): { kind: string; level: string } {
  const folded = fold(name);
  const said = kinds.find(([pattern]) => pattern.test(folded));
  return said ? { kind: said[1], level: said[2] } : { kind: "other", level: "grassroots" };
}

const kinds: readonly (readonly [RegExp, kind: string, level: string])[] = [
  [/^(?:tinh|thanh) uy\b/, "provincial", "province"],
  [/^chi bo\b/, "cell", "grassroots"],
  [/^(?:thi|huyen|quan) uy\b/, "town", "district"],
  [/\bphuong\b/, "ward", "commune"],
  [/\b(?:xa|dac khu)\b/, "commune", "commune"],
];
