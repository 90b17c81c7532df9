import type { Span } from "#lib/extraction/facts";
import type { Reading, Sentence } from "#lib/extraction/reading";
import type { Clue, Rule } from "#lib/extraction/rule";
import { trimmed } from "#lib/extraction/rule";
import { words, wordsThen } from "#lib/extraction/words";

import { eventWord, isHeadline, leadOf } from "./event";

/** A name of the conference or of its organiser, and how good the place is it was read from. */
export interface Naming {
  readonly text: string;
  readonly weight: number;
}

const holding = words(
  String.raw`(?:đã |sẽ |vừa |long trọng |trang trọng )*(?:phối hợp với? [^.;]{3,120}? )?(?:long trọng |trang trọng )?(tổ chức|tiến hành|khai mạc|bế mạc)(?: thành công| trọng thể| long trọng| trang trọng)?(?: buổi)?(?= (?:buổi )?(?:${eventWord})(?![\p{L}]))`,
);

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
          return span ? [clue(reading, span, weight)] : [];
        }),
    ),
};

/** «Hội nghị … do X tổ chức». */
export const organiserOfBeingHeld: Rule<Naming> = {
  name: "organiser-of-being-held",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) => {
      const match = words(String.raw`do ([^.;"]{4,140}?) (?:phối hợp [^.;]{3,100}? )?tổ chức`).exec(
        reading.plain.slice(sentence.start, sentence.end),
      );
      if (!match) return [];
      const start = sentence.start + match.index + match[0].indexOf(match[1] ?? "");
      return [clue(reading, { start, end: start + (match[1]?.length ?? 0) }, 6 - index * 0.5)];
    }),
};

function clue(reading: Reading, span: Span, weight: number): Omit<Clue<Naming>, "rule"> {
  const text = reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return { span, certainty: "stated", value: { text, weight } };
}

const bodyStart = words(
  String.raw`đảng (?:bộ|ủy|đoàn)|ban|bch|btv|chi bộ|chi ủy|huyện|tỉnh|thành|thị|quận|xã|phường|thị trấn|ubnd|hđnd|ủy ban|hội(?! nghị| thi| thảo| trường)|đoàn|công an|công đoàn|liên đoàn|sở|phòng|trường|trung tâm|bộ|cục|chi cục|tổng|công ty|tập đoàn|văn phòng|viện|bệnh viện|mặt trận|mttq|ubmttq|khối|cơ quan|học viện|báo|đài|ngân hàng|kho bạc|bảo hiểm|tòa án|viện kiểm sát|thanh tra|lữ đoàn|sư đoàn|trung đoàn|quân|bộ đội|ban chỉ|cụm|liên hiệp|liên minh|hiệp hội|đặc khu|thường trực|thường vụ|hải quan|cảng|chi nhánh|nhà máy|xí nghiệp|câu lạc bộ`,
  "iu",
);
const dayOrPerson =
  /(?<![\p{L}])(?:ngày|sáng|chiều|tối|đồng chí|ông|bà|các đại biểu|chủ trì)(?![\p{L}])|\d{1,2}[/.-]\d{1,2}(?!\d)/iu;
const cut = /(?:,|;|:|\)\s?[-:]?|\s-|-\s|\d{4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)\s{0,3}|\bnay\s/gu;
const aside =
  /,?\s?(?:nhiệm kỳ \d|NK \d|, tại|đã|vừa|long trọng|phối hợp|khẩn trương|chính thức|tiếp tục)(?![\p{L}]).*$/iu;

/** The subject before a verb: from the first piece that begins like a body and holds no day or person. */
function subjectBefore({ plain }: Reading, sentence: Sentence, verb: number): Span | null {
  const from = Math.max(sentence.start, verb - 300);
  const text = plain.slice(from, verb);
  const starts = [0, ...[...text.matchAll(cut)].map(({ index, 0: sign }) => index + sign.length)];
  for (const start of starts) {
    const piece = text.slice(start);
    const match = bodyStart.exec(piece) ?? /^\p{Lu}{3,8}(?=\s)/u.exec(piece);
    const end = aside.exec(piece)?.index ?? piece.length;
    if (!match || match.index > 3 || dayOrPerson.test(piece.slice(0, end))) continue;
    const span = trimmed(plain, { start: from + start + match.index, end: from + start + end }, /[\s,;:-]/u);
    if (span.end - span.start >= 3 && span.end - span.start <= 160) return span;
  }
  return null;
}

const named = words(String.raw`(?:buổi )?(?:${eventWord})(?![\p{L}])`);
const titleEnd = words(
  String.raw`do [^.;,]{3,90} tổ chức|nhằm|diễn ra|với sự|dưới sự|do đồng chí|do ông|tại hội trường|vào (?:sáng|chiều|ngày|lúc)|để (?:đánh|triển|bàn)|theo hình thức|bằng hình thức|có sự|có (?:\d|các|đồng chí|đại diện|ông|bà|đại biểu|sự)|được tổ chức|đã (?:diễn|được|thành|đánh)|với (?:các nội dung|nội dung|chủ đề|hình thức|các điểm)|cho (?:gần|hơn|trên|các|toàn thể|cán bộ)|tại`,
  "iu",
);

