import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue, Rule } from "#lib/extraction/rule";
import { trimmed } from "#lib/extraction/rule";
import { words, wordsThen } from "#lib/extraction/words";

import { eventWord, isHeadline, leadOf } from "./event";
import type { Naming } from "./naming";
import { holding, namingClue } from "./naming";

const named = words(String.raw`(?:buổi )?(?:${eventWord})(?![\p{L}])`);
const titleEnd = words(
  String.raw`(?:vừa |đã |sẽ )?(?:do|được) [^.;,]{3,90} tổ chức|nhằm|diễn ra|với sự|dưới sự|do đồng chí|do ông|tại hội trường|vào (?:sáng|chiều|ngày|lúc)|để|theo hình thức|bằng hình thức|có sự|có (?:phó|bí thư|chủ tịch|ủy viên|\d|các|đồng chí|đại diện|ông|bà|đại biểu|sự)|(?:vừa|sẽ) được|được tổ chức|đã (?:diễn|được|thành|đánh)|có(?= ?:)|ngày \d{1,2}[/.-]\d{1,2}(?![/.-]?\d)|với (?:các nội dung|nội dung|chủ đề|hình thức|các điểm)|cho (?:\d{1,5}|gần|hơn|trên|các|toàn thể|cán bộ)|tại`,
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
  String.raw`(?:chủ trì|diễn ra|họp|tham dự|dự|tổ chức|tiến hành|khai mạc|triển khai|tham gia|có(?= buổi ))(?: buổi)? (?=(?:${eventWord})(?![\p{L}]))`,
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

const whereEvent = wordsThen(
  String.raw`(?:tại|trong|ở)(?: phiên (?:khai mạc|bế mạc))? (?=(?:buổi )?(?:hội nghị|đại hội|hội thảo|kỳ họp|lễ)(?![\p{L}]))|(?=họp (?:đánh giá|tổng kết|sơ kết|bàn|quán triệt|kiểm điểm|triển khai|thường kỳ|phiên)(?![\p{L}]))|(?=sinh hoạt (?:chuyên đề|chính trị) ?")`,
);

/** «… nêu rõ tại hội nghị cán bộ …», «… họp đánh giá 5 năm …»: the name is said in passing. */
export const titleInPassing: Rule<Naming> = {
  name: "title-in-passing",
  read: (reading) =>
    leadOf(reading)
      .slice(0, 5)
      .flatMap((sentence, index) => {
        const match = whereEvent.exec(reading.plain.slice(sentence.start, sentence.end));
        whereEvent.lastIndex = 0;
        if (!match || isHeadline(reading, sentence)) return [];
        const start = sentence.start + match.index + match[0].length;
        return titleAt(reading, { start, end: sentence.end }, 3.5 - index * 0.25);
      }),
};

const subject = wordsThen(
  String.raw`(?:hội nghị|đại hội|hội thảo|tọa đàm|kỳ họp|lễ)(?![\p{L}])(?:[^.;]|(?<=[\s.](?:\p{Lu}|TP|TX|TT))\.){0,260}? (?:đã |chính thức |vừa |long trọng |được )*(?=(?:diễn ra|khai mạc|bế mạc|họp phiên|tiến hành phiên|do [^.;,"]{3,90} tổ chức|tổ chức (?:tại|vào|theo|bằng|trang|long|trọng))(?![\p{L}]))`,
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
          ? [namingClue(reading, span, 1)]
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

const numberedEvent = /^(?:kỳ họp|phiên họp|hội nghị|đại hội)\s(?:lần\s)?thứ\s/iu;

/** «Tại hội nghị, …»: the word alone is no name. */
const startsAside = new RegExp(
  String.raw`^(?:buổi )?(?!lớp)(?:${eventWord})(?:\s*[,:.]|\s+(?:và|cùng|với|có|đã|do|được|nhằm|để)\s)`,
  "iu",
);

/** «Tọa đàm "…"»: the topic in quotes is as good as a name. */
const byTopic = /^[^"\s]+(?:\s[^"\s]+){0,3}\s"[^"]{12,}"/u;

function titleAt(reading: Reading, within: Span, weight: number): Omit<Clue<Naming>, "rule">[] {
  const window = reading.plain.slice(within.start, Math.min(within.end, within.start + 700));
  const text = window.trimStart();
  const start = within.start + window.length - text.length;
  if (startsAside.test(text)) return [];
  const tail =
    /[;]|,\s(?:đồng chí|với|nhằm|dưới|do|có|tham dự|về dự|dự|để|các đồng chí|ông|bà|qua đó|đồng thời|(?:đại hội|hội nghị) (?:đã|cũng))(?![\p{L}])|(?:\s-\s|\.)?$/iu.exec(
      text,
    );
  const stop = outsideQuotes(text, titleEnd.exec(text.slice(8)));
  const end = Math.min(tail?.index ?? text.length, stop);
  const shown = text
    .slice(0, end)
    .replace(/(?:\s(?:đã|vừa|sẽ|được|chính thức|long trọng|trang trọng|và))+\s*$/iu, "");
  const span = trimmed(reading.plain, { start, end: start + shown.length }, /[\s.,;:-]/u);
  const length = span.end - span.start;
  return length < (numberedEvent.test(text) ? 10 : 14)
    ? []
    : [namingClue(reading, span, weight + Math.min(3, length / 20) + Number(byTopic.test(text)) * 2)];
}

function outsideQuotes(text: string, match: RegExpExecArray | null): number {
  if (!match) return text.length;
  const at = match.index + 8;
  return (text.slice(0, at).match(/"/gu)?.length ?? 0) % 2 === 1 ? text.length : at;
}

export const titleRules: readonly Rule<Naming>[] = [
  titleOfHolding,
  titleOfEvent,
  titleAsSubject,
  titleInPassing,
  titleOfHeadline,
];
