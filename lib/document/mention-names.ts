/**
 * What the mentioned are called now, by id.
 *
 * A mention whose id is missing here keeps the label it was written with.
 */
export interface MentionNames {
  readonly attendees: Readonly<Record<string, string>>;
  readonly citations: Readonly<Record<string, string>>;
}

/** Every mention keeps its own label. */
export const noNames: MentionNames = { attendees: {}, citations: {} };
