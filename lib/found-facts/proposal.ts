import type {
  AttendeeDraft,
  CitationDraft,
  CommendationDraft,
  ConferenceDraft,
  FigureDraft,
} from "#lib/conferences/drafts";
import { factKinds } from "#lib/conferences/limits";
import type { Span } from "#lib/extraction/facts";

/** What a text can tell: fields of the conference itself, and the four lists of facts. */
export const proposalKinds = ["conference", ...factKinds] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What a proposal of each kind would write, as its form holds it; of the conference only the fields it is about. */
export interface Drafts {
  readonly conference: Partial<ConferenceDraft>;
  readonly attendees: AttendeeDraft;
  readonly citations: CitationDraft;
  readonly commendations: CommendationDraft;
  readonly figures: FigureDraft;
}

/** Why a value is not what the text says outright. */
export type DoubtReason =
  | "yearFromStamp" // the year of the page's own time stamp
  | "yearFromText" // no year with the day: the latest one printed elsewhere
  | "yearFromToday" // no year anywhere: the last such day that has passed
  | "kindFromName" // the kind of conference, by the words of its name
  | "relationFromWords" // what the conference does with a document, by the words before it
  | "documentKind" // a kind of document the product has no word for
  | "track" // neither Party nor state is named
  | "recipientKind" // names that may be of collectives or of individuals
  | "labelFromUnit" // a figure without a clause that names it
  | "reading"; // the rule itself was not sure

export interface Doubt {
  /** The field of the draft it is about; "" for the whole. */
  readonly field: string;
  readonly reason: DoubtReason;
}

/** One thing read in a text, ready to be taken. */
export interface ProposalOf<K extends ProposalKind> {
  readonly id: string;
  readonly kind: K;
  readonly draft: Drafts[K];
  /** Where it was read, in reading order; never empty. */
  readonly spans: readonly Span[];
  /** The words of its fullest mention. */
  readonly quote: string;
  /** Empty for what is printed as it stands. */
  readonly doubts: readonly Doubt[];
}
export type Proposal = { [K in ProposalKind]: ProposalOf<K> }[ProposalKind];

/** Years that are guessed are never taken along with others: somebody has to say yes to each. */
export function isGuess({ doubts }: Pick<Proposal, "doubts">): boolean {
  return doubts.some(({ reason }) => reason === "yearFromText" || reason === "yearFromToday");
}

/** The text in one line, cut between words where it is longer than a field may be. */
export function clip(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(" ", limit);
  return line.slice(0, cut > 0 ? cut : limit).trim();
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
