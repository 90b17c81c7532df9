import { expand } from "#lib/extraction/abbreviations";
import { tokens } from "#lib/extraction/words";

/** An office taken apart: «Phó Bí thư Thường trực Đảng uỷ xã» is "bí thư" of "đảng ủy xã", deputy, permanent. */
export interface Office {
  readonly rank: string;
  readonly body: string;
  readonly isDeputy: boolean;
  readonly isPermanent: boolean;
  readonly isFormer: boolean;
}

const former = new Set(["nguyên", "cựu"]);
const ranks =
  /^(?:tổng bí thư|bí thư|chủ tịch|tổng giám đốc|giám đốc|trưởng ban|trưởng phòng|trưởng đoàn|trưởng công an|hiệu trưởng|chánh văn phòng|chánh thanh tra|chủ nhiệm|viện trưởng|cục trưởng|vụ trưởng|ủy viên ban thường vụ|ủy viên ban chấp hành)(?= |$)/u;

/** The parts of an office; null where its rank is none that has deputies or an order. */
export function readOffice(printed: string): Office | null {
  const words = officeWords(printed);
  let at = 0;
  let [isDeputy, isFormer] = [false, false];
  for (; at < 4; at += 1) {
    const word = words[at] ?? "";
    if (word === "phó") isDeputy = true;
    else if (former.has(word)) isFormer = true;
    else if (word !== "quyền" && word !== "đồng") break;
  }
  const rest = words.slice(at).join(" ");
  const rank = ranks.exec(rest)?.[0];
  if (rank === undefined) return null;
  const after = rest.slice(rank.length).trim();
  const body = after.replace(/^thường trực(?: |$)/u, "");
  return { rank, body, isDeputy, isFormer, isPermanent: isDeputy && body !== after };
}

/** The words of an office for comparing: abbreviations written out, «TT» read as in «Phó Bí thư TT». */
export function officeWords(office: string): string[] {
  return tokens(expand(office.replace(/(?<=bí thư\s)TT(?![\p{L}])/iu, "thường trực")));
}

/** Two wordings can be one office: they begin alike and one says all the other says. */
export function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [officeWords(a), officeWords(b)];
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  return longer[0] === shorter[0] && shorter.every((word) => longer.includes(word));
}