/** «… tổ chức Hội nghị tổng kết …»: the conference by its own name. */
export const titleOfHolding: Rule<Naming> = {
  name: "title-of-holding",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) =>
      [...reading.plain.slice(sentence.start, sentence.end).matchAll(holding)]
        .slice(0, 2)
        .flatMap((match) => {
          const start = sentence.start + match.index + match[0].length;
          return titleAt(
            reading,
            { start, end: sentence.end },
            10 - index * 0.5 - (isHeadline(reading, sentence) ? 2 : 0),
          );
        }),
    ),
};

const otherVerb = wordsThen(
  String.raw`(?:chủ trì|diễn ra|tham dự|dự|tổ chức|tiến hành|khai mạc|triển khai|tham gia)(?: buổi)? (?=(?:${eventWord})(?![\p{L}]))`,
);

/** «đã diễn ra hội nghị …», «chủ trì Hội nghị …». */
export const titleOfEvent: Rule<Naming> = {
  name: "title-of-event",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) =>
      [...reading.plain.slice(sentence.start, sentence.end).matchAll(otherVerb)]
        .slice(0, 2)
        .flatMap((match) =>
          titleAt(
            reading,
            { start: sentence.start + match.index + match[0].length, end: sentence.end },
            7 - index * 0.5,
          ),
        ),
    ),
};

const subject = wordsThen(
  String.raw`(?:hội nghị|đại hội|hội thảo|tọa đàm|kỳ họp|lễ)(?![\p{L}])[^.;]{4,260}? (?:đã |chính thức |vừa |long trọng |được )*(?=(?:diễn ra|khai mạc|bế mạc|họp phiên|tiến hành phiên|do [^.;,"]{3,90} tổ chức|tổ chức (?:tại|vào|theo|bằng|trang|long|trọng))(?![\p{L}]))`,
);

/** «Chiều 22/7, Đại hội … lần thứ X diễn ra»: the conference is the subject. */
export const titleAsSubject: Rule<Naming> = {
  name: "title-as-subject",
  read: (reading) =>
    leadOf(reading).flatMap((sentence, index) => {
      const match = subject.exec(reading.plain.slice(sentence.start, sentence.end));
      subject.lastIndex = 0;
      if (!match || match.index > 90) return [];
      return titleAt(
        reading,
        { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
        6 - index * 0.5,
      );
    }),
};

/** The headline names the conference, or is all the name there is. */
export const titleOfHeadline: Rule<Naming> = {
  name: "title-of-headline",
  read: (reading) => {
    const headlines = leadOf(reading)
      .slice(0, 3)
      .filter((sentence) => isHeadline(reading, sentence));
    return headlines.flatMap((sentence, index) => {
      const match = named.exec(reading.plain.slice(sentence.start, sentence.end));
      named.lastIndex = 0;
      const span = trimmed(reading.plain, sentence, /[\s.:,;-]/u);
      const whole =
        index === 0 && !namesPerson.test(reading.plain.slice(span.start, span.end))
          ? [clue(reading, span, 1)]
          : [];
      return match
        ? [
            ...titleAt(reading, { start: sentence.start + match.index, end: sentence.end }, 4 - index),
            ...whole,
          ]
        : whole;
    });
  },
};

const namesPerson = /(?:đồng chí|đ\/c)\s/iu;

/** «Tại hội nghị, …»: the word alone is no name. */
const startsAside = new RegExp(String.raw`^(?:buổi )?(?:${eventWord})\s*[,:.]`, "iu");

function titleAt(reading: Reading, within: Span, weight: number): Omit<Clue<Naming>, "rule">[] {
  const window = reading.plain.slice(within.start, Math.min(within.end, within.start + 700));
  const text = window.trimStart();
  const start = within.start + window.length - text.length;
  if (startsAside.test(text)) return [];
  const tail =
    /[;]|,\s(?:đồng chí|với|nhằm|dưới|do|có|tham dự|về dự|dự|để|các đồng chí|ông|bà|qua đó|đồng thời)(?![\p{L}])|(?:\s-\s|\.)?$/iu.exec(
      text,
    );
  const stop = outsideQuotes(text, titleEnd.exec(text.slice(8)));
  const end = Math.min(tail?.index ?? text.length, stop);
  const span = trimmed(reading.plain, { start, end: start + end }, /[\s.,;:-]/u);
  const length = span.end - span.start;
  return length < 14 ? [] : [clue(reading, span, weight + Math.min(3, length / 20))];
}

function outsideQuotes(text: string, match: RegExpExecArray | null): number {
  if (!match) return text.length;
  const at = match.index + 8;
  return (text.slice(0, at).match(/"/gu)?.length ?? 0) % 2 === 1 ? text.length : at;
}

/** The naming read from the best place; of equals the first. */
export function bestNaming(clues: readonly Clue<Naming>[]): Clue<Naming> | undefined {
  return clues.toSorted((a, b) => b.value.weight - a.value.weight || a.span.start - b.span.start)[0];
}

export const titleRules: readonly Rule<Naming>[] = [
  titleOfHolding,
  titleOfEvent,
  titleAsSubject,
  titleOfHeadline,
];
export const organiserRules: readonly Rule<Naming>[] = [organiserOfHolding, organiserOfBeingHeld];
