import type { Check } from "#lib/checks/check";
import { placesOf } from "#lib/checks/spans";

const stray = /^[^\S\n]{0,4}([,;:.!?])[^\S\n]{0,4}(\p{L}{1,20})/gu;

/** «: Ngày 16/3, …»: a mark at the head of a paragraph, left over from something cut away. */
export const strayMark: Check = {
  name: "stray-mark",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) =>
    placesOf(reading, stray, "text").map(({ start, end, match: [, mark = "", word = ""] }) => ({
      span: { start, end },
      message: `Thừa dấu «${mark}» ở đầu đoạn.`,
      mend: word,
    })),
};
