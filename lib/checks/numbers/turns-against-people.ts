import type { Check } from "#lib/checks/check";
import { words } from "#lib/extraction/words";

const number = String.raw`\d[\d.]{0,12}`;
const heads = String.raw`người|đồng chí|đảng viên|cán bộ|hội viên|đoàn viên|đại biểu|học viên|quần chúng|hộ|tổ chức|chi bộ`;
const turnsFirst = words(
  String.raw`${number} lượt(?: \p{L}{1,12}){0,4} ?(?:/|trên tổng số|so với tổng số) ?(?:tổng số )?${number} (?!lượt)(?:${heads})`,
);
const headsFirst = words(
  String.raw`${number}(?! lượt) (?:${heads})(?: \p{L}{1,12}){0,3} ?(?:/|trên tổng số|so với tổng số) ?(?:tổng số )?${number} lượt`,
);

/** «692 lượt đảng viên/500 đảng viên»: occurrences set against heads. */
export const turnsAgainstPeople: Check = {
  name: "turns-against-people",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading }) =>
    [turnsFirst, headsFirst].flatMap((pattern) =>
      Array.from(reading.plain.matchAll(pattern), (match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        message: "«Lượt» đếm số lần, không đếm người hay tổ chức: chỉ so lượt với lượt.",
        mend: null,
      })),
    ),
};
