import type { AttendeeDraft, CitationDraft, CommendationDraft, FigureDraft } from "#lib/conferences/drafts";
import { attendeeForm, citationForm, commendationForm, figureForm } from "#lib/conferences/drafts";
import type { FactPanels } from "#lib/conferences/facts";
import type { FactKind } from "#lib/conferences/limits";
import { documentIdentity } from "#lib/conferences/party-document";
import { fold } from "#lib/text/fold";

import type { Difference } from "./compare";
import { differencesOf } from "./compare";
import type { Drafts, Proposal, ProposalKind, ProposalOf } from "./proposal";

/** A fact the conference has, as its form shows it. */
export interface Standing<K extends ProposalKind> {
  readonly id: string;
  readonly revision: number;
  readonly draft: Drafts[K];
}

/** All the conference has; its own fields as one row. A blank field of it is free to be filled. */
export type Standings = { readonly [K in ProposalKind]: readonly Standing<K>[] };

/** How a proposal stands to what the conference has. */
export type Match<K extends ProposalKind> =
  | { readonly state: "new" }
  | {
      /** "same": nothing to take; "adds": only fills gaps; "contradicts": somebody has to choose. */
      readonly state: "same" | "adds" | "contradicts";
      readonly standing: Standing<K>;
      readonly differences: readonly Difference[];
    };

export interface HeldOf<K extends ProposalKind> {
  readonly proposal: ProposalOf<K>;
  readonly match: Match<K>;
}
/** A proposal held against what the conference has. */
export type Held = { [K in ProposalKind]: HeldOf<K> }[ProposalKind];

/** The conference's lists as proposals are held against them. */
export function standingsOf(facts: FactPanels): Omit<Standings, "conference"> {
  const { attendees, citations, commendations, figures } = facts;
  return {
    attendees: drafted(attendees, attendeeForm.toDraft),
    citations: drafted(citations, citationForm.toDraft),
    commendations: drafted(commendations, commendationForm.toDraft),
    figures: drafted(figures, figureForm.toDraft),
  };
}

function drafted<Row extends { readonly id: string; readonly revision: number }, Draft>(
  rows: readonly Row[],
  toDraft: (row: Row) => Draft,
) {
  return rows.map((row) => ({ id: row.id, revision: row.revision, draft: toDraft(row) }));
}

/**
 * Proposals held against what the conference has, kind by kind, within a kind in reading order.
 *
 * A fact answers one proposal at most, the one that fits it best: two awards alike stay two.
 */
export function holdAgainst(standings: Standings, proposals: readonly Proposal[]): readonly Held[] {
  const only = <K extends ProposalKind>(kind: K) =>
    proposals.filter((one): one is Extract<Proposal, { kind: K }> => one.kind === kind);
  const [conference] = standings.conference;
  return [
    ...only("conference").map((proposal) => ({
      proposal,
      match: conference ? matchWith("conference", conference, proposal.draft) : fresh,
    })),
    ...pair(only("attendees"), standings.attendees, { kind: "attendees", levels: attendeeLevels }),
    ...pair(only("citations"), standings.citations, { kind: "citations", levels: citationLevels }),
    ...pair(only("commendations"), standings.commendations, {
      kind: "commendations",
      levels: commendationLevels,
    }),
    ...pair(only("figures"), standings.figures, { kind: "figures", levels: figureLevels }),
  ];
}

const fresh = { state: "new" } as const;

function matchWith<K extends ProposalKind>(kind: K, standing: Standing<K>, found: Drafts[K]): Match<K> {
  const differences = differencesOf(kind, standing.draft, found);
  if (differences.length === 0) return { state: "same", standing, differences };
  const contradicts = differences.some(({ relation }) => relation === "differs");
  return { state: contradicts ? "contradicts" : "adds", standing, differences };
}

/** Whether a fact may be the one that was read; asked from the surest sign to the weakest. */
type Levels<Draft> = readonly ((standing: Draft, found: Draft) => boolean)[];

