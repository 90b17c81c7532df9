import { factLimits } from "#lib/conferences/limits";
import type { Span } from "#lib/extraction/facts";
import { fold } from "#lib/text/fold";

import { capitalised, clip } from "./proposal";

const reach = 240;
const fewestWords = 2;
const mostWords = 14;

/** Units that measure and do not count things: no part of what was counted. */
const measures =
  /^(?:%|đồng|(?:nghìn |triệu |tỷ |ngàn )?(?:đồng|đô la|usd)|triệu|tỷ|tấn|tạ|kg|ha|km|m2|m²|m3|lít)(?:\/.*)?$/iu;
const opening = /^(?:(?:đã|trong đó|có|và|còn|đến nay|tổng số|cả năm|toàn khoá|cụ thể)(?:\s|$))+/iu;
const closing =
  /(?:(?:^|\s)(?:đạt|là|được|có|với|bằng|gồm|cho|ước|khoảng|trên|hơn|gần|đã|tổng số|lên|còn|chiếm|tỷ lệ|thu|tới|đến|ở mức))+$/iu;

/**
 * What a figure counts: the words before it in its clause, with its unit; null where there are none.
 *
 * «Năm 2023, Đảng bộ kết nạp 21/20 đảng viên» → «Đảng bộ kết nạp đảng viên».
 */
export function labelBefore(text: string, span: Span, unit: string): string | null {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const clauses = before.split(/[.;:!?](?=\s)|\n|,(?=\s)|[()"“”]/u);
  const clause = trimmed(clauses.at(-1) ?? "");
  const words = clause.split(" ").filter(Boolean);
  const counted = unit === "" || measures.test(unit) || fold(clause).includes(fold(unit)) ? "" : unit;
  if (words.length + Number(counted !== "") < fewestWords || words.length === 0) return null;
  const label = [...words.slice(-mostWords), counted].filter(Boolean).join(" ");
  return clip(capitalised(label), factLimits.label);
}

function trimmed(clause: string): string {
  return clause
    .replace(/\s+/gu, " ")
    .replace(/^[\s\-–+*•\d.)]{1,12}/u, "")
    .trim()
    .replace(opening, "")
    .replace(closing, "")
    .trim();
}
