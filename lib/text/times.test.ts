import { expect, test } from "@playwright/test";

import { readTime } from "./times";

const read: Readonly<Record<string, string>> = {
  "8:30": "08:30",
  "08:30": "08:30",
  " 8h30 ": "08:30",
  "8h": "08:00",
  "14g15": "14:15",
  "14 giờ": "14:00",
  "8 giờ 5 phút": "08:05",
  "17h5'": "17:05",
  "7": "07:00",
  "0:00": "00:00",
  "23:59": "23:59",
};
for (const [typed, time] of Object.entries(read))
  test(`«${typed}» is ${time}`, () => expect(readTime(typed)).toBe(time));

const wrong = [
  "",
  "24:00",
  "8:60",
  "25h",
  "sáng",
  "8h30 sáng",
  "08:30:00",
  "-8",
  "8.30",
  "800",
  ":30",
  "h30",
];
for (const typed of wrong) test(`«${typed}» is no time`, () => expect(readTime(typed)).toBeNull());
