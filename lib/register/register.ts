/** A line of the outgoing register. `reportId` — null for a number kept free, whose `note` says why. */
export interface RegisterLine {
  readonly id: string;
  readonly number: number;
  readonly typeSymbol: string;
  readonly organSymbol: string;
  readonly registeredOn: string;
  readonly subject: string;
  readonly note: string;
  readonly reportId: string | null;
  readonly personName: string;
  readonly termLabel: string;
}

/** What the register is narrowed to; null and "" for everything. `page` counts from 1. */
export interface RegisterFilter {
  readonly termId: string | null;
  readonly typeSymbol: string | null;
  readonly search: string;
  readonly page: number;
}
