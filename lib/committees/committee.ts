/** A committee as the sign-in offers it. */
export interface CommitteeChoice {
  readonly slug: string;
  readonly name: string;
  /** The committee above, "" for the topmost. */
  readonly parentName: string;
  /** Whether its days of validity are over; its members may still enter. */
  readonly ended: boolean;
}
