const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const earliest = 1900;
const latest = 2199;

/**
 * The day someone typed, as "YYYY-MM-DD": «15/10/2021», «15-10-2021», «1/2/2021» (day first), or ISO itself.
 *
 * Null for anything else, days that do not exist («30/2/2021») and years outside 1900–2199.
 */
export function readDay(text: string): string | null {
  const typed = text.trim();
  const [, day, month, year] = dayFirst.exec(typed) ?? [];
  if (day && month && year) return dayOf(Number(year), Number(month), Number(day));
  const [, isoYear, isoMonth, isoDay] = iso.exec(typed) ?? [];
  return isoYear && isoMonth && isoDay ? dayOf(Number(isoYear), Number(isoMonth), Number(isoDay)) : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < earliest || year > latest) return null;
  return date.toISOString().slice(0, 10);
}

/** A day as Vietnamese prints it: "2021-10-15" → «15/10/2021»; "" for what is no ISO day. */
export function writeDay(day: string): string {
  const [, year, month, date] = iso.exec(day) ?? [];
  return year && month && date ? `${date}/${month}/${year}` : "";
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;
const sessions: Readonly<Record<string, string>> = {
  morning: "Sáng",
  afternoon: "Chiều",
  evening: "Tối",
  allDay: "Cả ngày",
};

/** 0 for Sunday to 6 for Saturday; null for what is no ISO day. */
export function weekdayOf(day: string): number | null {
  return iso.test(day) ? new Date(`${day}T00:00:00Z`).getUTCDay() : null;
}

/**
 * A day with its weekday: «Chiều thứ Sáu, 15/10/2021», without a session «Thứ Sáu, 15/10/2021».
 *
 * `session` — a word of `daySessions`; any other counts as none. "" for what is no ISO day.
 */
export function writeLongDay(day: string, session: string | null = null): string {
  const weekday = weekdays[weekdayOf(day) ?? -1];
  if (!weekday) return "";
  const part = session === null ? undefined : sessions[session];
  const words = part ? `${part} ${weekday}` : weekday.replace(/^t/, "T");
  return `${words}, ${writeDay(day)}`;
}

/** The day it is in Vietnam at an instant, as "YYYY-MM-DD". */
export function dayInVietnam(at: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(at);
}
