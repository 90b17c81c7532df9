import type { PaperFacts } from "#lib/papers/paper-facts";
import type { Block, PaperPart } from "#lib/papers/part";
import { bullets, paragraph, part } from "#lib/papers/part";
import { capital, comrade, comrades, itemName, padded } from "#lib/papers/wording";
import { writeNumber } from "#lib/text/numbers";

type Attendee = PaperFacts["attendees"][number];

const isThere = ({ presence }: Attendee) => presence !== "absent";
const isSummoned = ({ standing }: Attendee) => standing === "summoned";
/** Named with their part in the conference at the opening, and nowhere again. */
const isNamedAbove = ({ roles }: Attendee) => roles.includes("chair") || roles.includes("secretary");

/**
 * Who was there: delegates present, absent with their reasons, guests, press.
 *
 * Chair and recorder count, but are named at the opening: everyone's line stands once.
 *
 * Source: Hướng dẫn 16-HD/VPTW, part 1 of minutes.
 */
export function attendanceParts(facts: PaperFacts): PaperPart[] {
  const { attendees } = facts;
  const summoned = attendees.filter(isSummoned);
  const guests = attendees.filter(({ standing }) => standing === "guest");
  const press = attendees.filter((one) => !isSummoned(one) && one.standing !== "guest");
  return [
    ...part("attendance.present", presentBlocks(facts, summoned)),
    ...part("attendance.absent", absentBlocks(facts, summoned)),
    ...part("attendance.guests", groupBlocks(facts, "Đại biểu mời dự", guests)),
    ...part("attendance.press", groupBlocks(facts, "Báo chí, truyền hình", press)),
  ];
}

function presentBlocks(facts: PaperFacts, summoned: readonly Attendee[]): Block[] {
  if (summoned.length === 0) return [];
  const present = summoned.filter(isThere);
  const { memberCount } = facts.conference;
  const members = memberCount === null ? "" : `; tổng số uỷ viên: ${comrades(memberCount)}`;
  return [
    paragraph(`Đại biểu chính thức: triệu tập ${comrades(summoned.length)}${members}.`),
    paragraph(`Có mặt: ${presentWords(facts)}.`),
    ...bullets(present.filter((one) => !isNamedAbove(one)).map((one) => attendeeLine(facts, one))),
  ];
}

/** «18/20 đồng chí (90 %)»: of the summoned, those who came. */
export function presentWords({ attendees }: PaperFacts): string {
  const summoned = attendees.filter(isSummoned);
  const present = summoned.filter(isThere).length;
  const share = summoned.length === 0 ? "" : ` (${writeNumber((100 * present) / summoned.length, 1)} %)`;
  return `${padded(present)}/${comrades(summoned.length)}${share}`;
}

function absentBlocks(facts: PaperFacts, summoned: readonly Attendee[]): Block[] {
  const absent = summoned.filter((one) => !isThere(one));
  if (absent.length === 0) return [];
  const named = absent.filter((one) => !isNamedAbove(one));
  return [
    paragraph(`Vắng mặt: ${comrades(absent.length)}.`),
    ...bullets(named.map((one) => attendeeLine(facts, one))),
  ];
}

function groupBlocks(facts: PaperFacts, title: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return [];
  const named = people.filter((one) => !isNamedAbove(one));
  return [
    paragraph(`${title}: ${comrades(people.length)}.`),
    ...bullets(named.map((one) => attendeeLine(facts, one))),
  ];
}

/** «Đồng chí Trần Văn An, Bí thư Chi bộ 1 (dự trực tuyến, có mặt từ nội dung 2)». */
export function attendeeLine(facts: PaperFacts, attendee: Attendee): string {
  const noted = notesOn(facts, attendee);
  return `${capital(comrade(attendee))}${noted ? ` (${noted})` : ""}`;
}

/** How somebody was there: online, for whom, from which item to which; why not, for those absent. */
export function notesOn({ agenda }: PaperFacts, attendee: Attendee): string {
  const { presence, absenceReason, substituteFor, arrivedAtId, leftAtId } = attendee;
  const [arrived, left] = [itemName(agenda, arrivedAtId), itemName(agenda, leftAtId)];
  const coming = [presence === "online" ? "dự trực tuyến" : "", arrived && `có mặt từ ${arrived}`];
  const notes =
    presence === "absent"
      ? [absenceReason ? `lý do: ${absenceReason}` : "lý do: …"]
      : [...coming, left && `rời hội nghị trước ${left}`];
  return [substituteFor && `dự thay ${substituteFor}`, ...notes].filter(Boolean).join(", ");
}
