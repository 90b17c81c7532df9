/** What names a cited document. */
export interface CitedName {
  readonly kind: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuer: string;
  readonly subject: string;
}

/** A cited document as text calls it: «Nghị quyết số 12-NQ/TU», «Chỉ thị số 05», «Nghị quyết Đại hội …». */
export function citationLabel(citation: CitedName): string {
  const number = citation.symbol || citation.number;
  if (number) return `${citation.kind} số ${number}`;
  return [citation.kind, citation.issuer || citation.subject].filter(Boolean).join(" ");
}
