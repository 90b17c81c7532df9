import type { FigureFact } from "#lib/extraction/facts";
import type { Rule } from "#lib/extraction/rule";

import { number, readNumber } from "./numbers";

const unitWord = String.raw`(?!(?:đạt(?! (?:giải|danh hiệu|chuẩn|loại|huy chương)(?![\p{L}]))|bằng|vượt|chiếm|tăng|giảm|tỷ lệ|tỉ lệ|trong đó|so với)(?![\p{L}]))[\p{L}][\p{L}\d²³/-]*`;
const target = String.raw`(?:đạt|bằng|vượt|hoàn thành|=)(?: (?:tỷ|tỉ) lệ)?(?: (?:trên|gần|hơn|khoảng))?`;
const noUnit = String.raw`năm|tháng|ngày|giờ|tuổi|lần|của|và|với|là|điểm|đến|Năm|Tháng`;
const withTarget = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${number})(?![\d/%.]|,\d)\x20{0,2}(?!(?:${noUnit})(?![\p{L}]))((?:${unitWord})(?:,? (?:${unitWord}|\d{1,3}(?=\s))){0,11})(?:,? (?:tăng|giảm) (?:${number})\s?% so với [\p{L} ]{3,24}(?:\d{4})?(?=,))?\x20{0,2}(?:,|\(|;|-)?\x20{0,2}(?:\()?${target.replace(/ /gu, String.raw`\s`)}\x20{0,2}(${number})\s?%(?:\s(?:so với\s)?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu|KH|NQ))?`,
  "gu",
);

const inBrackets = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${number})(?![\d/%.]|,\d)\x20{0,2}(?!(?:${noUnit})(?![\p{L}]))((?:${unitWord})(?: ${unitWord}){0,5})\x20{0,2}\((${number})\s?%\s(?:so với\s)?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu|KH)(?![\p{L}])[^()]{0,20}\)`,
  "gu",
);

/** Aims, growth and shares are no result. */
const aim =
  /(?:phấn đấu|mục tiêu|đề ra|dự kiến)[^.;:]{0,60}$|(?:chỉ tiêu (?:năm|giao)|(?<!lắp )đặt|nhiệm vụ|phải)[^.,;:()]{0,60}$/iu;
const growth = /(?:tăng|giảm|so với (?:cùng kỳ|năm))/iu;
const date =
  /(?:ngày|(?<!\d\s)tháng|(?<!\d\s)năm|quý|lớp|khối|khóa|lần thứ|số|nghị quyết|chỉ thị|kết luận)\x20{0,3}$/iu;

/** «952 đảng viên mới, đạt 190% chỉ tiêu», «6.105 tỷ đồng (142% kế hoạch)», «3.000 lượt …, bằng 103,4% kế hoạch năm». */
export const valueOfTarget: Rule<FigureFact> = {
  name: "figure-value-of-target",
  read: ({ plain, text }) =>
    [...plain.matchAll(withTarget), ...plain.matchAll(inBrackets)].flatMap((match) => {
      const [all, printed = "", unit = "", percentPrinted = ""] = match;
      const [value, percent] = [withMillions(readNumber(printed), unit), readNumber(percentPrinted)];
      const before = plain.slice(Math.max(0, match.index - 70), match.index);
      if (value === null || percent === null || !isResult(before, unit)) return [];
      const span = { start: match.index, end: match.index + all.length };
      const quoted = text.slice(span.start, span.end).replace(/\s+/gu, " ");
      const certainty = "stated" as const;
      return [
        {
          span,
          certainty,
          value: { text: quoted, value, of: null, percent, unit: unitName(unit), consistent: null },
        },
      ];
    }),
};

function isResult(before: string, unit: string): boolean {
  return (
    !growth.test(unit) &&
    !/trở (?:lên|xuống)|\/\d|\scó\s\d/u.test(unit) &&
    !aim.test(before) &&
    !date.test(before)
  );
}

/** «6 tỷ 500 triệu đồng» is 6.5 in the unit that comes first. */
function withMillions(value: number | null, unit: string): number | null {
  const millions = /^(?:tỷ|tỉ)\s(\d{1,3})\striệu/u.exec(unit)?.[1];
  return value === null || millions === undefined ? value : value + Number(millions) / 1000;
}

/** «lượt dẫn tàu đảm bảo an toàn» counts «lượt dẫn tàu». */
function unitName(unit: string): string {
  return (
    unit
      .replace(/^(tỷ|tỉ)\s\d{1,3}\striệu/u, "$1")
      .split(/,|\s(?:trên|trong|tại|đảm bảo|được|của|cho)\s/u)[0]
      ?.trim() ?? unit
  );
}
