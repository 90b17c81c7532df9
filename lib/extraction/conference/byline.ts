import type { Span } from "#lib/extraction/facts";
import type { Clue, Rule } from "#lib/extraction/rule";
import { trimmed } from "#lib/extraction/rule";

const piece = String.raw`(?:tin|bài|bài viết|[aảàá]nh|clip|video|đồ họa)`;
/** What stands before the writers: «Tin, ảnh», «Ảnh và bài», «Tác giả». */
const credit = new RegExp(
  String.raw`^[\s("*[]*(?:(?=[^:]{0,24}(?:tin|bài)(?!\p{L}))${piece}(?:\s?(?:,|&|\+|\/|-|và|\s)\s?${piece}){0,3}|tác giả bài viết|tác giả|người viết(?: bài)?|viết bài|thực hiện|(?:người )?đưa tin|phóng viên|by|ghi chép|t\/h)(\s{0,2}:|\s-\s|\s(?=\p{Lu}))\s{0,3}(.{2,80})$`,
  "iu",
);
const syllable = String.raw`(?:(?:\p{Lu}\.){2,4}\p{Lu}?|(?:\p{Lu}\.){1,3}\p{Lu}(?![\p{L}])|\p{Lu}\.\s?\p{Lu}{2,8}|\p{Lu}[\p{L}]{0,7}(?:'\p{L}{1,6})?|\p{Lu}{1,2}\.?\s?\p{Lu}?\p{Ll}{0,7})`;
const pen = String.raw`(?:\p{Lu}{2,4}(?![\p{L}])|${syllable})(?:\s{1,2}${syllable}){0,4}`;
/** Whoever a correspondent writes for. */
const outlet =
  "HND|Hội|Ban|Báo|Đài|Trung tâm|TT|Phòng|VP|Văn phòng|BTG|TTXVN|UBND|Đảng|Trạm|Cổng|Trang (?:tin|thông)|Đoàn (?:TN|\\p{Ll})|Công (?:an|đoàn|ty|thông|chức)|Trường (?:\\p{Lu}{2}|Chính|Đại|Cao|Tiểu|Trung|Mầm)|Bệnh viện|Sở|Huyện|Tỉnh|Thành (?:ủy|đoàn|phố)|Quận|Thị (?:ủy|đoàn|xã|trấn)|CTV|PV|Chi (?:bộ|cục|nhánh|đoàn|hội)|Viện|VKS|Tòa|Bộ|Cục|Xã|Phường|Thông (?:tin|tấn)|Cộng tác viên|MTTQ|LĐLĐ|VOV|VTV|VTC|VGP|Cơ quan|Khối|Ủy ban|Liên đoàn|Tạp chí|Học viện|Kho bạc|Tổ|Tiểu đoàn|Lữ đoàn|Trung đoàn|BCH|BTV|VP\\p{Lu}{2,5}|(?:TT|VK|UB|HĐ|LĐ|BĐ|BC|CC|BT|TG|CT|BQ|Đ)\\p{Lu}{1,6}";
