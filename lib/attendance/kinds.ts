/** How somebody was asked to the conference, as `Attendee.standing` stores it; only the summoned count for the quorum. */
export const standings = ["summoned", "guest", "press"] as const;

/** As `Attendee.presence` stores it; everyone starts in person. */
export const presences = ["inPerson", "online", "absent"] as const;

/** As `Vote.method` stores it: giơ tay, phiếu kín, biểu quyết điện tử. */
export const voteMethods = ["showOfHands", "secretBallot", "electronic"] as const;

/** As `HouseStyle.quorumShare` and `quorumBase` store them. */
export const quorumShares = ["moreThanHalf", "twoThirds"] as const;
export const quorumBases = ["summoned", "members"] as const;

/** When a committee's conference may proceed. */
export interface QuorumRule {
  readonly share: (typeof quorumShares)[number];
  readonly base: (typeof quorumBases)[number];
}

/** The rule of a committee that has set none: more than half of those summoned. */
export const usualQuorum: QuorumRule = { share: "moreThanHalf", base: "summoned" };

/** The rule as stored; a word nobody knows counts as the usual one. */
export function readQuorumRule(
  stored: { readonly quorumShare: string; readonly quorumBase: string } | null,
): QuorumRule {
  return {
    share: quorumShares.find((share) => share === stored?.quorumShare) ?? usualQuorum.share,
    base: quorumBases.find((base) => base === stored?.quorumBase) ?? usualQuorum.base,
  };
}
