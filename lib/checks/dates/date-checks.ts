import { citedBeforeIssued, congressBefore } from "./cited-too-early";
import { dateExists } from "./date-exists";
import { heldOnOther, publishedBefore, yearMissing } from "./day-held";
import { reviewSpan, timeSpan } from "./time-span";
import { weekdayDate } from "./weekday-date";
import { brokenRange, termYears } from "./year-range";

/** The checks of dates. */
export const dateChecks = [
  dateExists,
  weekdayDate,
  yearMissing,
  heldOnOther,
  publishedBefore,
  timeSpan,
  reviewSpan,
  brokenRange,
  termYears,
  citedBeforeIssued,
  congressBefore,
] as const;
