/** What kind of conference it is, by the word of its name. */
export const conferenceKinds = [
  "dai-hoi",
  "bch-lan-thu",
  "tong-ket",
  "so-ket",
  "kiem-diem",
  "quan-triet",
  "chuyen-de",
  "khac",
] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** What a person did at the conference; one person may have several. */
export const attendeeRoles = [
  "chair",
  "attend-direct",
  "attend",
  "speak",
  "direct",
  "conclude",
  "report",
  "award",
  "secretary",
] as const;
export type AttendeeRole = (typeof attendeeRoles)[number];

/** The day of the conference; a part the text does not print is null. */
export interface DateFact {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** «sáng», «trưa», «chiều», «tối», in lower case. */
  readonly session: string | null;
}

/** A person who took part, with the offices as the text words them. */
export interface AttendeeFact {
  /** Without «đồng chí», rank or degree. */
  readonly name: string;
  /** One entry an office, in the order of the text. */
  readonly positions: readonly string[];
  readonly roles: readonly AttendeeRole[];
}

/** A document the text cites. */
export interface DocumentFact {
  readonly kind: string;
  /** «22-NQ/TW»; null when no letter part is printed. */
  readonly symbol: string | null;
  /** As printed, leading zero kept. */
  readonly number: string | null;
  /** ISO date, only when the whole day is printed. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** The words of the fullest mention. */
  readonly text: string;
}

/** An award given or announced. A count the text does not give is null. */
export interface CommendationFact {
  readonly form: string;
  readonly collectives: number | null;
  readonly individuals: number | null;
  /** The recipients the text names. */
  readonly names: readonly string[];
  readonly reason: string | null;
  readonly text: string;
}

/** A counted result: «161/181 lớp (đạt 88,9%)». */
export interface FigureFact {
  readonly text: string;
  readonly value: number;
  /** The whole of «a/b», else null. */
  readonly of: number | null;
  /** The number printed before «%», also after «vượt». */
  readonly percent: number | null;
  readonly unit: string;
  /** Whether a/b gives the printed percent; null when there is nothing to compare. */
  readonly consistent: boolean | null;
}

/** The facts of one report, in the schema of the labelled texts (without `source`). */
export interface ExtractedFacts {
  readonly title: string | null;
  readonly kind: ConferenceKind | null;
  readonly date: DateFact;
  readonly organiser: string | null;
  readonly attendees: readonly AttendeeFact[];
  readonly documents: readonly DocumentFact[];
  readonly commendations: readonly CommendationFact[];
  readonly figures: readonly FigureFact[];
  readonly byline: string | null;
}

/** Half-open range of UTF-16 offsets into the NFC text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** "inferred" when a part was filled in from elsewhere, e.g. the year from a time stamp. */
export type Certainty = "stated" | "inferred";

interface Found<K extends string, V> {
  readonly kind: K;
  readonly value: V;
  /** The mention the value was read from, the fullest where there are several. */
  readonly span: Span;
  /** Every mention in reading order, `span` among them. */
  readonly spans: readonly Span[];
  /** `text.slice(span.start, span.end)`. */
  readonly quote: string;
  readonly certainty: Certainty;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** One fact, with every place of the text that carries it. */
export type Finding =
  | Found<"title", string>
  | Found<"kind", ConferenceKind>
  | Found<"date", DateFact>
  | Found<"organiser", string>
  | Found<"attendee", AttendeeFact>
  | Found<"document", DocumentFact>
  | Found<"commendation", CommendationFact>
  | Found<"figure", FigureFact>
  | Found<"byline", string>;

export type FindingKind = Finding["kind"];
