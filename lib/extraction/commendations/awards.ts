import type { CommendationFact, Span } from "#lib/extraction/facts";
import type { Reading, Sentence } from "#lib/extraction/reading";
import type { Clue, Rule } from "#lib/extraction/rule";
import { freely, words, wordsThen } from "#lib/extraction/words";

import { recipient } from "./recipient-words";
import { readRecipients } from "./recipients";

export const awardForm = String.raw`giấy chứng nhận|giấy khen|bằng khen|cờ thi đua(?: xuất sắc)?|cờ đơn vị[^,.;]{0,30}|kỷ niệm chương|huy hiệu(?: \d{2}(?: năm)?(?:(?:, | và |,)\d{2}(?: năm)?(?= tuổi|,| và| năm| \d)){0,6})?(?: năm)?(?: tuổi)?(?: đảng)?|huân chương(?: \p{L}+){0,4}|huy chương(?: \p{L}+){0,2}|bằng lao động sáng tạo|thư khen|cúp|cờ lưu niệm|cờ|giải thưởng(?: (?!(?:cho|đến|do|của|năm)(?!\p{L}))[\p{L}\d/-]+){0,6}|danh hiệu "[^"]{2,60}"|danh hiệu(?: (?!(?:cho|đến|do|của)(?!\p{L}))[\p{L}-]+){1,10}`;
const praise = String.raw`(?:(?:biểu dương|tuyên dương|vinh danh|tôn vinh)(?:,| và) )?(?:khen thưởng|tuyên dương|biểu dương|vinh danh|tôn vinh|(?<=trao )thưởng|thưởng nóng)(?:(?:,| và) (?:khen thưởng|tặng thưởng|vinh danh))?`;
const give = String.raw`(?:trao tặng|trao thưởng|trao|tặng thưởng|tặng|truy tặng|nhận|thưởng|công bố)`;

const toRecipients = freely(
  String.raw`(?:(?<![\p{L}])(?:${give}|và|gồm) |[,;:] |^)(?:\d{1,4} |nhiều |các |quyết định |thưởng |(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?(${awardForm})(?:(?: của [^.;:"\d]{3,60}?| và (?:tiền thưởng|phần thưởng|hoa|quà)| "[^"]{2,80}"| về [^.;:"]{3,60}?| đợt [\p{L}\d/ ]{1,12}?| [\p{L} ]{2,40}?)? (?:cho|đến|tặng)| của [^.;:"\d]{3,60}? tặng) ?:?`,
);
const straight = wordsThen(
  String.raw`(?:trao|tặng|trao tặng|tặng thưởng) (${awardForm}) (?:của [^.;:"\d]{3,60}? )?(?=(?:các |\d|tập thể|cá nhân))`,
);
const praised = wordsThen(
  String.raw`(${praise})(?: thường xuyên| đột xuất)?(?:(?: của [^.;:"\d]{3,60}?)? (?:cho|đối với))?:? (?=(?:các |\d|những |tập thể|cá nhân|(?:trên|hơn|gần) \d|(?:tổ|đội|chi bộ|chi đoàn|chi hội|đơn vị|công an|đồng chí|ông|bà|anh|chị|trường|thôn|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ))`,
);

const listed = freely(String.raw`^[\s\d.)+*-]{0,8}(${awardForm})(?: của [^.;:"\d]{3,60}?)? ?: ?(?=\S)`);

/** «trao giấy khen cho 3 tập thể và 5 cá nhân …». */
export const awardTo: Rule<CommendationFact> = {
  name: "award-to",
  read: (reading) => after(reading, [toRecipients, straight, listed]),
};

/** «khen thưởng 7 cá nhân …», «biểu dương, khen thưởng các tập thể, cá nhân …». */
export const praiseOf: Rule<CommendationFact> = {
  name: "award-praise",
  read: (reading) => after(reading, [praised]),
};

/** Sentences without one of these words need no closer look. */
const awardWord = /khen|tặng|trao|nhận|danh hiệu|dương|thưởng|tôn vinh/iu;

function after(reading: Reading, patterns: readonly RegExp[]): Omit<Clue<CommendationFact>, "rule">[] {
  if (!awardWord.test(reading.plain)) return [];
  return reading.sentences.flatMap((sentence) => {
    const text = reading.plain.slice(sentence.start, sentence.end);
    if (!awardWord.test(text) || isGeneral(text)) return [];
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        if (isProposed(text.slice(0, match.index))) return [];
        const start = sentence.start + match.index;
        const to = readRecipients(reading, { start: start + match[0].length, end: sentence.end });
        if (to === null || (isBare(to) && namesEvent.test(text.slice(0, match.index)))) return [];
        return [award(reading, { start, end: to.end }, match[1] ?? "", to)];
      }),
    );
  });
}

