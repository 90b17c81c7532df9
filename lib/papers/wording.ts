import type { PaperFacts } from "#lib/papers/paper-facts";
import { citationInWords } from "#lib/publications/facts-in-words";
import { writeNumber } from "#lib/text/numbers";

type Attendee = PaperFacts["attendees"][number];
type Conference = PaperFacts["conference"];

const joined = (parts: readonly string[], between: string) => parts.filter(Boolean).join(between);

/**
 * A day as official papers write it: "2026-02-05" → «ngày 05 tháng 02 năm 2026», "2026-05-27" → «ngày 27 tháng 5
 * năm 2026»; days below 10 and the first two months have a zero before. A blank to fill in for null.
 *
 * Source: reference practice of Hướng dẫn 05 and 36-HD/VPTW.
 */
export function officialDay(day: string | null): string {
  const [year = "", month = "", date = ""] = day?.split("-") ?? [];
  if (day === null || date === "") return "ngày … tháng … năm …";
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const sessions: Readonly<Record<string, string>> = {
  morning: "buổi sáng",
  afternoon: "buổi chiều",
  evening: "buổi tối",
  allDay: "cả ngày",
};

/** «08 giờ 00 phút, ngày 05 tháng 02 năm 2026»; the part of the day where the hour is unknown, or a blank. */
export function officialTime(time: string, day: string | null, session: string | null = null): string {
  const [hour, minute] = time.split(":");
  if (hour && minute) return `${hour} giờ ${minute} phút, ${officialDay(day)}`;
  return `${sessions[session ?? ""] ?? "… giờ … phút"}, ${officialDay(day)}`;
}

/** When it ended: on the day of the end, or else of the conference. */
export function officialEnd({ endsAt, endedOn, heldOn }: Conference): string {
  return officialTime(endsAt, endedOn ?? heldOn);
}

/** «đồng chí Trần Văn An, Bí thư Đảng uỷ, Chủ tịch Hội đồng nhân dân phường». */
export function comrade({ name, positions }: Pick<Attendee, "name" | "positions">): string {
  return `đồng chí ${joined([name, ...positions], ", ")}`;
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}

export function small(words: string): string {
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}

/** A line that ends with a full stop, or with the blank to fill in alone. */
export function stopped(line: string): string {
  return line.endsWith("…") ? line : `${line}.`;
}

/** «12 đồng chí», with a zero before numbers below 10. */
export function comrades(count: number): string {
  return `${padded(count)} đồng chí`;
}

export function padded(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : writeNumber(count);
}

/** «nội dung 2», by the place of an item on the agenda; "" for none. */
export function itemName(agenda: PaperFacts["agenda"], id: string | null): string {
  const place = agenda.findIndex((item) => item.id === id);
  return place === -1 ? "" : `nội dung ${place + 1}`;
}

/** A document cited, in full, with what the conference did with it. */
export function citationLine(citation: PaperFacts["citations"][number]): string {
  const { name, rest } = citationInWords(citation);
  const relation = relations[citation.relation] ?? "";
  return `${name}${rest}${relation ? ` (${relation})` : ""}`;
}

const relations: Readonly<Record<string, string>> = {
  adopts: "thông qua, ban hành",
  rollsOut: "triển khai thực hiện",
  disseminates: "học tập, quán triệt",
  reviews: "sơ kết, tổng kết",
  concretises: "cụ thể hoá",
  basedOn: "căn cứ",
  discussesDraft: "cho ý kiến dự thảo",
  amends: "sửa đổi, thay thế",
};

const methods: Readonly<Record<string, string>> = {
  showOfHands: "giơ tay",
  secretBallot: "bỏ phiếu kín",
  electronic: "biểu quyết điện tử",
};

/** «Thông qua nghị quyết: biểu quyết bằng hình thức giơ tay; tán thành 18/20 (90 %), không tán thành 01, ý kiến khác 01». */
export function voteLine(vote: PaperFacts["votes"][number], about = ""): string {
  const { forCount, againstCount, otherCount, method, subject } = vote;
  const total = forCount + againstCount + otherCount;
  const share = total === 0 ? "" : ` (${writeNumber((100 * forCount) / total, 1)} %)`;
  const counts = [
    `tán thành ${padded(forCount)}/${padded(total)}${share}`,
    `không tán thành ${padded(againstCount)}`,
    `ý kiến khác ${padded(otherCount)}`,
  ];
  const manner = methods[method] ? `hình thức ${methods[method]}; ` : "";
  return `${subject}${about ? ` (${about})` : ""}: ${manner}${counts.join(", ")}`;
}

/** «Văn phòng Đảng uỷ: xây dựng kế hoạch; hoàn thành trước ngày 15 tháng 3 năm 2026». */
export function assignmentLine(assignment: PaperFacts["assignments"][number], about = ""): string {
  const { owner, task, dueOn } = assignment;
  const due = dueOn === null ? "" : `hoàn thành trước ${officialDay(dueOn)}`;
  return joined([`${joined([owner, task], ": ")}${about ? ` (${about})` : ""}`, due], "; ");
}

/** «Giấy khen: 02 tập thể, 03 cá nhân – …; vì …; theo Quyết định …», every recipient by name. */
export function commendationLine(commendation: PaperFacts["commendations"][number]): string {
  const { form, track, collectiveCount, individualCount, recipients, reason, decision } = commendation;
  const named = (kind: string) => recipients.filter((recipient) => recipient.kind === kind).length;
  const counts = [
    countOf(collectiveCount ?? named("collective"), "tập thể"),
    countOf(individualCount ?? named("individual"), "cá nhân"),
  ];
  const names = recipients.map(({ name }) => name).join(", ");
  const given = joined([joined(counts, ", "), names], ": ");
  const kind = track === "state" ? `${form} (khen thưởng của Nhà nước)` : form;
  const why = [reason ? `lý do: ${reason}` : "", decision ? `theo ${decision}` : ""];
  return joined([joined([kind, given], " – "), ...why], "; ");
}

const countOf = (count: number, what: string) => (count > 0 ? `${padded(count)} ${what}` : "");

const bodies: Readonly<Record<string, string>> = {
  regularExecutive: "Ban Chấp hành",
  regularStanding: "Ban Thường vụ",
};

/** Who met: «Ban Thường vụ Đảng uỷ phường Sông Xanh», or the committee where the kind of conference names no body. */
export function bodyOf(kind: string, committee: string): string {
  return joined([bodies[kind] ?? "", committee], " ");
}
