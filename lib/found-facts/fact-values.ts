import type { AttendeeDraft, CitationDraft, CommendationDraft, FigureDraft } from "#lib/conferences/drafts";
import type { AttendeeRole, CitationRelation, DocumentKind } from "#lib/conferences/kinds";
import { documentKinds } from "#lib/conferences/kinds";
import { factLimits } from "#lib/conferences/limits";
import type {
  AttendeeFact,
  AttendeeRole as ReadRole,
  CommendationFact,
  DocumentFact,
  FigureFact,
  Span,
} from "#lib/extraction/facts";
import { writeDay } from "#lib/text/dates";
import { fold } from "#lib/text/fold";
import { writeNumber } from "#lib/text/numbers";

import { labelBefore } from "./figure-label";
import type { Doubt } from "./proposal";
import { capitalised, clip } from "./proposal";

interface Value<Draft> {
  readonly draft: Draft;
  readonly doubts: readonly Doubt[];
}

const roles: Readonly<Record<ReadRole, AttendeeRole>> = {
  chair: "chair",
  "attend-direct": "attendDirect",
  attend: "attend",
  speak: "speak",
  direct: "direct",
  conclude: "conclude",
  report: "report",
  award: "award",
  secretary: "secretary",
};

const lines = (values: readonly string[], most: number, longest: number) =>
  values
    .slice(0, most)
    .map((value) => clip(value, longest))
    .filter(Boolean)
    .join("\n");

export function attendeeValue(fact: AttendeeFact): Value<AttendeeDraft> {
  const { name, positions } = fact;
  return {
    draft: {
      name: clip(name, factLimits.name),
      positions: lines(positions, factLimits.positions, factLimits.position),
      roles: fact.roles.map((role) => roles[role]),
    },
    doubts: [],
  };
}

/** What the words before a document say the conference does with it; the nearest wins. */
const relationSigns: readonly (readonly [CitationRelation, string])[] = [
  ["reviews", "so ket|tong ket|danh gia"],
  ["disseminates", "quan triet|hoc tap|pho bien|truyen dat|tuyen truyen"],
  ["discussesDraft", "du thao"],
  ["amends", "sua doi|thay the"],
  ["adopts", "thong qua|ban hanh"],
  ["concretises", "cu the hoa"],
  ["basedOn", "can cu"],
  ["rollsOut", "trien khai|thuc hien"],
];

const relationReach = 90;

/** The document's part in the conference by the words before it in its sentence; null where they say nothing. */
export function relationBefore(text: string, { start }: Span): CitationRelation | null {
  const before = text.slice(Math.max(0, start - relationReach), start);
  const words = ` ${fold(before.split(/[.;!?](?=\s)|\n/u).at(-1) ?? "")} `;
  const found = relationSigns
    .map(([relation, signs]) => ({ relation, at: lastOf(words, signs) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  // «sơ kết 3 năm thực hiện Nghị quyết»: what is done is the review.
  if (found?.relation === "rollsOut" && lastOf(words, relationSigns[0]?.[1] ?? "") >= 0) return "reviews";
  return found?.relation ?? null;
}

function lastOf(words: string, signs: string): number {
  return Math.max(...signs.split("|").map((sign) => words.lastIndexOf(` ${sign} `)));
}

export function citationValue(fact: DocumentFact, text: string, span: Span): Value<CitationDraft> {
  const kind = documentKindOf(fact.kind);
  const relation = relationBefore(text, span);
  return {
    draft: {
      kind: kind ?? "Khác",
      ...printedOf(fact),
      relation: relation ?? "cites",
    },
    doubts: [
      ...(kind === null ? [{ field: "kind", reason: "documentKind" as const }] : []),
      ...(relation === null ? [] : [{ field: "relation", reason: "relationFromWords" as const }]),
    ],
  };
}

/** Its symbol, day, issuer and subject; all its words as the subject where none of them is printed. */
function printedOf({ symbol, number, date, issuer, title, text }: DocumentFact) {
  const isNameless = [symbol, number, issuer, title].every((part) => part === null);
  return {
    symbol: clip(symbol ?? number ?? "", factLimits.symbol),
    issuedOn: date === null ? "" : writeDay(date),
    issuer: clip(issuer ?? "", factLimits.issuer),
    subject: clip((isNameless ? text : title) ?? "", factLimits.subject),
  };
}

function documentKindOf(printed: string): DocumentKind | null {
  const name = fold(printed);
  return documentKinds.find((kind) => name === fold(kind) || name.startsWith(`${fold(kind)} `)) ?? null;
}

const stateSigns =
  /ubnd|uỷ ban nhân dân|ủy ban nhân dân|chủ tịch nước|nhà nước|thủ tướng|chính phủ|huân chương|huy chương|lao động tiên tiến|chiến sĩ thi đua|chiến sỹ thi đua|của bộ \p{Lu}|bộ công an|bộ quốc phòng|quyết thắng/iu;
const partySigns =
  /đảng uỷ|đảng ủy|đảng bộ|tỉnh uỷ|tỉnh ủy|thành uỷ|thành ủy|huyện uỷ|huyện ủy|ban thường vụ|huy hiệu|trong sạch vững mạnh|hoàn thành xuất sắc nhiệm vụ/iu;
const collectiveName =
  /^(?:đảng|chi|ban|hội|đoàn|công|phòng|trường|tổ|thôn|ấp|khu|uỷ ban|ủy ban|ubnd|mttq|mặt trận|văn phòng|xã|phường|đội|trạm|hợp tác|bộ|sở|câu lạc bộ|tập thể|nhóm|cơ quan|liên đoàn|trung tâm|bệnh viện|doanh nghiệp)(?:\s|$)/iu;

export function commendationValue(fact: CommendationFact): Value<CommendationDraft> {
  const { collectives, individuals, names, reason } = fact;
  const isOfState = stateSigns.test(fact.text);
  const isSaid = isOfState || partySigns.test(fact.text);
  const isCollective = (name: string) =>
    individuals === null && collectives !== null ? true : collectiveName.test(name);
  const [most, longest] = [factLimits.recipients, factLimits.recipientName];
  return {
    draft: {
      form: clip(capitalised(fact.form), factLimits.form),
      track: isOfState ? "state" : "party",
      collectiveCount: collectives === null ? "" : writeNumber(collectives),
      individualCount: individuals === null ? "" : writeNumber(individuals),
      collectives: lines(names.filter(isCollective), most, longest),
      individuals: lines(
        names.filter((name) => !isCollective(name)),
        most,
        longest,
      ),
      reason: clip(reason ?? "", factLimits.reason),
      decision: "",
    },
    doubts: [
      ...(isSaid ? [] : [{ field: "track", reason: "track" as const }]),
      ...(names.length > 0 && collectives !== null && individuals !== null
        ? [{ field: "collectives", reason: "recipientKind" as const }]
        : []),
    ],
  };
}

export function figureValue(fact: FigureFact, text: string, span: Span): Value<FigureDraft> {
  const { value, of: whole, percent } = fact;
  const unit = clip(fact.unit.replace(/[\s.,;:]{1,9}$/u, ""), factLimits.unit);
  const label = labelBefore(text, span, unit);
  return {
    draft: {
      label: label ?? clip(capitalised(unit || fact.text), factLimits.label),
      actual: writeNumber(value),
      target: whole === null ? "" : writeNumber(whole),
      unit,
      percentPrinted: percent === null ? "" : `${writeNumber(percent)}%`,
    },
    doubts: label === null ? [{ field: "label", reason: "labelFromUnit" }] : [],
  };
}
