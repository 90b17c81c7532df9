import type { Check } from "#lib/checks/check";
import { words } from "#lib/extraction/words";

const subset = words(
  String.raw`(?:hoàn thành tốt|HTTNV)(?: nhiệm vụ)?(?! trở lên)(?:"|(?: (?!trở lên|và)[\p{L}\d%]{1,12}){0,8}),? trong đó(?: có)?(?: [\p{L}\d,%]{1,14}){0,5} hoàn thành xuất sắc(?: nhiệm vụ)?`,
);

/** «100% hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành xuất sắc»: one class of rating as part of another. */
export const ratingSubset: Check = {
  name: "rating-subset",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading }) =>
    Array.from(reading.plain.matchAll(subset), ({ 0: all, index }) => ({
      span: { start: index, end: index + all.length },
      message:
        "«Hoàn thành xuất sắc» là mức xếp loại riêng, không nằm trong «hoàn thành tốt»: nên viết «hoàn thành tốt nhiệm vụ trở lên, trong đó …».",
      mend: null,
    })),
};
