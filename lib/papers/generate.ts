import { conclusionNoticeParts } from "#lib/papers/conclusion-notice";
import { minutesParts } from "#lib/papers/minutes";
import type { OfficialKind } from "#lib/papers/paper";
import type { PaperFacts, PaperNames } from "#lib/papers/paper-facts";
import type { PaperPart } from "#lib/papers/part";
import { resultReportParts } from "#lib/papers/result-report";

/** What makes the parts of each kind of official paper, in the prescribed order. */
export const generators: Readonly<
  Record<OfficialKind, (facts: PaperFacts, names: PaperNames) => PaperPart[]>
> = {
  minutes: minutesParts,
  resultReport: resultReportParts,
  conclusionNotice: conclusionNoticeParts,
};
