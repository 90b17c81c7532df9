import { attendanceParts } from "#lib/papers/attendance";
import type { PaperFacts } from "#lib/papers/paper-facts";
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
import { capital, comrade, officialEnd, officialTime, stopped } from "#lib/papers/wording";

type Speech = PaperFacts["speeches"][number];

/**
 * Minutes of a conference, part by part in the prescribed order; every fact stands in them once.
 *
 * Items of the agenda are named once, in the agenda, and called by their number afterwards.
 *
 * Source: Hướng dẫn 16-HD/VPTW: opening, attendance, proceedings, conclusions, close.
 */
export function minutesParts(facts: PaperFacts): PaperPart[] {
  return [
    ...openingParts(facts),
    frame("section.attendance", heading("I- THÀNH PHẦN HỘI NGHỊ")),
    ...attendanceParts(facts),
    frame("section.proceedings", heading("II- DIỄN BIẾN HỘI NGHỊ")),
    frame("introduction", paragraph("Đồng chí chủ trì khai mạc, nêu mục đích, yêu cầu của hội nghị.")),
    ...facts.agenda.flatMap((item, index) => proceedings(facts, item, index)),
    ...part("proceedings.other", otherSpeeches(facts)),
    ...listParts(facts),
    ...votePart(facts),
    frame("section.conclusion", heading("III- KẾT LUẬN HỘI NGHỊ")),
    ...conclusionPart(facts),
    ...assignmentPart(facts),
    frame("section.closing", heading("IV- KẾT THÚC HỘI NGHỊ")),
    ...part("closing", [paragraph(stopped(`Hội nghị kết thúc vào hồi ${officialEnd(facts.conference)}`))]),
  ];
}

function openingParts(facts: PaperFacts): PaperPart[] {
  const { startsAt, heldOn, session, place, materials } = facts.conference;
  const agenda = numbered(facts.agenda.map(({ title }) => title));
  return [
    ...part("opening", [
      paragraph(stopped(`Thời gian bắt đầu: ${officialTime(startsAt, heldOn, session)}`)),
      paragraph(stopped(`Địa điểm: ${place || "…"}`)),
    ]),
    ...part("agenda", agenda.length === 0 ? [] : [paragraph("Nội dung hội nghị:"), ...agenda]),
    ...part("officers", officerBlocks(facts)),
    ...part("materials", materials.trim() === "" ? [] : materialBlocks(materials)),
  ];
}

function materialBlocks(materials: string): Block[] {
  const [first, ...others] = materials.split("\n").filter((line) => line.trim() !== "");
  return [paragraph(`Tài liệu sử dụng: ${first}`), ...others.map(paragraph)];
}

/** Chair and recorder; who is both is named as the chair, with a word about the other. */
function officerBlocks(facts: PaperFacts): Block[] {
  const chairs = withRole(facts, "chair");
  const recorders = withRole(facts, "secretary").filter((one) => !chairs.includes(one));
  return [
    ...officers(facts, "Chủ trì hội nghị", chairs),
    ...officers(facts, "Người ghi biên bản", recorders),
  ];
}

function proceedings(facts: PaperFacts, item: PaperFacts["agenda"][number], index: number): PaperPart[] {
  const speeches = facts.speeches.filter(({ agendaItemId }) => agendaItemId === item.id);
  return part(`proceedings.${item.id}`, [
    heading(`${index + 1}. Nội dung ${index + 1}`, 3),
    ...(item.presenter ? [paragraph(`Người trình bày: ${item.presenter} (có tài liệu kèm theo).`)] : []),
    ...speechBlocks(facts, speeches),
  ]);
}

function otherSpeeches(facts: PaperFacts): Block[] {
  const known = new Set(facts.agenda.map(({ id }) => id));
  const others = facts.speeches.filter(
    ({ agendaItemId }) => agendaItemId === null || !known.has(agendaItemId),
  );
  return others.length === 0 ? [] : [heading("Ý kiến khác", 3), ...speechBlocks(facts, others)];
}

function speechBlocks(facts: PaperFacts, speeches: readonly Speech[]): Block[] {
  return bullets(
    speeches.map((speech) => `${speakerOf(facts, speech)}: ${speech.summary.trim() || "phát biểu ý kiến."}`),
  );
}

/**
 * Who spoke, by full name; with the positions where two have the same name; as written for who is no attendee.
 *
 * Source: Hướng dẫn 16-HD/VPTW.
 */
function speakerOf({ attendees }: PaperFacts, { attendeeId, speaker }: Speech): string {
  const attendee = attendees.find(({ id }) => id === attendeeId);
  if (!attendee) return speaker || "Một ý kiến";
  const namesakes = attendees.filter(({ name }) => name === attendee.name);
  return capital(comrade(namesakes.length > 1 ? attendee : { ...attendee, positions: [] }));
}
