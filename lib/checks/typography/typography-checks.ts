import type { Check } from "#lib/checks/check";

import { blankBeforeMark } from "./blank-before-mark";
import { closingMark } from "./closing-mark";
import { halfSpacedDash, mixedDashes } from "./dashes";
import { doubledBlank } from "./doubled-blank";
import { doubledSentence } from "./doubled-sentence";
import { doubledWords } from "./doubled-words";
import { gluedWords } from "./glued-words";
import { impossibleSyllable } from "./impossible-syllable";
import { missingBlank } from "./missing-blank";
import { slips } from "./slips";
import { strayMark } from "./stray-mark";
import { tonePlacement } from "./tone-placement";
import { unexplainedAbbreviation } from "./unexplained-abbreviation";

/** Letters, marks and blanks. */
export const typographyChecks: readonly Check[] = [
  slips,
  impossibleSyllable,
  gluedWords,
  doubledWords,
  doubledSentence,
  doubledBlank,
  blankBeforeMark,
  missingBlank,
  strayMark,
  halfSpacedDash,
  mixedDashes,
  tonePlacement,
  closingMark,
  unexplainedAbbreviation,
];
