import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";
import { tokens } from "#lib/extraction/words";
import { writeNumber } from "#lib/text/numbers";

import type { PrintedCount } from "./counts";
import { findCounts } from "./counts";

interface Said {
  readonly count: PrintedCount;
  /** What time and level the sentence speaks of. */
  readonly setting: string;
}

/** The same words with two numbers: «đã kết nạp 952 đảng viên mới» here, «đã kết nạp 925 đảng viên mới» there. */
export const twoValues: Check = {
  name: "two-values",
  severity: "warning",
  scope: "report",
  find: (report) => {
    const said = new Map<string, Said[]>();
    for (const sentence of report.reading.sentences)
      for (const each of saidIn(report, sentence))
        said.set(each.key, [...(said.get(each.key) ?? []).slice(-8), each]);
    return [...said.values()].flatMap((each) => remarksOn(report, each));
  },
};

const before = 3;
const letters = 70;

function saidIn({ reading: { plain } }: CheckedReport, sentence: Span): (Said & { key: string })[] {
  const text = plain.slice(sentence.start, sentence.end);
  if (!/\d/.test(text) || isAim(text)) return [];
  const counts = findCounts(plain, sentence);
  return counts.flatMap((count) => {
    const head = plain.slice(Math.max(sentence.start, count.start - letters), count.start);
    const leading = tokens(head.split(/[,;:()]/u).at(-1) ?? "").slice(-before);
    const counted = tokens(count.words);
    if (leading.length < before || counted.length < 2 || isVague(leading)) return [];
    return [{ key: [...leading, "#", ...counted].join(" "), count, setting: settingOf(text) }];
  });
}

function isAim(sentence: string): boolean {
  return /phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|dự kiến|sẽ|cùng kỳ|so với|trở lên/iu.test(sentence);
}

/** «cho 3 tập thể», «tại 2 chi bộ» are said of many things. */
function isVague(leading: readonly string[]): boolean {
  return !leading.some((word) => ["tổng", "toàn", "kết", "hiện", "công", "đến", "tiến", "đã"].includes(word));
}

function settingOf(sentence: string): string {
  const times = sentence.match(
    /(?:năm|tháng|quý|giai đoạn|nhiệm kỳ) ?\d[\d/ -]{0,10}|\d{4}|(?:chi bộ|đảng bộ|đảng ủy|xã|phường|huyện|tỉnh|thôn) \p{Lu}\p{L}*/gu,
  );
  return (times ?? []).join(" ").toLowerCase();
}

function remarksOn(report: CheckedReport, said: readonly Said[]): Remark[] {
  const [first, ...others] = said;
  if (!first) return [];
  return others.flatMap(({ count, setting }) => {
    if (count.value === first.count.value || setting !== first.setting) return [];
    const quote = report.reading.text.slice(first.count.start, first.count.end);
    return [
      {
        span: { start: count.start, end: count.end },
        message: `Ở trên ghi «${quote}», ở đây ghi ${writeNumber(count.value)}: cùng một số liệu có hai giá trị.`,
        mend: null,
      },
    ];
  });
}
