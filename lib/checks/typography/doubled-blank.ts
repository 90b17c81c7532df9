import type { Check } from "#lib/checks/check";
import { placesOf } from "#lib/checks/spans";

/** Longer runs are somebody's layout, as in a signature block. */
const doubled = /(?<=[\p{L}\p{N}\p{P}])[ \u00A0]{2,4}(?=[\p{L}\p{N}“"(«])[“"(«]?[\p{L}\p{N}]{1,20}/gu;
const hint = /[ \u00A0]{2}/;
const bullet = 3;
const bulletWidth = 12;

/** «công tác  dân vận»: two blanks where one is meant. */
export const doubledBlank: Check = {
  name: "doubled-blank",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) =>
    placesOf(reading, doubled, "text", hint)
      .filter(
        ({ start, paragraph }) =>
          reading.text.slice(Math.max(paragraph.start, start - bulletWidth), start).trim().length >= bullet,
      )
      .map(({ start, end, match }) => ({
        span: { start, end },
        message: `Thừa dấu cách trước «${match[0].trim()}».`,
        mend: ` ${match[0].trim()}`,
      })),
};
