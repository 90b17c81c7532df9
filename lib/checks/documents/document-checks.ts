import type { Check } from "#lib/checks/check";

import { brackets } from "./brackets";
import { differingCitations } from "./differing-citations";
import { quotationMarks } from "./quotation-marks";
import { symbolForm } from "./symbol-form";
import { symbolIssuer } from "./symbol-issuer";
import { symbolKind } from "./symbol-kind";

/** How documents are cited, and the marks that words of others stand in. */
export const documentChecks: readonly Check[] = [
  symbolKind,
  symbolForm,
  symbolIssuer,
  differingCitations,
  quotationMarks,
  brackets,
];