/** «… tổ chức Hội nghị tổng kết … và biểu dương các điển hình»: the name of the event, no award yet. */
const namesEvent =
  /(?:tổ chức|diễn ra|khai mạc|đến dự|dự)\s(?:buổi\s)?(?:hội nghị|lễ|đại hội|ngày hội|liên hoan)\s[^.;]{4,400}$/iu;

function isBare({ collectives, individuals, names }: Recipients): boolean {
  return collectives === null && individuals === null && names.length === 0;
}

function awardSentence({ plain }: Reading, { start, end }: Span): string {
  const text = plain.slice(start, end);
  return awardWord.test(text) ? text : "";
}

const quality = String.raw`(?:được|đã được|vinh dự được|vinh dự)`;
const receives = words(
  String.raw`((?:${recipient})[^.;]{0,120}?) (?:${quality}(?: [^.,;]{1,60}?)?? (?:trao tặng|tặng thưởng|tặng|trao|nhận|(?:biểu dương|tuyên dương|vinh danh)(?:,| và) khen thưởng|khen thưởng|biểu dương|tuyên dương|vinh danh)|(?:vinh dự )?(?:đón )?nhận|đạt)(?: (?:\d{1,3} )?(${awardForm}))?`,
);

/** «3 tập thể, 5 cá nhân được tặng giấy khen», «6 tập thể đạt danh hiệu …». */
export const received: Rule<CommendationFact> = {
  name: "award-received",
  read: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const text = reading.plain.slice(sentence.start, sentence.end);
      if (!awardWord.test(text) || isGeneral(text)) return [];
      return [...text.matchAll(receives)].flatMap((match) => receivedIn(reading, sentence, match));
    }),
};

/** «12 đảng viên, trong đó có 2 đồng chí nhận …»: only the latter received it. */
const amongThem = /^.{0,200},\s(?:trong đó|bao gồm)\s(?:có\s)?/iu;

function receivedIn(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
): Omit<Clue<CommendationFact>, "rule">[] {
  const verb = /(khen thưởng|biểu dương|tuyên dương|vinh danh)$/iu.exec(match[0].trim())?.[1];
  const form = match[2] ?? verb;
  if (form === undefined) return [];
  const who = match[1] ?? "";
  const end = sentence.start + match.index + match[0].length;
  const start = sentence.start + match.index + (amongThem.exec(who)?.[0].length ?? 0);
  const to = readRecipients(reading, { start, end: sentence.start + match.index + who.length });
  return to === null ? [] : [award(reading, { start, end }, form, to)];
}

const badge = wordsThen(String.raw`(\d{2} năm(?: tuổi đảng)?)(?: cho|:) ?(?=(?:\d|đồng chí|đảng viên))`);

/** «trao Huy hiệu 75 năm tuổi Đảng cho …, 60 năm tuổi Đảng cho 2 đồng chí»: the word is said once. */
export const furtherBadges: Rule<CommendationFact> = {
  name: "award-further-badge",
  read: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const text = reading.plain.slice(sentence.start, sentence.end);
      const from = text.search(/huy hiệu/iu);
      if (from < 0) return [];
      return [...text.matchAll(badge)].flatMap((match) => {
        if (match.index < from + 12) return [];
        const start = sentence.start + match.index;
        const to = readRecipients(reading, { start: start + match[0].length, end: sentence.end });
        const years = (match[1] ?? "").replace(/ tuổi đảng$/iu, "");
        return to === null ? [] : [award(reading, { start, end: to.end }, `huy hiệu ${years} tuổi đảng`, to)];
      });
    }),
};

const personReceives = words(
  String.raw`((?:(?:chi bộ|đảng bộ|chi đoàn|tập thể|phòng|ban|đội|công đoàn|chi hội|trường|văn phòng)(?: [\p{L}\d-]+){1,9}?(?:,| và) )?(?:các )?(?:đồng chí|đ/c|ông|bà|anh|chị|em|thầy|cô|cá nhân) [^.;:]{4,160}?),? (?:(?:đã |vinh dự |cũng )*được (?:[^.;,]{1,60}? )??(?:trao tặng|tặng thưởng|tặng|trao|nhận)|(?:vinh dự |đã )*(?:đón )nhận|vinh dự nhận) (?:\d{1,3} )?(${awardForm})`,
);

/** «đồng chí Phạm Văn A vinh dự được nhận Huy hiệu …»: one person by name. */
export const personReceived: Rule<CommendationFact> = {
  name: "award-person-received",
  read: (reading) =>
    reading.sentences.flatMap((sentence) =>
      [...awardSentence(reading, sentence).matchAll(personReceives)].flatMap((match) => {
        const who = match[1] ?? "";
        if (/(?<!\p{L})(?:thay mặt|đại diện|trao|tặng|cho|cùng|phát biểu)(?!\p{L})/iu.test(who)) return [];
        const start = sentence.start + match.index;
        const to = readRecipients(reading, { start, end: start + (/,/u.exec(who)?.index ?? who.length) });
        if (to === null || to.names.length === 0) return [];
        return [award(reading, { start, end: start + match[0].length }, match[2] ?? "", to)];
      }),
    ),
};

