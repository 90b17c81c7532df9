import type { Check } from "#lib/checks/check";
import { placesOf } from "#lib/checks/spans";

const before =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,12})[ \u00A0]{1,4}([,;:.!?])(?![.,…/]|[ \u00A0]?\p{N})(?=([\p{L}“"(])?)/gu;
const hint = /[ \u00A0][,;:.!?]/;

/** «triển khai , Đảng uỷ»: a blank before a comma, a full stop or the like. */
export const blankBeforeMark: Check = {
  name: "blank-before-mark",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) =>
    placesOf(reading, before, "text", hint).map(({ start, end, match: [, word = "", mark = "", next] }) => ({
      span: { start, end },
      message: `Thừa dấu cách trước dấu «${mark}».`,
      mend: word + mark + (next === undefined ? "" : " "),
    })),
};
