import type { Check } from "./check";
import { dateChecks } from "./dates/date-checks";
import { numberChecks } from "./numbers/number-checks";

/** Every check there is; each has its words in `lib/words/checks.ts`. The order means nothing. */
export const allChecks: readonly Check[] = [...numberChecks, ...dateChecks];
