import { fold } from "#lib/text/fold";

/** What tells one cited document from another, and what describes it. */
export interface DocumentFields {
  readonly kind: string;
  /** As printed: «05», «1374». */
  readonly number: string;
  /** Whole: «12-NQ/TU», «314/QĐ-UBND». */
  readonly symbol: string;
  readonly issuedOn: string | null;
  readonly issuer: string;
  readonly subject: string;
}

/** A symbol in one spelling: NFC, every dash a hyphen, no blanks around hyphen and slash: «12 – NQ / TU» → «12-NQ/TU». */
export function normaliseSymbol(symbol: string): string {
  return symbol
    .normalize("NFC")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/ ?([-/]) ?/gu, "$1")
    .trim();
}

/**
 * What two citations of one document have in common: kind, number and symbol folded, without leading zeros;
 * issuer and subject where there is no number.
 *
 * `PartyDocument.identity` is this. Two documents may still share it, for numbering begins anew each term: see
 * `isSameDocument` and `distinctIdentity`.
 */
export function documentIdentity({ kind, number, symbol, issuer, subject }: DocumentFields): string {
  const printed = normaliseSymbol(symbol || number).replace(/^0+(?=\d)/, "");
  const rest = printed === "" ? ["", fold(issuer), fold(subject)] : [fold(printed)];
  return [fold(kind), ...rest].map((part) => part.replaceAll("|", " ")).join("|");
}

/** The identity of a document that is not the one already known under its own: issuer and day follow. */
export function distinctIdentity(document: DocumentFields): string {
  return `${documentIdentity(document)}|${fold(document.issuer).replaceAll("|", " ")}|${document.issuedOn ?? ""}`;
}

/**
 * Whether a known document with the same key may be the one meant: day and issuer agree, or one of the two
 * does not say.
 */
export function isSameDocument(
  known: Pick<DocumentFields, "issuedOn" | "issuer">,
  meant: Pick<DocumentFields, "issuedOn" | "issuer">,
): boolean {
  const days = known.issuedOn === null || meant.issuedOn === null || known.issuedOn === meant.issuedOn;
  const issuers = [fold(known.issuer), fold(meant.issuer)];
  return days && (issuers.includes("") || issuers[0] === issuers[1]);
}

/** The known document with its gaps filled from what was typed; what is known is kept. */
export function fillGaps<Known extends DocumentFields>(known: Known, typed: DocumentFields): Known {
  return {
    ...known,
    number: known.number || typed.number,
    issuedOn: known.issuedOn ?? typed.issuedOn,
    issuer: known.issuer || typed.issuer,
    subject: known.subject || typed.subject,
  };
}

/** `PartyDocument.folded`: every word a document is looked for by. */
export function documentFolded({ kind, number, symbol, issuer, subject }: DocumentFields): string {
  return fold([symbol, number, kind, subject, issuer].join(" "));
}
