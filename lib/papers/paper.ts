import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "#lib/document/mention-names";

/** The kinds that carry a letterhead, a number and signatures. */
export const officialKinds = ["minutes", "resultReport", "conclusionNotice"] as const;
export type OfficialKind = (typeof officialKinds)[number];

export function isOfficial(kind: string): kind is OfficialKind {
  return officialKinds.some((official) => official === kind);
}

/** One block of a signature, as printed: empty lines are left out. */
export interface PaperSignature {
  /** «T/M BAN THƯỜNG VỤ», «NGƯỜI GHI BIÊN BẢN»; in capitals already. */
  readonly authority: string;
  /** «PHÓ BÍ THƯ». */
  readonly position: string;
  readonly name: string;
}

/** The upper part of an official paper. */
export interface Letterhead {
  /** «ĐẢNG BỘ TỈNH …»; "" where there is none above. */
  readonly superior: string;
  /** «ĐẢNG UỶ PHƯỜNG …». */
  readonly issuer: string;
  /** Null while it has no number: a blank is printed for it. */
  readonly number: number | null;
  readonly typeSymbol: string;
  readonly organSymbol: string;
  readonly seat: string;
  /** «BIÊN BẢN». */
  readonly typeName: string;
  /** Trích yếu. */
  readonly subject: string;
}

/** Everything one printed paper says, in the order of no format yet. */
export interface Paper {
  readonly kind: OfficialKind | "news";
  /** Title of the file and of the news. */
  readonly title: string;
  /** Day of issue, ISO; null while unknown: today's profile is used, and the day is left blank. */
  readonly issuedOn: string | null;
  /** Null for news. */
  readonly letterhead: Letterhead | null;
  readonly body: Node;
  readonly names: MentionNames;
  /** Left to right: one, or two on minutes; none on news. */
  readonly signatures: readonly PaperSignature[];
  /** Nơi nhận, one a line, without dashes; [] prints none. */
  readonly distribution: readonly string[];
  /** News only. */
  readonly byline: string;
  /** News only: day of the conference, ISO. */
  readonly heldOn: string | null;
}
