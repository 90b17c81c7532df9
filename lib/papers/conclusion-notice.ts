import { presentWords } from "#lib/papers/attendance";
import type { PaperFacts, PaperNames } from "#lib/papers/paper-facts";
import type { Block, PaperPart } from "#lib/papers/part";
import { bullets, frame, heading, paragraph, paragraphs, part } from "#lib/papers/part";
import { withRole } from "#lib/papers/sections";
import { assignmentLine, bodyOf, comrade, officialDay, small, voteLine } from "#lib/papers/wording";

/**
 * The notice of what was concluded, part by part: who met, then item by item the conclusion, the vote, the tasks.
 *
 * Source: general practice of «thông báo kết luận».
 */
export function conclusionNoticeParts(facts: PaperFacts, names: PaperNames): PaperPart[] {
  return [
    ...part("opening", openingBlocks(facts, names)),
    ...facts.agenda.flatMap((item, index) =>
      part(`conclusion.${item.id}`, [
        heading(`${index + 1}. Về ${small(item.title)}`, 3),
        ...paragraphs(item.conclusion),
        ...decisions(facts, item.id),
      ]),
    ),
    ...part("conclusion.other", otherDecisions(facts)),
    frame(
      "closing",
      paragraph(
        `Giao Văn phòng ${names.committee} theo dõi, đôn đốc việc thực hiện Thông báo này và định kỳ báo cáo kết quả.`,
      ),
    ),
  ];
}

function openingBlocks(facts: PaperFacts, { committee }: PaperNames): Block[] {
  const { kind, title, heldOn, place } = facts.conference;
  const body = bodyOf(kind, committee);
  const chairs = withRole(facts, "chair").map(comrade).join("; ");
  const where = place ? `, tại ${place}` : "";
  const chaired = chairs ? ` Chủ trì hội nghị: ${chairs}.` : "";
  const came = facts.attendees.length > 0 ? ` Có mặt ${presentWords(facts)} được triệu tập.` : "";
  return [
    paragraph(`Vừa qua, ${officialDay(heldOn)}${where}, ${body} đã tổ chức ${title}.${chaired}${came}`),
    paragraph(`Sau khi nghe báo cáo và các ý kiến thảo luận, ${body} thống nhất kết luận như sau:`),
  ];
}

function decisions(facts: PaperFacts, itemId: string): Block[] {
  return decided(
    facts.votes.filter(({ agendaItemId }) => agendaItemId === itemId),
    facts.assignments.filter(({ agendaItemId }) => agendaItemId === itemId),
  );
}

function otherDecisions({ agenda, votes, assignments }: PaperFacts): Block[] {
  const known = new Set<string | null>(agenda.map(({ id }) => id));
  const isOther = ({ agendaItemId }: { readonly agendaItemId: string | null }) => !known.has(agendaItemId);
  const others = decided(votes.filter(isOther), assignments.filter(isOther));
  return others.length === 0 ? [] : [heading(`${agenda.length + 1}. Nội dung khác`, 3), ...others];
}

function decided(votes: PaperFacts["votes"], assignments: PaperFacts["assignments"]): Block[] {
  return [
    ...votes.map((vote) => paragraph(`Kết quả biểu quyết ${small(voteLine(vote))}.`)),
    ...(assignments.length > 0
      ? [paragraph("Phân công thực hiện:"), ...bullets(assignments.map((task) => assignmentLine(task)))]
      : []),
  ];
}
