import { expect, test } from "@playwright/test";

import { readDay, writeDay, writeLongDay } from "#lib/text/dates";

const read = [
  ["15/10/2021", "2021-10-15"],
  ["15-10-2021", "2021-10-15"],
  ["15.10.2021", "2021-10-15"],
  ["1/2/2021", "2021-02-01"],
  [" 01 / 02 / 2021 ", "2021-02-01"],
  ["29/2/2024", "2024-02-29"],
  ["2021-10-15", "2021-10-15"],
] as const;
for (const [text, day] of read) test(`«${text}» is the day ${day}`, () => expect(readDay(text)).toBe(day));

const refused = ["", "30/2/2021", "29/2/2023", "10/15/2021", "0/1/2021", "15/10/21", "15/10", "15/10/20211"];
for (const text of [...refused, "2021-02-30", "hôm nay", "15/10/1821"])
  test(`«${text}» is no day`, () => expect(readDay(text)).toBeNull());

test("a day is written day first, and with its weekday and session", () => {
  expect(writeDay("2021-10-15")).toBe("15/10/2021");
  expect(writeDay("gần đây")).toBe("");
  expect(writeLongDay("2021-10-15", "afternoon")).toBe("Chiều thứ Sáu, 15/10/2021");
  expect(writeLongDay("2021-10-15")).toBe("Thứ Sáu, 15/10/2021");
  expect(writeLongDay("2021-10-17", "morning")).toBe("Sáng Chủ nhật, 17/10/2021");
  expect(writeLongDay("2021-10-17")).toBe("Chủ nhật, 17/10/2021");
  expect(writeLongDay("")).toBe("");
});
