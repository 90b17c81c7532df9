import type { ConferenceDraft } from "#lib/conferences/drafts";
import { conferenceLimits } from "#lib/conferences/limits";
import type { Finding, Span } from "#lib/extraction/facts";

import { kindOfConference, readOrdinal, readWhen } from "./conference-values";
import { attendeeValue, citationValue, commendationValue, figureValue } from "./fact-values";
import type { Doubt, Proposal, ProposalKind, ProposalOf } from "./proposal";
import { capitalised, clip } from "./proposal";

/** What was read in one text, as `read-text` answers. */
export interface FoundText {
  /** NFC; spans point into it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Whether the text was longer than what is read at once. */
  readonly isCut: boolean;
}

/** What a text offers to take, and what it only tells. */
export interface Proposals {
  /** The conference's own fields first, then the lists, each in reading order. */
  readonly proposals: readonly Proposal[];
  readonly organiser: string | null;
  readonly byline: string | null;
}

/** A proposal before it has its place. */
type Drawn = {
  [K in ProposalKind]: Pick<ProposalOf<K>, "kind" | "draft" | "doubts">;
}[ProposalKind];

/**
 * Findings in the product's words, ready to be taken. Alike ones are one, with the places of all.
 *
 * `today` — ISO day; it decides the year of a day printed without one where the text says no year at all.
 */
export function propose({ text, findings }: Pick<FoundText, "text" | "findings">, today: string): Proposals {
  const title = findings.find((finding) => finding.kind === "title")?.value ?? "";
  const known = new Map<string, Proposal>();
  for (const finding of findings)
    for (const drawn of draw(finding, { text, today, title })) {
      const key = `${drawn.kind} ${JSON.stringify(drawn.draft)}`;
      const alike = known.get(key);
      const { spans, quote } = finding;
      known.set(
        key,
        alike
          ? { ...alike, spans: inOrder([...alike.spans, ...spans]) }
          : { ...drawn, id: `${drawn.kind}-${known.size}`, spans, quote },
      );
    }
  const told = (kind: "organiser" | "byline") =>
    findings.find((finding) => finding.kind === kind)?.quote ?? null;
  return { proposals: [...known.values()], organiser: told("organiser"), byline: told("byline") };
}

interface Around {
  readonly text: string;
  readonly today: string;
  /** The conference's name, "" where none was found. */
  readonly title: string;
}

function draw(finding: Finding, around: Around): readonly Drawn[] {
  const { text } = around;
  const { span } = finding;
  const unsure: readonly Doubt[] = finding.certainty === "inferred" ? [{ field: "", reason: "reading" }] : [];
  if (finding.kind === "attendee")
    return [{ kind: "attendees", ...withDoubts(attendeeValue(finding.value), unsure) }];
  if (finding.kind === "document")
    return [{ kind: "citations", ...withDoubts(citationValue(finding.value, text, span), unsure) }];
  if (finding.kind === "commendation")
    return [{ kind: "commendations", ...withDoubts(commendationValue(finding.value), unsure) }];
  if (finding.kind === "figure")
    return [{ kind: "figures", ...withDoubts(figureValue(finding.value, text, span), unsure) }];
  return drawConference(finding, around, unsure);
}

type AboutConference = Extract<Finding, { kind: "title" | "kind" | "date" | "organiser" | "byline" }>;

function drawConference(
  finding: AboutConference,
  { text, today, title }: Around,
  unsure: readonly Doubt[],
): readonly Drawn[] {
  if (finding.kind === "title")
    return [
      ...ofConference({ title: capitalised(clip(finding.value, conferenceLimits.title)) }, unsure),
      ...ofConference(readOrdinal(finding.value), []),
    ];
  if (finding.kind === "kind") {
    const kind = kindOfConference(finding.value, title);
    return kind === null ? [] : ofConference({ kind }, [{ field: "kind", reason: "kindFromName" }]);
  }
  if (finding.kind !== "date") return [];
  const when = readWhen(finding.value, finding.certainty === "inferred", text, today);
  return when === null ? [] : ofConference(when.draft, when.doubts);
}

function ofConference(draft: Partial<ConferenceDraft>, doubts: readonly Doubt[]): readonly Drawn[] {
  return Object.keys(draft).length === 0 ? [] : [{ kind: "conference", draft, doubts }];
}

function withDoubts<Value extends { readonly doubts: readonly Doubt[] }>(
  value: Value,
  more: readonly Doubt[],
): Value {
  return { ...value, doubts: [...value.doubts, ...more] };
}

/** Places in reading order, each once. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const places = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
