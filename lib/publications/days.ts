import type { DayParts, PublicWords } from "#lib/words/public";

/** Vietnam keeps one time all year, seven hours ahead of UTC. */
const vietnamOffsetMs = 7 * 3600 * 1000;

/** «Thứ Sáu, 10/7/2026» for the day "2026-07-10". */
export function dayInWords(words: PublicWords, day: string): string {
  return words.day(partsOf(new Date(`${day}T00:00:00Z`)));
}

/** «10/7/2026». */
export function shortDay(words: PublicWords, day: string): string {
  return words.shortDay(partsOf(new Date(`${day}T00:00:00Z`)));
}

/** «Chiều thứ Sáu, 10/7/2026»; without a session the day alone. */
export function sessionDayInWords(words: PublicWords, day: string, session: string | null): string {
  return session ? words.sessionDay(session, partsOf(new Date(`${day}T00:00:00Z`))) : dayInWords(words, day);
}

/** An instant (ISO string) as clocks in Vietnam show it: the day in words, and the time as «14:05». */
export function momentInWords(words: PublicWords, instant: string): { day: string; time: string } {
  const local = new Date(Date.parse(instant) + vietnamOffsetMs);
  return { day: words.day(partsOf(local)), time: local.toISOString().slice(11, 16) };
}

/** The day it is in Vietnam, as "2026-07-10". */
export function vietnamDay(now: Date): string {
  return new Date(now.getTime() + vietnamOffsetMs).toISOString().slice(0, 10);
}

function partsOf(date: Date): DayParts {
  return {
    weekday: date.getUTCDay(),
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
  };
}
