import type { ConferenceDraft } from "#lib/conferences/drafts";
import type { ConferenceKind } from "#lib/conferences/kinds";
import { conferenceLimits } from "#lib/conferences/limits";
import type { ConferenceKind as KindCode, DateFact } from "#lib/extraction/facts";
import { readDay, writeDay } from "#lib/text/dates";
import { fold } from "#lib/text/fold";

import type { Doubt, DoubtReason } from "./proposal";

interface KindOf {
  /** The kind proposed where the name says no more. Null: nothing is proposed. */
  readonly usual: ConferenceKind | null;
  /** Words of the folded name that mean another kind; the first that fits wins. */
  readonly others: readonly (readonly [string, ConferenceKind])[];
}

const resolution: readonly [string, ConferenceKind] = [
  "nghi quyet|chi thi|ket luan|de an|quy dinh|chuong trinh hanh dong",
  "resolutionReview",
];

/** The kinds extraction tells apart, in the product's kinds. */
const kinds: Readonly<Record<KindCode, KindOf>> = {
  "dai-hoi": { usual: "congress", others: [] },
  "bch-lan-thu": { usual: "regularExecutive", others: [["thuong vu", "regularStanding"]] },
  "tong-ket": {
    usual: "annualReview",
    others: [["nhiem ky", "termReview"], resolution],
  },
  "so-ket": { usual: "halfYearReview", others: [["giua nhiem ky", "midtermReview"], resolution] },
  "kiem-diem": { usual: "selfCriticism", others: [["giua nhiem ky", "midtermReview"]] },
  "quan-triet": { usual: "dissemination", others: [] },
  "chuyen-de": { usual: "thematic", others: [["tap huan|boi duong", "training"]] },
  khac: {
    usual: null,
    others: [
      ["huy hieu|ky niem|^le ", "ceremony"],
      ["tap huan|boi duong", "training"],
      ["doi thoai|tiep xuc|gap go", "meetingWithPeople"],
      ["kiem tra|giam sat", "inspection"],
      ["nhan su|kien toan|can bo", "personnel"],
      ["thuong vu|giao ban", "regularStanding"],
      ["ban chap hanh", "regularExecutive"],
    ],
  },
};

/** The product's kind of a conference called so; null where nothing says it. */
export function kindOfConference(code: KindCode, title: string): ConferenceKind | null {
  const { usual, others } = kinds[code];
  const name = fold(title);
  return others.find(([words]) => new RegExp(`(?:${words})`, "u").test(name))?.[1] ?? usual;
}

const sessions: Readonly<Record<string, string>> = { sáng: "morning", chiều: "afternoon", tối: "evening" };

interface When {
  readonly draft: Partial<ConferenceDraft>;
  readonly doubts: readonly Doubt[];
}

/**
 * Day and part of the day as the form holds them; null where neither is said.
 *
 * A day without its year gets the latest year printed in the text that lets it have passed, else the year of the last
 * such day before `today` (ISO); both are doubted.
 */
export function readWhen(date: DateFact, isInferred: boolean, text: string, today: string): When | null {
  const session = sessions[date.session ?? ""];
  const part = session === undefined ? {} : { session };
  const { day, month, year } = date;
  if (day === null || month === null) return session === undefined ? null : { draft: part, doubts: [] };
  const dated = year === null ? guessYear(day, month, text, today) : statedYear(year, isInferred);
  const heldOn = dayOf(dated.year, month, day);
  if (heldOn === null) return session === undefined ? null : { draft: part, doubts: [] };
  return { draft: { heldOn: writeDay(heldOn), ...part }, doubts: dated.doubts };
}

interface Year {
  readonly year: number;
  readonly doubts: readonly Doubt[];
}

const doubtful = (reason: DoubtReason): readonly Doubt[] => [{ field: "heldOn", reason }];

function statedYear(year: number, isInferred: boolean): Year {
  return { year, doubts: isInferred ? doubtful("yearFromStamp") : [] };
}

const printedYear = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d)|(?<=[/-]\d{1,2}[/-])(?:19|20)\d\d(?!\d)/gu;

function guessYear(day: number, month: number, text: string, today: string): Year {
  const printed = [...text.matchAll(printedYear)]
    .map(([year]) => Number(year))
    .filter((year) => (dayOf(year, month, day) ?? "9") <= today);
  if (printed.length > 0)
    return {
      year: printed.reduce((latest, one) => Math.max(latest, one)),
      doubts: doubtful("yearFromText"),
    };
  const thisYear = Number(today.slice(0, 4));
  const hasPassed = (dayOf(thisYear, month, day) ?? "9") <= today;
  return { year: hasPassed ? thisYear : thisYear - 1, doubts: doubtful("yearFromToday") };
}

function dayOf(year: number, month: number, day: number): string | null {
  return readDay(`${day}/${month}/${year}`);
}

const ordinalWord =
  /lần thứ (\d{1,4}|[ivxlc]{1,8}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d]| (?:mươi|một|mười))/iu;
const spelled = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** «Hội nghị lần thứ 7 (mở rộng)»: which one it is, and that it was extended; {} where the name says neither. */
export function readOrdinal(title: string): Partial<ConferenceDraft> {
  const name = title.normalize("NFC");
  const word = ordinalWord.exec(name)?.[1]?.toLowerCase();
  const nth = word === undefined ? null : ordinalOf(word);
  return {
    ...(nth !== null && nth >= 1 && nth <= conferenceLimits.ordinal ? { ordinal: String(nth) } : {}),
    ...(/\(?mở rộng\)?/iu.test(name) ? { extended: true } : {}),
  };
}

function ordinalOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const place = spelled.indexOf(word);
  return place >= 0 ? place + 1 : romanValue(word);
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(word: string): number {
  const values = Array.from(word, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
