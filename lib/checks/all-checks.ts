import type { Check } from "./check";
import { dateChecks } from "./dates/date-checks";
import { documentChecks } from "./documents/document-checks";
import { numberChecks } from "./numbers/number-checks";
import { peopleChecks } from "./people/people-checks";
import { privacyChecks } from "./privacy/privacy-checks";
import { typographyChecks } from "./typography/typography-checks";

/** Every check there is; each has its words in `lib/words/checks.ts`. The order means nothing. */
export const allChecks: readonly Check[] = [
  ...numberChecks,
  ...dateChecks,
  ...peopleChecks,
  ...documentChecks,
  ...typographyChecks,
  ...privacyChecks,
];
