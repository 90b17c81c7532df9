import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";

/** "error" contradicts itself, "warning" is probably wrong, "notice" is style; loudest first. */
export const severities = ["error", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** A committee's wish for one check. */
export type CheckLevel = Severity | "off";

/** What the report is about, as rows of the conference say it, or as extraction read it from a plain text. */
export interface CheckedFacts {
  readonly attendees: readonly {
    readonly name: string;
    readonly positions: readonly string[];
    /** Words of `attendeeRoles` in lib/conferences/kinds. */
    readonly roles: readonly string[];
  }[];
  readonly citations: readonly {
    readonly kind: string;
    readonly number: string;
    readonly symbol: string;
    readonly issuedOn: string | null;
    readonly issuer: string;
    readonly subject: string;
  }[];
  readonly commendations: readonly {
    readonly form: string;
    readonly collectiveCount: number | null;
    readonly individualCount: number | null;
    readonly recipients: readonly { readonly kind: string; readonly name: string }[];
  }[];
  readonly figures: readonly {
    readonly label: string;
    readonly actual: number | null;
    readonly target: number | null;
    readonly percentPrinted: string;
    readonly unit: string;
  }[];
}

/** What the text itself does not say. */
export interface CheckContext {
  /** Where `facts` come from: typed rows can be compared with the text, read ones only with each other. */
  readonly factsFrom: "rows" | "text";
  /** Day of the conference, ISO; null when unknown or without its year. */
  readonly heldOn: string | null;
  /** Year of the conference where at least that is known. */
  readonly year: number | null;
  /** Day the text was or will be published, ISO; null when unknown. */
  readonly publishedOn: string | null;
  /** News goes out; official papers stay inside and may hold more. */
  readonly reportKind: "news" | "minutes" | "resultReport" | "conclusionNotice";
  /** The committee's place of the tone mark: "old" «ủy», "new" «uỷ», "" no preference. */
  readonly tonePlacement: "" | "old" | "new";
  /** The committee's own slips besides the usual ones. */
  readonly phrases: readonly { readonly wrong: string; readonly right: string }[];
}

/** A text laid out for checking. Every span points into `reading.text` (NFC). */
export interface CheckedReport {
  readonly reading: Reading;
  /** Words in quotation marks, marks included, in order: mends never touch them. */
  readonly quotations: readonly Span[];
  /** Document symbols («22-NQ/TW», numbers of state documents), in order: mends never touch them. */
  readonly symbols: readonly Span[];
  readonly facts: CheckedFacts;
  readonly context: CheckContext;
}

/** What one check has to say about some words. */
export interface Remark {
  readonly span: Span;
  /** For people, in Vietnamese, with the computation: «7/6 = 116,7 %, trong bài ghi 118 %». */
  readonly message: string;
  /** What the words of `span` become, where that is safe; else null. */
  readonly mend: string | null;
  /** Where this remark is milder or graver than its check usually is. */
  readonly severity?: Severity;
}

/**
 * One rule of a careful editor. Pure, never throws, linear in the length of the text.
 *
 * `scope` "paragraph": what it says of a paragraph depends on that paragraph, the facts and the context alone, so
 * that one key press re-checks one paragraph. "report": it compares places with each other.
 */
export interface Check {
  /** kebab-case, e.g. "ratio-percent"; its words are in `lib/words/checks.ts`. */
  readonly name: string;
  readonly severity: Severity;
  readonly scope: "paragraph" | "report";
  readonly find: (report: CheckedReport) => readonly Remark[];
}

/** A remark with its check, its quote and the severity the committee wants. */
export interface CheckFinding {
  readonly check: string;
  readonly severity: Severity;
  /** Half-open, UTF-16 offsets into the NFC text. */
  readonly span: Span;
  readonly quote: string;
  readonly message: string;
  readonly mend: string | null;
}

/** Names a finding wherever in the text it stands: the same check about the same words. */
export function fingerprintOf({ check, quote }: Pick<CheckFinding, "check" | "quote">): string {
  return `${check} ${quote.replace(/\s+/gu, " ").trim()}`;
}