const ofOutlet = new RegExp(
  String.raw`\s?[/-]\s?(?:${outlet})(?![\p{L}]).*$|,\s(?:Báo|Đài|Hội|Phòng|Văn phòng|Ban|Trung tâm|UBND)\s.*$`,
  "u",
);
const signature = new RegExp(
  String.raw`^[\s"*([-]*(?:(?:pv|ctv|PV|CTV)[\s:.-]{1,4}(?=\p{Lu}))?(${pen}(?:\s{0,2}(?:-|,|;|&|\+|\/|và)\s{0,2}${pen}){0,3})\s{0,2}(?:\([^()\n]{2,60}\)|\.|[-,]\s?(?:${outlet})(?![\p{L}])[^.\n]{0,50}|/\s?[^\s/][^\n]{2,50})?[\s)\]*./-]*$`,
  "u",
);
/** What follows the writers in the same line: who took the photographs, what it was taken from. */
const furtherCredit = /\s?[-,;/(|]\s?(?:(?:[aảàá]nh|photo|nguồn|clip|video)\s?:.*|ảnh\s\p{L}.*)$/iu;
/** «A st», «A tổng hợp»: the writer gathered it. */
const gathered = /\s(?:st|s\/t|sưu tầm|tổng hợp|lược ghi|biên soạn|thực hiện)\.?\s*$/u;
/** What no name begins with. */
const notFirst =
  /^\s*(?:thứ|chủ nhật|theo|báo|hội|đảng|ủy|tỉnh|huyện|ban|phòng|thông|ảnh|video|tin|trường|thời|danh|xem|menu|home|facebook|zalo|google|gửi|lịch|english|đồng chí|năm|ngày|tháng|in|công an|sở|xã|phường|các|quang cảnh|toàn cảnh|nguồn)(?![\p{L}])/iu;
/** What no name holds. */
const notInside =
  /(?<![\p{L}])(?:hội nghị|đại hội|đảng bộ|đảng ủy|tỉnh ủy|ubnd|việt nam|tin tức|trang (?:chủ|tin|thông|nhất)|bình luận|liên hệ|nghị quyết|chi bộ|công (?:an|đoàn|ty|tác|nghệ|thương|khai|báo|dân)|tổ chức|văn (?:bản|phòng|hóa|kiện)|kỷ (?:niệm|yếu|luật)|hồ chí minh|trung (?:tâm|ương)|chuyên mục|giới thiệu|thư viện|điện tử|kinh tế|xã hội|chính trị|pháp luật|giáo dục|y tế|thể thao|an ninh|quốc (?:phòng|hội)|nhân dân|dân vận|tuyên giáo|hướng dẫn|thành phố|thị xã)(?![\p{L}])/iu;

function isNoName(text: string): boolean {
  return notFirst.test(text) || notInside.test(text);
}

/** How many of the last paragraphs of a report may hold the signature. */
const lastParagraphs = 12;

interface Signed {
  readonly name: string;
  readonly weight: number;
}

/** A name after a colon may be anybody's; without one it has to read like a name. */
function isCredited(name: string, sign: string): boolean {
  if (!/^[\s"(*]*\p{Lu}/u.test(name)) return false;
  return sign.includes(":") || (/^\s*\p{Lu}\S*\s\p{Lu}/u.test(name) && name.length <= 50 && !isNoName(name));
}

/** «Tin, ảnh: …», «Bài: …» in the last lines. */
export const bylineOfCredit: Rule<Signed> = {
  name: "byline-of-credit",
  read: ({ plain, text, paragraphs }) =>
    endLines(plain, paragraphs).flatMap((line, index) => {
      const printed = plain.slice(line.start, line.end);
      const match = credit.exec(printed);
      if (!match?.[2] || !isCredited(match[2], match[1] ?? "")) return [];
      const at = line.start + printed.lastIndexOf(match[2]);
      const name = withoutPhoto(plain, { start: at, end: line.end });
      const outletAt = ofOutlet.exec(plain.slice(name.start, name.end))?.index;
      const end = outletAt ? name.start + outletAt : name.end;
      return signed(text, { start: name.start, end }, 10 + index * 0.01);
    }),
};

/** A line of its own that is nothing but names, after the last sentence. */
export const bylineOfSignature: Rule<Signed> = {
  name: "byline-of-signature",
  read: ({ plain, text, paragraphs }) =>
    endLines(plain, paragraphs).flatMap((line, index, lines) => {
      const printed = plain.slice(line.start, line.end).replace(furtherCredit, "").replace(gathered, "");
      const match = printed.trim().length <= 60 ? signature.exec(printed) : null;
      if (!match?.[1] || isNoName(match[1]) || !isPenName(match[1]) || !afterBody(plain, line.start))
        return [];
      const above = lines[index - 1];
      const follows = above && above.end - above.start > 120 ? 3 : 0;
      const at = line.start + printed.indexOf(match[1]);
      const name = match[1].replace(ofOutlet, "");
      return signed(text, { start: at, end: at + name.length }, 4 + follows - index * 0.01);
    }),
};

/** A single word is a pen name only when it is Vietnamese. */
function isPenName(name: string): boolean {
  return /\s|\./u.test(name) || /[^ -~]/u.test(name) || /^(?:PV|P\.V|CTV|\p{Lu}{2,4})$/u.test(name);
}

const trailing = new RegExp(
  String.raw`[.…/"]\s{1,6}\(?(${pen}(?:\s{0,2}(?:-|,|&)\s{0,2}${pen})?)(?:\)|\s?\([^()]{2,40}\))?\s*$`,
  "u",
);

const creditAtEnd = new RegExp(
  String.raw`[.…/"]\s{1,6}(?:Tin|Bài)(?:,? (?:bài|viết))?(?:,? (?:và )?[aảàá]nh)?\s?:\s{0,3}(${pen}(?:\s{0,2}(?:-|,|&)\s{0,2}${pen})?)\s*$`,
  "u",
);

/** «… trong thời gian tới./. Hà My»: the name at the very end of the last long paragraph. */
export const bylineAtEnd: Rule<Signed> = {
  name: "byline-at-end",
  read: ({ plain, text, paragraphs }) => {
    const last = paragraphs.findLast(({ part, start, end }) => part === "report" && end - start > 120);
    if (!last) return [];
    const end = plain.slice(Math.max(last.start, last.end - 100), last.end);
    const match = creditAtEnd.exec(end) ?? trailing.exec(end);
    if (!match?.[1] || isNoName(match[1]) || !/\s/u.test(match[1])) return [];
    const start = last.end - match[0].length + match[0].indexOf(match[1]);
    return signed(text, { start, end: start + match[1].length }, 3);
  },
};

const time = String.raw`(?:\p{L}+ \p{L}+,\s)?\d{1,2}[:/.-]\d{1,2}`;
const stamped = new RegExp(
  String.raw`^\s*(?:(?:PV|CTV)\s)?(${pen}(?:\s{0,2},\s{0,2}${pen})?)(?:\s{0,2}[-|,]\s{0,2}|\s)${time}`,
  "u",
);
const stampedBefore = new RegExp(
  String.raw`^\s*(?:\p{L}+ \p{L}+,\s)?\d{1,2}[:/.-]\d{1,2}[\d:/.\s,-]{0,20}[-|]\s{0,2}(?:(?:PV|CTV)\s)?(${pen})\s*$`,
  "u",
);

/** «Bùi A - 14:20 28/09/2023», «28/09/2023 | Bùi A» under the headline. */
export const bylineOfStamp: Rule<Signed> = {
  name: "byline-of-stamp",
  read: ({ plain, text, paragraphs }) =>
    paragraphs
      .slice(0, 8)
      .filter(({ part, start, end }) => part === "report" && end - start < 90)
      .flatMap((line) => {
        const printed = plain.slice(line.start, line.end);
        const match = stamped.exec(printed) ?? stampedBefore.exec(printed);
        if (!match?.[1] || isNoName(match[1]) || !/\s/u.test(match[1])) return [];
        const start = line.start + match[0].lastIndexOf(match[1]);
        return signed(text, { start, end: start + match[1].length }, 2);
      }),
};

function endLines(plain: string, paragraphs: readonly (Span & { part: string })[]): Span[] {
  const lines = paragraphs
    .slice(-600)
    .filter(({ part }) => part === "report")
    .flatMap(({ start, end }) =>
      [...plain.slice(start, end).matchAll(/[^\n]+/gu)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    )
    .filter(({ start, end }) => plain.slice(start, end).trim() !== "");
  const half = plain.length * 0.4;
  return lines
    .filter(({ start }, index) => index > 0 && (start > half || index >= lines.length - lastParagraphs))
    .slice(0, 400);
}

/** The line before it ended a sentence, or is a caption: something was said already. */
function afterBody(plain: string, at: number): boolean {
  return at > 200 && plain.slice(at - 200, at).trim() !== "";
}

/** «Tin: A - Ảnh: B»: whoever took the photographs is no writer. */
function withoutPhoto(plain: string, span: Span): Span {
  const text = plain.slice(span.start, span.end);
  const photo =
    /[\s(,;.|/-]*(?:[aảàá]nh|photo|nguồn|clip|video)\s?:.*$|\s*\([^()]*\)\s*$|\s{0,2}[-|,]\s{0,2}\d{1,2}[:/.-]\d.*$/iu.exec(
      text,
    );
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

export const bylineRules: readonly Rule<Signed>[] = [
  bylineOfCredit,
  bylineOfSignature,
  bylineAtEnd,
  bylineOfStamp,
];
