import { notesOn } from "#lib/papers/attendance";
import type { PaperFacts } from "#lib/papers/paper-facts";
import type { Block, PaperPart } from "#lib/papers/part";
import { bullets, heading, paragraph, paragraphs, part, table } from "#lib/papers/part";
import {
  assignmentLine,
  capital,
  citationLine,
  commendationLine,
  comrade,
  itemName,
  stopped,
  voteLine,
} from "#lib/papers/wording";
import { figureInWords } from "#lib/publications/facts-in-words";
import { writeNumber } from "#lib/text/numbers";

type Attendee = PaperFacts["attendees"][number];

/** Those with a role at the conference, in order of protocol. */
export function withRole({ attendees }: PaperFacts, role: string): Attendee[] {
  return attendees.filter(({ roles }) => roles.includes(role));
}

/** «Chủ trì: đồng chí ….», a list for several people, a blank for nobody; each with how they were there. */
export function officers(facts: PaperFacts, label: string, people: readonly Attendee[]): Block[] {
  const lines = people.map((one) => [comrade(one), notesOn(facts, one)].filter(Boolean).join(" – "));
  if (lines.length < 2) return [paragraph(stopped(`${label}: ${lines[0] ?? "…"}`))];
  return [paragraph(`${label}:`), ...bullets(lines.map(capital))];
}

/** Documents cited, figures and commendations: each list a part of its own, where there is something in it. */
export function listParts({ citations, figures, commendations }: PaperFacts): PaperPart[] {
  return [
    ...part(
      "citations",
      listed("Văn bản được triển khai, viện dẫn tại hội nghị", citations.map(citationLine)),
    ),
    ...part("figures", figureBlocks(figures)),
    ...part("commendations", listed("Khen thưởng tại hội nghị", commendations.map(commendationLine))),
  ];
}

function figureBlocks(figures: PaperFacts["figures"]): Block[] {
  const rows = figures.map((figure) => [
    figure.label,
    figure.unit,
    number(figure.actual),
    number(figure.target),
    figureInWords({ ...figure, actual: null, target: null }),
  ]);
  const lines = table(["Nội dung", "Đơn vị tính", "Thực hiện", "Chỉ tiêu", "Tỷ lệ"], rows);
  return lines.length === 0 ? [] : [heading("Số liệu báo cáo tại hội nghị", 3), ...lines];
}

const number = (value: number | null) => (value === null ? "" : writeNumber(value));

/** The votes, each with the item it belongs to. */
export function votePart({ votes, agenda }: PaperFacts): PaperPart[] {
  const lines = votes.map((vote) => capital(voteLine(vote, itemName(agenda, vote.agendaItemId))));
  return part("votes", listed("Biểu quyết", lines));
}

/** The tasks handed out, each with the item it belongs to. */
export function assignmentPart({ assignments, agenda }: PaperFacts): PaperPart[] {
  const lines = assignments.map((task) => assignmentLine(task, itemName(agenda, task.agendaItemId)));
  return part("assignments", listed("Giao việc", lines));
}

function listed(title: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [heading(title, 3), ...bullets(lines)];
}

/** What was concluded, item by item. */
export function conclusionPart({ agenda }: PaperFacts): PaperPart[] {
  const concluded = agenda.flatMap(({ conclusion }, index) =>
    conclusion.trim() === "" ? [] : [heading(`Về nội dung ${index + 1}`, 3), ...paragraphs(conclusion)],
  );
  return part("conclusion", concluded);
}
