import { expect, test } from "@playwright/test";

import { dayInWords, momentInWords, sessionDayInWords, shortDay, vietnamDay } from "#lib/publications/days";
import { publicWords } from "#lib/words/public";

const { vi, en } = publicWords;

test("days are written as Vietnamese newspapers write them", () => {
  expect(dayInWords(vi, "2026-07-10")).toBe("Thứ Sáu, 10/7/2026");
  expect(dayInWords(vi, "2026-07-12")).toBe("Chủ nhật, 12/7/2026");
  expect(shortDay(vi, "2025-07-01")).toBe("1/7/2025");
  expect(sessionDayInWords(vi, "2021-10-15", "afternoon")).toBe("Chiều thứ Sáu, 15/10/2021");
  expect(sessionDayInWords(vi, "2021-10-17", "morning")).toBe("Sáng chủ nhật, 17/10/2021");
  expect(sessionDayInWords(vi, "2021-10-15", null)).toBe("Thứ Sáu, 15/10/2021");
});

test("English readers get English days", () => {
  expect(dayInWords(en, "2026-07-10")).toBe("Friday, 10 July 2026");
  expect(sessionDayInWords(en, "2021-10-15", "afternoon")).toBe("Friday, 15 October 2021, afternoon");
});

test("instants are told by the clocks of Vietnam, wherever the server stands", () => {
  expect(momentInWords(vi, "2026-07-10T07:05:00.000Z")).toEqual({ day: "Thứ Sáu, 10/7/2026", time: "14:05" });
  expect(momentInWords(vi, "2026-07-10T17:30:00.000Z")).toEqual({ day: "Thứ Bảy, 11/7/2026", time: "00:30" });
  expect(vietnamDay(new Date("2026-07-10T17:30:00Z"))).toBe("2026-07-11");
});
