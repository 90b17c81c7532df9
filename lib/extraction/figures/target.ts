import type { FigureFact } from "#lib/extraction/facts";
import type { Rule } from "#lib/extraction/rule";

import { number, readNumber } from "./numbers";

const unitWord = String.raw`(?!(?:đạt|bằng|vượt|chiếm|tăng|giảm|tỷ lệ|tỉ lệ|trong đó|so với)(?![\p{L}]))[\p{L}][\p{L}/-]*`;
const target = String.raw`(?:đạt|bằng|vượt|hoàn thành|=)(?: (?:tỷ|tỉ) lệ)?(?: (?:trên|gần|hơn|khoảng))?`;
const withTarget = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${number})(?![\d/%.]|,\d)\x20{0,2}((?:${unitWord})(?:,? (?:${unitWord}|\d{1,3}(?=\s))){0,11})\x20{0,2}(?:,|\(|;|-)?\x20{0,2}(?:\()?${target.replace(/ /gu, String.raw`\s`)}\x20{0,2}(${number})\s?%(?:\s(?:so với\s)?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu|KH|NQ))?`,
  "gu",
);

/** Aims, growth and shares are no result. */
const aim = /(?:phấn đấu|mục tiêu|đề ra|chỉ tiêu (?:năm|giao)|đặt|dự kiến|nhiệm vụ|phải)[^.;:]{0,60}$/iu;
const growth = /(?:tăng|giảm|so với (?:cùng kỳ|năm))/iu;
const date = /(?:ngày|tháng|năm|quý|khóa|lần thứ|số|nghị quyết|chỉ thị|kết luận)\x20{0,3}$/iu;
const notUnit = /^(?:năm|tháng|ngày|giờ|tuổi|lần thứ|của|và|với|là|điểm|đến|-)(?![\p{L}])/iu;

/** «952 đảng viên mới, đạt 190% chỉ tiêu», «3.000 lượt …, bằng 103,4% kế hoạch năm». */
export const valueOfTarget: Rule<FigureFact> = {
  name: "figure-value-of-target",
  read: ({ plain, text }) =>
    [...plain.matchAll(withTarget)].flatMap((match) => {
      const [all, printed = "", unit = "", percentPrinted = ""] = match;
      const before = plain.slice(Math.max(0, match.index - 70), match.index);
      const [value, percent] = [readNumber(printed), readNumber(percentPrinted)];
      if (value === null || percent === null || notUnit.test(unit) || growth.test(unit)) return [];
      if (aim.test(before) || date.test(before)) return [];
      return [
        {
          span: { start: match.index, end: match.index + all.length },
          certainty: "stated" as const,
          value: {
            text: text.slice(match.index, match.index + all.length).replace(/\s+/gu, " "),
            value,
            of: null,
            percent,
            unit: unit.split(/,|\s(?:trên|trong|tại|đảm bảo|được|của|cho)\s/u)[0]?.trim() ?? unit,
            consistent: null,
          },
        },
      ];
    }),
};
