import { z } from "zod";

import { line, rowId } from "#lib/conferences/conference";
import { paperLimits } from "#lib/papers/limits";
import type { OfficialKind } from "#lib/papers/paper";
import type { PaperFacts, PaperNames } from "#lib/papers/paper-facts";
import type { Signing } from "#lib/papers/signature";
import { authorities } from "#lib/papers/signature";
import { bodyOf, officialDay, small } from "#lib/papers/wording";

export const paperDetailsInput = z.object({
  reportId: rowId,
  revision: z.int().positive(),
  subject: line(paperLimits.subject),
  issuedOn: z.iso.date().nullable(),
  authority: z.enum(authorities),
  signerPosition: line(paperLimits.position),
  signerName: line(paperLimits.name),
  recorderName: line(paperLimits.name),
  distribution: z.string().max(paperLimits.distribution).transform(linesOf),
});

function linesOf(text: string): string {
  return text
    .normalize("NFC")
    .split("\n")
    .map((each) => each.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");
}

/** The details of a paper as the editor shows them. */
export interface PaperDetailsRow extends Signing {
  readonly subject: string;
  readonly issuedOn: string | null;
  readonly distribution: string;
  readonly revision: number;
}

/** What a new paper says around its text before anybody has typed: as much as the facts tell. */
export function firstDetails(
  kind: OfficialKind,
  facts: PaperFacts,
  names: PaperNames,
): Omit<PaperDetailsRow, "revision" | "issuedOn"> {
  const chair = facts.attendees.find(({ roles }) => roles.includes("chair"));
  const subject = subjectOf(kind, facts, names).slice(0, paperLimits.subject);
  const signerName = chair?.name ?? "";
  if (kind === "minutes")
    return {
      subject,
      authority: "",
      signerPosition: "",
      signerName,
      recorderName: recorderOf(facts),
      distribution: "Lưu Văn phòng",
    };
  return {
    subject,
    authority: /^chi bộ/iu.test(names.committee) ? "T/M CHI BỘ" : "T/M BAN THƯỜNG VỤ",
    signerPosition: leading(chair?.positions ?? []),
    signerName,
    recorderName: "",
    distribution: `Như trên\nLưu Văn phòng ${names.committee}`,
  };
}

function subjectOf(kind: OfficialKind, { conference }: PaperFacts, { committee }: PaperNames): string {
  const { title, heldOn } = conference;
  if (kind === "minutes") return title;
  if (kind === "resultReport") return `kết quả ${small(title)}`;
  const day = heldOn ? ` ${officialDay(heldOn)}` : "";
  return `kết luận của ${bodyOf(conference.kind, committee)} tại hội nghị${day}`;
}

/** Whoever took the minutes; the chair does not sign twice. */
function recorderOf({ attendees }: PaperFacts): string {
  const recorders = attendees.filter(({ roles }) => roles.includes("secretary"));
  return recorders.find(({ roles }) => !roles.includes("chair"))?.name ?? "";
}

/** «PHÓ BÍ THƯ» of «Phó Bí thư Thường trực Đảng uỷ»: the office alone, as signed; "" where they lead no committee. */
function leading(positions: readonly string[]): string {
  const held = positions.find((title) => /^(?:phó )?bí thư/iu.test(title));
  if (held === undefined) return "";
  return /^phó/iu.test(held) ? "PHÓ BÍ THƯ" : "BÍ THƯ";
}
