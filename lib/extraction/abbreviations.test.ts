import { expect, test } from "@playwright/test";

import { abbreviations, ambiguousAbbreviations, expand } from "#lib/extraction/abbreviations";

const expanded: [short: string, full: string][] = [
  ["UVBTV", "Ủy viên Ban Thường vụ"],
  ["PCT UBND xã", "Phó Chủ tịch Ủy ban nhân dân xã"],
  ["T.Ư Hội", "Trung ương Hội"],
  ["CTr hành động", "Chương trình hành động"],
];
for (const [short, full] of expanded) test(`«${short}» is «${full}»`, () => expect(expand(short)).toBe(full));

for (const text of ["TT Huyện ủy", "CT Hội", "QĐ số 5", "BBT báo", "Hu", "Tu", "Hội nghị"])
  test(`«${text}» is not expanded by itself`, () => expect(expand(text)).toBe(text));

test("no abbreviation is both plain and ambiguous", () => {
  expect(Object.keys(ambiguousAbbreviations).filter((key) => key in abbreviations)).toEqual([]);
});
