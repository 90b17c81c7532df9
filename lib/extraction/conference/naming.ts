import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";
import { words } from "#lib/extraction/words";

import { activity, eventWord } from "./event";

/** A name of the conference or of its organiser, and how good the place is it was read from. */
export interface Naming {
  readonly text: string;
  readonly weight: number;
}

const before = String.raw`(?:đã |sẽ |vừa |long trọng |trang trọng |đồng )*(?:phối hợp (?:với |cùng )?(?:[^.;]{3,120}? )?)?(?:long trọng |trang trọng |đăng cai |chủ trì )?`;
const manner = String.raw`(?: thành công| trọng thể| long trọng| trang trọng)?`;

/** «… đã tổ chức thành công» before a conference by its name. */
export const holding = words(
  String.raw`${before}(?<!(?:phiên|lễ|buổi|văn|biểu|sau|trước|giờ)\s)(tổ chức|tiến hành|khai mạc|bế mạc|mở)${manner}(?: buổi)?(?= (?:buổi )?(?:${eventWord})(?![\p{L}]))`,
);

/** The same before what is done there: «tổ chức sơ kết …», «tiến hành kiểm điểm …». */
export const holdingAnything = words(
  String.raw`${before}(tổ chức|tiến hành)${manner}(?= (?:buổi |đợt )?(?:${activity})(?![\p{L}]))`,
);

/** The clue of a name read from a span. */
export function namingClue(reading: Reading, span: Span, weight: number): Omit<Clue<Naming>, "rule"> {
  const text = reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return { span, certainty: "stated", value: { text, weight } };
}

/** The naming read from the best place; of equals the first. */
export function bestNaming(clues: readonly Clue<Naming>[]): Clue<Naming> | undefined {
  return clues.toSorted((a, b) => b.value.weight - a.value.weight || a.span.start - b.span.start)[0];
}
