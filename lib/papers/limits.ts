// Apart from the schemas, so that a browser reads them without zod.

/** The greatest lengths of what is typed around an official paper and in the register. */
export const paperLimits = {
  subject: 1000,
  position: 200,
  name: 120,
  distribution: 4000,
  note: 500,
  symbol: 12,
  letterhead: 200,
  seat: 100,
  term: 40,
  /** How many numbers are kept free at once. */
  reserved: 50,
} as const;
