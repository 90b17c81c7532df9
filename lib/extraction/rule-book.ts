import {
  awardTo,
  countedTitles,
  furtherBadges,
  personReceived,
  praiseOf,
  received,
  unitReceived,
} from "./commendations/awards";
import { bylineRules } from "./conference/byline";
import { numericDay, spelledDay } from "./conference/date";
import { organiserRules } from "./conference/organiser";
import { titleRules } from "./conference/title";
import { congressResolution } from "./documents/congress";
import { numberOnly, parliamentary, severalNumbers, sharedSymbol, withSymbol } from "./documents/numbered";
import { plenumResolution, titledPlan } from "./documents/plenum";
import { ratio, ratioWithUnitInside } from "./figures/ratio";
import { valueOfTarget } from "./figures/target";
import { mentionRules } from "./people/mentions";
import { roleRules } from "./people/roles";

/** Every wording the product can read. The order within a list means nothing. */
export const ruleBook = {
  titles: titleRules,
  days: [numericDay, spelledDay],
  organisers: organiserRules,
  mentions: mentionRules,
  roles: roleRules,
  documents: [
    withSymbol,
    sharedSymbol,
    severalNumbers,
    parliamentary,
    numberOnly,
    congressResolution,
    plenumResolution,
    titledPlan,
  ],
  commendations: [awardTo, praiseOf, received, countedTitles, unitReceived, furtherBadges, personReceived],
  figures: [ratio, ratioWithUnitInside, valueOfTarget],
  bylines: bylineRules,
} as const;

export type RuleBook = { readonly [K in keyof typeof ruleBook]: readonly (typeof ruleBook)[K][number][] };
