import type { Span } from "#lib/extraction/facts";
import type { Clue, Rule } from "#lib/extraction/rule";
import { trimmed } from "#lib/extraction/rule";

const credit =
  /^[\s("*]*(?:tin(?:,? (?:bài|ảnh))?(?:,? (?:và )?ảnh)?|bài(?:,? (?:viết|ảnh))?(?:,? (?:và )?ảnh)?|tin\s?-\s?ảnh|tin\/ảnh|bài\s?-\s?ảnh|tác giả|người viết|thực hiện|nguồn tin|by|tin,\s?bài,\s?ảnh)\s{0,2}(?::|\s(?=\p{Lu}))\s{0,3}(.{2,80})$/iu;
const syllable = String.raw`(?:\p{Lu}[\p{L}]{0,7}(?:'\p{L}{1,6})?|\p{Lu}{1,2}\.?\s?\p{Lu}?\p{Ll}{0,7})`;
const pen = String.raw`${syllable}(?:\s{1,2}${syllable}){0,4}`;
const signature = new RegExp(String.raw`^[\s"*(]*(?:(?:pv|ctv)\s?[:.]?\s)?(${pen}(?:\s{0,2}(?:-|,|&|\/|và)\s{0,2}${pen}){0,3})\s{0,2}(\([^()\n]{2,60}\)|\.)?[\s)*]*$`, "u");
const notNames = /(?:hội nghị|đại hội|quang cảnh|toàn cảnh|đảng|ủy|ubnd|việt nam|tỉnh|huyện|ban |phòng|thông báo|đồng chí|ảnh|video|tin tức|trang|bình luận|liên hệ|nghị|chi bộ|công|trường|tổ chức|thời|danh mục|văn bản|kỷ|hồ chí minh|xem|trung tâm|chuyên mục|giới thiệu|lịch|english|menu|home|facebook|zalo|google|in$|gửi|văn phòng|thư viện|điện tử)/iu;
/** How many of the last paragraphs of a report may hold the signature. */
const lastParagraphs = 12;

interface Signed {
  readonly name: string;
  readonly weight: number;
}

/** «Tin, ảnh: …», «Bài: …» in the last lines. */
export const bylineOfCredit: Rule<Signed> = {
  name: "byline-of-credit",
  read: ({ plain, text, paragraphs }) =>
    endLines(plain, paragraphs).flatMap((line, index) => {
      const printed = plain.slice(line.start, line.end);
      const match = credit.exec(printed);
      if (!match?.[1] || /^\s*(?:ảnh|theo)/iu.test(printed)) return [];
      const at = line.start + printed.lastIndexOf(match[1]);
      return signed(text, withoutPhoto(plain, { start: at, end: line.end }), 10 + index * 0.01);
    }),
};

/** A line of its own that is nothing but names, after the last sentence. */
export const bylineOfSignature: Rule<Signed> = {
  name: "byline-of-signature",
  read: ({ plain, text, paragraphs }) =>
    endLines(plain, paragraphs).flatMap((line, index) => {
      const printed = plain.slice(line.start, line.end);
      const match = printed.trim().length <= 60 ? signature.exec(printed) : null;
      if (!match?.[1] || notNames.test(printed) || !afterBody(plain, line.start)) return [];
      const at = line.start + printed.indexOf(match[1]);
      return signed(text, { start: at, end: at + match[1].length }, 5 + index * 0.01);
    }),
};

function endLines(plain: string, paragraphs: readonly (Span & { part: string })[]): Span[] {
  const lines = paragraphs
    .filter(({ part }) => part === "report")
    .flatMap(({ start, end }) => [...plain.slice(start, end).matchAll(/[^\n]+/gu)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })))
    .filter(({ start, end }) => plain.slice(start, end).trim() !== "");
  return lines.slice(-lastParagraphs).filter((_line, index) => index > 0 || lines.length > lastParagraphs);
}

/** The line before it ended a sentence, or is a caption: something was said already. */
function afterBody(plain: string, at: number): boolean {
  return plain.slice(0, at).trim().length > 200;
}

/** «Tin: A - Ảnh: B»: whoever took the photographs is no writer. */
function withoutPhoto(plain: string, span: Span): Span {
  const text = plain.slice(span.start, span.end);
  const photo = /[\s(,;.-]*(?:ảnh|photo)\s?:.*$|\s*\([^()]*\)\s*$/iu.exec(text);
  return { start: span.start, end: photo ? span.start + photo.index : span.end };
}

function signed(text: string, span: Span, weight: number): Omit<Clue<Signed>, "rule">[] {
  const clean = trimmed(text, span, /[\s,;:"*()-]/u);
  const name = text.slice(clean.start, clean.end).replace(/\s+/gu, " ");
  return name.length < 2 ? [] : [{ span: clean, certainty: "stated", value: { name, weight } }];
}

/** The surest signature; of equals the last. */
export function surestByline(clues: readonly Clue<Signed>[]): Clue<Signed> | undefined {
  return clues.toSorted((a, b) => b.value.weight - a.value.weight)[0];
}

export const bylineRules: readonly Rule<Signed>[] = [bylineOfCredit, bylineOfSignature];
