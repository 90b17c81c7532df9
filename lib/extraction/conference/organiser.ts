import type { Span } from "#lib/extraction/facts";
import type { Reading, Sentence } from "#lib/extraction/reading";
import type { Rule } from "#lib/extraction/rule";
import { trimmed } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { isHeadline, leadOf } from "./event";
import type { Naming } from "./naming";
import { holding, holdingAnything, namingClue } from "./naming";

/** «X tổ chức Hội nghị …»: the subject of the verb. */
export const organiserOfHolding: Rule<Naming> = {
  name: "organiser-of-holding",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) =>
      [...reading.plain.slice(sentence.start, sentence.end).matchAll(holding)]
        .slice(0, 2)
        .flatMap((match) => {
          const span = subjectBefore(reading, sentence, sentence.start + match.index);
          const weight = 10 - index * 0.5 - (isHeadline(reading, sentence) ? 2 : 0);
          return span ? [namingClue(reading, span, weight)] : [];
        }),
    ),
};

/** «X tổ chức sơ kết công tác …»: the conference is not named, who holds it is. */
export const organiserOfDoing: Rule<Naming> = {
  name: "organiser-of-doing",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) => {
      const match = holdingAnything.exec(reading.plain.slice(sentence.start, sentence.end));
      holdingAnything.lastIndex = 0;
      const span = match ? subjectBefore(reading, sentence, sentence.start + match.index) : null;
      return span ? [namingClue(reading, span, 7 - index - (isHeadline(reading, sentence) ? 2 : 0))] : [];
    }),
};

/** «Hội nghị … do X tổ chức», «… được X tổ chức». */
export const organiserOfBeingHeld: Rule<Naming> = {
  name: "organiser-of-being-held",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) => {
      const match = heldBy.exec(reading.plain.slice(sentence.start, sentence.end));
      if (!match) return [];
      const start = sentence.start + match.index + match[0].indexOf(match[1] ?? "");
      return [namingClue(reading, { start, end: start + (match[1]?.length ?? 0) }, 6 - index * 0.5)];
    }),
};

const heldBy = words(
  String.raw`(?:do|được) (?!đồng chí|ông |bà )((?:(?!\s(?:do|hội nghị|đại hội)\s)[^.;"]){4,140}?) (?:phối hợp [^.;]{3,100}? )?(?:long trọng |trang trọng )?tổ chức`,
  "iu",
);
const bodyStart = words(
  String.raw`đảng (?:bộ|ủy|đoàn)|ban|bch|btv|chi bộ|chi ủy|huyện|tỉnh|thành|thị|quận|xã|phường|thị trấn|ubnd|hđnd|ủy ban|hội(?! nghị| thi| thảo| trường)|đoàn|công an|công đoàn|liên đoàn|sở|phòng|trường|trung tâm|bộ|cục|chi cục|tổng|công ty|tập đoàn|văn phòng|viện|bệnh viện|mặt trận|mttq|ubmttq|khối|cơ quan|học viện|báo|đài|ngân hàng|kho bạc|bảo hiểm|tòa án|viện kiểm sát|thanh tra|lữ đoàn|sư đoàn|trung đoàn|quân|bộ đội|ban chỉ|cụm|liên hiệp|liên minh|hiệp hội|đặc khu|thường trực|thường vụ|hải quan|cảng|chi nhánh|nhà máy|xí nghiệp|câu lạc bộ`,
  "iu",
);
const dayOrPerson =
  /(?<![\p{L}])(?:ngày|sáng|chiều|tối|đồng chí|ông|bà|các đại biểu|chủ trì)(?![\p{L}])|\d{1,2}[/.-]\d{1,2}(?!\d)/iu;
const cut = /(?:,|;|:|\)\s?[-:]?|\s-|-\s|\d{4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)\s{0,3}|\bnay\s/gu;
const aside =
  /,?\s?(?:nhiệm kỳ \d|NK \d|, tại|, trong|lần lượt|đã|vừa|long trọng|phối hợp|khẩn trương|chính thức|tiếp tục)(?![\p{L}]).*$/iu;

/** «LĐLĐ huyện …», «Agribank chi nhánh …»: a body by a name of its own. */
const properName = /^(?:\p{Lu}{3,8}|\p{Lu}\p{L}{3,12})(?=\s)/u;
const notBody =
  /^(?:Thực hiện|Căn cứ|Nhân|Nhằm|Được|Trong|Vừa|Hôm|Tại|Theo|Sau|Với|Trước|Trên|Để|Từ|Cùng|Chào|Hòa|Hướng|Năm|Vào|Dưới|Hưởng|Tiếp|Đồng thời|Đến|Qua|Hội nghị|Đại hội|Hội trường|Nhà |Bí thư|Chủ tịch|Phó|Ủy viên|Trưởng)(?![\p{L}])/iu;

/** The body a stretch of text begins with, or null when it is a day, a person or a clause. */
function bodyIn(piece: string): Span | null {
  const body = bodyStart.exec(piece);
  const match = body && body.index <= 3 ? body : properName.exec(piece);
  const end = aside.exec(piece)?.index ?? piece.length;
  if (!match || dayOrPerson.test(piece.slice(0, end)) || notBody.test(piece)) return null;
  return { start: match.index, end };
}

/** «Đảng ủy phường chiều ngày 10/10 tổ chức»: the day may stand before the verb. */
const dayAtEnd =
  /,?\s(?:(?:vào )?(?:sáng|trưa|chiều|tối)(?: ngày)?|(?:vào )?ngày)\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,?\s*$/iu;

/** The subject before a verb: from the first piece that begins like a body and holds no day or person. */
function subjectBefore({ plain }: Reading, sentence: Sentence, verb: number): Span | null {
  const from = Math.max(sentence.start, verb - 300);
  const text = plain.slice(from, verb).replace(dayAtEnd, "");
  const starts = [0, ...[...text.matchAll(cut)].map(({ index, 0: sign }) => index + sign.length)];
  for (const start of starts) {
    const piece = bodyIn(text.slice(start));
    if (!piece) continue;
    const span = trimmed(
      plain,
      { start: from + start + piece.start, end: from + start + piece.end },
      /[\s,;:-]/u,
    );
    if (span.end - span.start >= 3 && span.end - span.start <= 160) return span;
  }
  return null;
}

export const organiserRules: readonly Rule<Naming>[] = [
  organiserOfHolding,
  organiserOfDoing,
  organiserOfBeingHeld,
];
