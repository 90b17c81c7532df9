/** Where a committee puts the tone mark: "old" «ủy, hòa», "new" «uỷ, hoà», "" no preference. */
export const tonePlacements = ["", "old", "new"] as const;
export type TonePlacement = (typeof tonePlacements)[number];

/** The longest slip of a committee's own, and how many it keeps. */
export const phraseLimits = { length: 100, count: 500 } as const;
