import { presentWords } from "#lib/papers/attendance";
import type { PaperFacts, PaperNames } from "#lib/papers/paper-facts";
import type { Block, PaperPart } from "#lib/papers/part";
import { bullets, frame, heading, numbered, paragraph, part } from "#lib/papers/part";
import {
  assignmentPart,
  conclusionPart,
  listParts,
  officers,
  votePart,
  withRole,
} from "#lib/papers/sections";
import { bodyOf, citationLine, comrades, officialEnd, officialTime, stopped } from "#lib/papers/wording";

const isBasis = ({ relation }: PaperFacts["citations"][number]) => relation === "basedOn";

/**
 * The report on a conference's result («báo cáo nhanh»), part by part.
 *
 * Source: general practice: basis, time, place and chair, attendance in figures, what was done, documents adopted
 * with their votes, opinions, conclusion, tasks, recommendations.
 */
export function resultReportParts(facts: PaperFacts, names: PaperNames): PaperPart[] {
  const bases = facts.citations.filter(isBasis);
  const others = { ...facts, citations: facts.citations.filter((citation) => !isBasis(citation)) };
  return [
    ...part("basis", basisBlocks(bases.map(citationLine))),
    frame("section.organisation", heading("I- CÔNG TÁC TỔ CHỨC HỘI NGHỊ")),
    ...part("opening", openingBlocks(facts, names)),
    ...part("attendance", attendanceBlocks(facts)),
    frame("section.results", heading("II- NỘI DUNG VÀ KẾT QUẢ")),
    ...part("agenda", agendaBlocks(facts)),
    ...listParts(others),
    ...votePart(facts),
    ...part("opinions", opinionBlocks(facts)),
    frame("section.conclusion", heading("III- KẾT LUẬN VÀ PHÂN CÔNG THỰC HIỆN")),
    ...conclusionPart(facts),
    ...assignmentPart(facts),
    frame("section.recommendations", heading("IV- HẠN CHẾ VÀ KIẾN NGHỊ, ĐỀ XUẤT"), paragraph("…")),
  ];
}

function basisBlocks(lines: readonly string[]): Block[] {
  return lines.map((line, index) =>
    paragraph(`- Căn cứ ${line.replace(/ \(căn cứ\)$/u, "")}${index === lines.length - 1 ? "," : ";"}`),
  );
}

function openingBlocks(facts: PaperFacts, { committee }: PaperNames): Block[] {
  const { kind, title, startsAt, heldOn, session, place } = facts.conference;
  return [
    paragraph(`${bodyOf(kind, committee)} báo cáo kết quả ${title} như sau:`),
    paragraph(
      `Thời gian: từ ${officialTime(startsAt, heldOn, session)}, đến ${officialEnd(facts.conference)}.`,
    ),
    paragraph(stopped(`Địa điểm: ${place || "…"}`)),
    ...officers(facts, "Chủ trì", withRole(facts, "chair")),
  ];
}

function attendanceBlocks(facts: PaperFacts): Block[] {
  if (facts.attendees.length === 0) return [];
  const count = (standing: string) =>
    facts.attendees.filter((one) => one.standing === standing && one.presence !== "absent").length;
  const [guests, press] = [count("guest"), count("press")];
  return [
    paragraph(`Đại biểu triệu tập có mặt: ${presentWords(facts)}.`),
    ...(guests > 0 ? [paragraph(`Đại biểu mời dự: ${comrades(guests)}.`)] : []),
    ...(press > 0 ? [paragraph(`Báo chí: ${comrades(press)}.`)] : []),
  ];
}

function agendaBlocks({ agenda }: PaperFacts): Block[] {
  const items = agenda.map(({ title, presenter }) =>
    presenter ? `${title} (${presenter} trình bày)` : title,
  );
  return items.length === 0 ? [] : [paragraph("Hội nghị đã tiến hành các nội dung:"), ...numbered(items)];
}

function opinionBlocks({ speeches }: PaperFacts): Block[] {
  const said = speeches.map(({ summary }) => summary).filter((summary) => summary.trim() !== "");
  if (speeches.length === 0) return [];
  return [paragraph(`Có ${speeches.length} ý kiến phát biểu, tập trung vào:`), ...bullets(said)];
}
