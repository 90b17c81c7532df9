import { awardCounts } from "./award-counts";
import { coverageOverHundred } from "./coverage";
import { exceedsPercent } from "./exceeds-percent";
import { impliedTarget } from "./implied-target";
import { numberMarks } from "./number-marks";
import { partOverWhole, partsSum } from "./parts-and-whole";
import { ratingSubset } from "./rating-subset";
import { ratioPercent } from "./ratio-percent";
import { turnsAgainstPeople } from "./turns-against-people";
import { twoValues } from "./two-values";

/** The checks of numbers. */
export const numberChecks = [
  ratioPercent,
  exceedsPercent,
  impliedTarget,
  partsSum,
  partOverWhole,
  coverageOverHundred,
  turnsAgainstPeople,
  twoValues,
  numberMarks,
  awardCounts,
  ratingSubset,
] as const;
