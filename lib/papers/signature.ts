import type { PaperSignature } from "#lib/papers/paper";

/** What a paper carries around its text, as far as signatures go. */
export interface Signing {
  readonly authority: string;
  readonly signerPosition: string;
  readonly signerName: string;
  readonly recorderName: string;
}

/** On whose behalf a paper may be signed, in the order offered; "" in the signer's own right. */
export const authorities = [
  "T/M BAN THƯỜNG VỤ",
  "T/M BAN CHẤP HÀNH",
  "T/M ĐẢNG UỶ",
  "T/M CHI BỘ",
  "T/M UỶ BAN KIỂM TRA",
  "T/L BAN THƯỜNG VỤ",
  "K/T TRƯỞNG BAN",
  "K/T CHÁNH VĂN PHÒNG",
  "",
] as const;

/** Who may sign, as offered; the signer's own words are taken too. */
export const positions = [
  "BÍ THƯ",
  "PHÓ BÍ THƯ",
  "PHÓ BÍ THƯ THƯỜNG TRỰC",
  "Q. BÍ THƯ",
  "CHÁNH VĂN PHÒNG",
  "PHÓ CHÁNH VĂN PHÒNG",
  "TRƯỞNG BAN",
  "PHÓ TRƯỞNG BAN",
] as const;

export const authorityRules = [
  "collectiveHasNoDeputy", // K/T for a secretary or deputy secretary of a committee
  "orderIsForOffice", // T/L signed by a secretary
  "behalfIsForLeaders", // T/M signed by an officer of an advisory body
  "leadersSignOnBehalf", // a secretary in her own right
  "deputySignsForHead", // a deputy of an advisory body in their own right
  "headSignsAlone", // K/T signed by the head
  "actingIsNoDeputy", // Q. and PHÓ together
  "bodyDoesNotFit", // T/M CHI BỘ by a committee, T/M ĐẢNG UỶ by a cell
] as const;
export type AuthorityRule = (typeof authorityRules)[number];

const acting = /^Q\.\s*/u;

/**
 * What is wrong with signing so; null where nothing is.
 *
 * Collective bodies are signed for with T/M, by a deputy secretary as well: K/T is not used there. Advisory bodies are
 * signed for by their head in their own right, by a deputy with K/T. T/L is for officers whom the standing committee
 * told to sign; Q. is before the position of who acts in it.
 *
 * Source: Hướng dẫn 36-HD/VPTW on signatures, and practice.
 */
export function authorityIssue(
  authority: string,
  signerPosition: string,
  committeeKind: string,
): AuthorityRule | null {
  const position = signerPosition.toLocaleUpperCase("vi").trim();
  const held = position.replace(acting, "");
  const isLeader = /^(?:PHÓ )?BÍ THƯ/u.test(held);
  const isDeputy = held.startsWith("PHÓ ");
  if (acting.test(position) && isDeputy) return "actingIsNoDeputy";
  if ((authority === "T/M CHI BỘ") !== (committeeKind === "cell") && authority.startsWith("T/M"))
    return "bodyDoesNotFit";
  if (isLeader) return leaderIssue(authority);
  return position === "" ? null : officerIssue(authority, held, isDeputy);
}

function leaderIssue(authority: string): AuthorityRule | null {
  if (authority.startsWith("K/T")) return "collectiveHasNoDeputy";
  if (authority.startsWith("T/L")) return "orderIsForOffice";
  return authority === "" ? "leadersSignOnBehalf" : null;
}

function officerIssue(authority: string, held: string, isDeputy: boolean): AuthorityRule | null {
  const isOfficer = /^(?:PHÓ )?(?:CHÁNH VĂN PHÒNG|TRƯỞNG BAN)/u.test(held);
  if (authority.startsWith("T/M") && isOfficer) return "behalfIsForLeaders";
  if (authority.startsWith("K/T") && !isDeputy) return "headSignsAlone";
  return authority === "" && isDeputy ? "deputySignsForHead" : null;
}

/**
 * The signatures of a paper, left to right: recorder and chair on minutes, one on all others, capitals where printed so.
 *
 * Source: Hướng dẫn 36-HD/VPTW; minutes: Hướng dẫn 16-HD/VPTW.
 */
export function signaturesOf(kind: string, signing: Signing): PaperSignature[] {
  const { authority, signerPosition, signerName, recorderName } = signing;
  if (kind === "minutes")
    return [
      { authority: "NGƯỜI GHI BIÊN BẢN", position: "", name: recorderName },
      { authority: "CHỦ TRÌ HỘI NGHỊ", position: capitals(signerPosition), name: signerName },
    ];
  return [{ authority, position: capitals(signerPosition), name: signerName }];
}

function capitals(position: string): string {
  return position.toLocaleUpperCase("vi").trim();
}