function pair<K extends FactKind>(
  found: readonly ProposalOf<K>[],
  standings: readonly Standing<K>[],
  { kind, levels }: { readonly kind: K; readonly levels: Levels<Drafts[K]> },
): HeldOf<K>[] {
  const free = new Set(standings);
  const matches = new Map<ProposalOf<K>, Match<K>>();
  for (const isMeant of levels)
    for (const proposal of found) {
      if (matches.has(proposal)) continue;
      const standing = [...free].find(({ draft }) => isMeant(draft, proposal.draft));
      if (!standing) continue;
      free.delete(standing);
      matches.set(proposal, matchWith(kind, standing, proposal.draft));
    }
  return found.map((proposal) => ({ proposal, match: matches.get(proposal) ?? fresh }));
}

function tellsAlike<K extends FactKind>(kind: K, one: Drafts[K], other: Drafts[K]): boolean {
  return differencesOf(kind, one, other).length === 0 && differencesOf(kind, other, one).length === 0;
}

const tellsNoMore = <K extends FactKind>(kind: K, standing: Drafts[K], found: Drafts[K]) =>
  differencesOf(kind, standing, found).length === 0;

const isNamed = (one: AttendeeDraft, other: AttendeeDraft) => fold(one.name) === fold(other.name);

const attendeeLevels: Levels<AttendeeDraft> = [
  (standing, found) => isNamed(standing, found) && tellsAlike("attendees", standing, found),
  (standing, found) => isNamed(standing, found) && tellsNoMore("attendees", standing, found),
  isNamed,
];

const numberOf = (symbol: string) => /^0*(\d+)/.exec(symbol.trim())?.[1] ?? "";
const identityOf = ({ symbol, ...draft }: CitationDraft) =>
  documentIdentity({ ...draft, symbol, number: "", issuedOn: null });
const isDocument = (one: CitationDraft, other: CitationDraft) => identityOf(one) === identityOf(other);

const citationLevels: Levels<CitationDraft> = [
  (standing, found) => isDocument(standing, found) && tellsAlike("citations", standing, found),
  isDocument,
  // «Nghị quyết số 05» and «Nghị quyết 05-NQ/TU», where no day speaks against it.
  (standing, found) =>
    fold(standing.kind) === fold(found.kind) &&
    numberOf(found.symbol) !== "" &&
    numberOf(standing.symbol) === numberOf(found.symbol) &&
    [standing, found].some(({ symbol }) => /^\d*$/.test(symbol.trim())) &&
    (standing.issuedOn === "" || found.issuedOn === "" || standing.issuedOn === found.issuedOn),
];

const isForm = (one: CommendationDraft, other: CommendationDraft) => fold(one.form) === fold(other.form);
const namesOf = ({ collectives, individuals }: CommendationDraft) =>
  new Set(
    fold(`${collectives}\n${individuals}`.replaceAll("\n", "|"))
      .split("|")
      .map((name) => name.trim()),
  );

const commendationLevels: Levels<CommendationDraft> = [
  (standing, found) => isForm(standing, found) && tellsAlike("commendations", standing, found),
  (standing, found) => isForm(standing, found) && tellsNoMore("commendations", standing, found),
  (standing, found) =>
    isForm(standing, found) && fold(found.reason) !== "" && fold(standing.reason) === fold(found.reason),
  (standing, found) =>
    isForm(standing, found) && [...namesOf(found)].some((name) => name !== "" && namesOf(standing).has(name)),
];

const isLabelled = (one: FigureDraft, other: FigureDraft) =>
  fold(one.label) === fold(other.label) && fold(one.unit) === fold(other.unit);

const figureLevels: Levels<FigureDraft> = [
  (standing, found) => isLabelled(standing, found) && tellsAlike("figures", standing, found),
  (standing, found) => tellsAlike("figures", standing, found),
  (standing, found) => standing.actual !== "" && tellsNoMore("figures", standing, found),
  isLabelled,
];
