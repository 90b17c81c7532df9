import type { Check, Remark } from "#lib/checks/check";
import type { Place } from "#lib/checks/spans";
import { placesOf } from "#lib/checks/spans";

/** A pattern and its hint, see `placesOf`. */
type Wording = readonly [pattern: RegExp, hint: RegExp];

const after: Wording = [/(?<=[\p{Ll}\p{N}])([,;])(\p{L}{1,12})/gu, /[,;][^\s\d]/];
/** Not «http:», and not the «:» of a ratio. */
const colon: Wording = [/(?<=\p{Ll})(?<!(?:https?|mailto|ftp))(:)(\p{Lu}\p{Ll}{0,12})/gu, /:[^\s\da-z]/];
/** Two small letters before the full stop: not «T.Ư», not «Tp.Huế». */
const stop: Wording = [
  /(?<=\p{Ll}\p{Ll})(?<!(?:^|[^\p{L}])(?:[Tt]hs|gs|ts|bs|st|mr|tr|vd|đc))([.!?])(\p{Lu}\p{Ll}{1,12})/gu,
  /[.!?][^\s\da-z.,/]/,
];
const unit: Wording = [
  /(?<=(?<![\p{L}\p{N}/])\d{2,6})(triệu|tỷ|nghìn|đồng chí|tập thể|cá nhân|đảng viên)(?!\p{L})/gu,
  /\d[tnđc]/,
];
const bracket: Wording = [/(?<=\p{Ll}{2})(\()(\p{L}{1,12})/gu, /[^\s\d]\([^\s\d]/];
const afterBracket: Wording = [/(?<=\p{L}{2}\))(\p{Ll}{1,12})(?!\p{L})/gu, /\)[^\s\d.,;:]/];

/** «năm 2023,triển khai», «thành công.Hội nghị», «581triệu»: two words with no blank between. */
export const missingBlank: Check = {
  name: "missing-blank",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) => [
    ...[after, colon, stop]
      .flatMap(([pattern, hint]) => placesOf(reading, pattern, "text", hint))
      .filter((place) => !isAddress(reading.text, place))
      .map(afterMark),
    ...[unit, bracket, afterBracket]
      .flatMap(([pattern, hint]) => placesOf(reading, pattern, "text", hint))
      .map(beforeWord),
  ],
};

function afterMark({ start, end, match: [, mark = "", word = ""] }: Place): Remark {
  return {
    span: { start, end },
    message: `Thiếu dấu cách sau dấu «${mark}».`,
    mend: `${mark} ${word}`,
  };
}

function beforeWord({ start, end, match: [all] }: Place): Remark {
  return { span: { start, end }, message: `Thiếu dấu cách trước «${all}».`, mend: ` ${all}` };
}

/** «cong-thong-tin.Example.vn», «…,utm»: an address, not a sentence. */
function isAddress(text: string, { start, end }: Place): boolean {
  const before = /[^\s]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const rest = /^[^\s]{0,40}/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  return /[@/]|www\./iu.test(before) || /^\.[a-z]{2,4}(?![\p{L}])|^@/iu.test(rest);
}