const emulation = String.raw`(?:chiến (?:sĩ|sỹ) (?:thi đua(?: cơ sở| cấp [\p{L}]+| toàn quốc)?|tiên tiến)|lao động tiên tiến|lao động giỏi|đảng viên (?:hoàn thành xuất sắc|xuất sắc)|tập thể lao động (?:tiên tiến|xuất sắc)|đơn vị (?:quyết thắng|thi đua quyết thắng|tiên tiến))`;
const countedTitle = words(
  String.raw`(?<![.,])(\d{1,3}(?:\.\d{3})|\d{1,4}) (?:(?:cá nhân|cán bộ|đồng chí|người|tập thể|đơn vị) )?(?:(?:đạt|là|được công nhận) )?((?:danh hiệu )?"?${emulation})`,
);

/** «50 cán bộ chiến sỹ tiên tiến»: a title of honour right after the count. */
export const countedTitles: Rule<CommendationFact> = {
  name: "award-counted-title",
  read: (reading) =>
    [...reading.plain.matchAll(countedTitle)].map((match) => {
      const many = Number((match[1] ?? "").replace(".", ""));
      const isCollective = /^\d+ (?:tập thể|đơn vị)/iu.test(match[0]);
      const to = {
        collectives: isCollective ? many : null,
        individuals: isCollective ? null : many,
        names: [],
        reason: null,
        end: 0,
      };
      return award(reading, { start: match.index, end: match.index + match[0].length }, match[2] ?? "", to);
    }),
};

const unit = String.raw`(?:đơn vị|đảng bộ|chi bộ|đảng ủy|công an|hội|ubnd|trường|phòng|xã|phường|thị trấn|huyện|tập thể|công ty|ban|công đoàn|đoàn|cán bộ và nhân dân)`;
const unitReceives = words(
  String.raw`(${unit}(?: [\p{L}\d-]+){1,9}?) (?:(?:đã |vinh dự )?được (?:[\p{L} ]{2,60}? )??(?:trao tặng|tặng thưởng|tặng|trao|đón nhận|nhận)|(?:đã |vinh dự )?(?:đón )?nhận) (${awardForm})`,
);

/** «đơn vị Công an huyện được Bộ … tặng cờ thi đua»: one named unit. */
export const unitReceived: Rule<CommendationFact> = {
  name: "award-unit-received",
  read: (reading) =>
    reading.sentences.flatMap((sentence) =>
      [...awardSentence(reading, sentence).matchAll(unitReceives)].flatMap((match) => {
        const name = match[1] ?? "";
        if (/\d|(?<!\p{L})(?:các|những|nhiều|cá nhân|đồng chí|có|mỗi|là)(?!\p{L})/iu.test(name)) return [];
        const start = sentence.start + match.index;
        const printed = reading.text.slice(start, start + name.length);
        const to = { collectives: 1, individuals: null, names: [printed], reason: null, end: 0 };
        return [award(reading, { start, end: start + match[0].length }, match[2] ?? "", to)];
      }),
    ),
};

/** «đề nghị tỉnh tặng …»: wished for, not given. */
function isProposed(before: string): boolean {
  return /(?<!\p{L})(?:đề nghị|đề xuất|trình|xét|phấn đấu|chuẩn bị|kiến nghị)(?!\p{L})[^.;,]{0,60}$/iu.test(
    before.slice(-80),
  );
}

/** Plans and rules about awards are no awards. */
function isGeneral(sentence: string): boolean {
  return (
    /(?:đề nghị|công tác|quy chế|luật|xét|hướng dẫn|tiêu chuẩn|kịp thời|chế độ|phong trào) (?:thi đua,? )?(?:biểu dương,? )?khen thưởng/iu.test(
      sentence,
    ) && !/(?:trao|tặng)/iu.test(sentence)
  );
}

type Recipients = NonNullable<ReturnType<typeof readRecipients>>;

function award(
  reading: Reading,
  span: Span,
  form: string,
  to: Recipients,
): Omit<Clue<CommendationFact>, "rule"> {
  const { collectives, individuals, names, reason } = to;
  return {
    span,
    certainty: "stated",
    value: {
      form: form
        .replace(/\s+/gu, " ")
        .toLowerCase()
        .replace(/^(?:biểu dương|tuyên dương|vinh danh)(?:,| và) (?=khen|tuyên)/u, "")
        .trim(),
      collectives,
      individuals,
      names,
      reason,
      text: reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim(),
    },
  };
}
