import { expect, test } from "@playwright/test";

import { hd05 } from "#lib/formats/hd05-2026";
import { hd36 } from "#lib/formats/hd36-2018";
import { profileFor } from "#lib/formats/profiles";
import { distributionLines, numberLine, placeAndDateLine } from "#lib/formats/wording";
import { papers } from "#lib/testing/given-printed-paper";

for (const [day, name] of [
  ["2026-05-27", "HD05_2026"],
  ["2026-11-28", "HD05_2026"],
  ["2026-05-26", "HD36_2018"],
  ["2018-04-03", "HD36_2018"],
  ["2015-01-01", "HD36_2018"],
] as const)
  test(`a paper of ${day} is set by ${name}`, () => expect(profileFor(day).name).toBe(name));

test("a paper without a day is set by the newest profile", () => expect(profileFor(null)).toBe(hd05));

for (const profile of [hd36, hd05])
  test(`${profile.name} has the numbers of the guide`, () => {
    expect(profile.page.marginMm).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(profile.page.pageNumberMm).toBe(10);
    const sizes = Object.entries(profile.settings).map(
      ([name, { sizePt, bold, italic, underline }]) =>
        `${name} ${sizePt}${bold ? " b" : ""}${italic ? " i" : ""}${underline ? " u" : ""}`,
    );
    expect(sizes).toEqual([
      "partyTitle 15 b",
      "superior 14",
      "issuer 14 b",
      "asterisk 14",
      "number 14",
      "placeAndDate 14 i",
      "typeName 16 b",
      "subject 14 b",
      "hyphens 14 b",
      "body 14",
      "sectionHeading 14 b",
      "clauseHeading 14 b",
      "authority 14 b",
      "position 14",
      "signerName 14 b",
      "distributionHeading 14 u",
      "distribution 12",
      "pageNumber 14",
      "caption 12 i",
    ]);
    const { linePt, gapPt } = profile.paragraph;
    expect([linePt >= 18 && linePt <= 22, gapPt >= 6]).toEqual([true, true]);
    expect([profile.asterisk, profile.hyphens]).toEqual(["*", "-----"]);
  });

const { letterhead } = papers.minutes;
for (const [number, line] of [
  [7, "Số 07-BB/ĐU"],
  [10, "Số 10-BB/ĐU"],
  [112, "Số 112-BB/ĐU"],
  [null, `Số ${"\u00a0".repeat(6)}-BB/ĐU`],
] as const)
  test(`number ${number} is written «${line}»`, () => {
    if (letterhead) expect(numberLine({ ...letterhead, number }, hd05)).toBe(line);
  });

for (const [day, line] of [
  ["2026-02-05", "Sông Xanh, ngày 05 tháng 02 năm 2026"],
  ["2026-01-31", "Sông Xanh, ngày 31 tháng 01 năm 2026"],
  ["2026-03-09", "Sông Xanh, ngày 09 tháng 3 năm 2026"],
  ["2026-05-27", "Sông Xanh, ngày 27 tháng 5 năm 2026"],
  ["2026-10-10", "Sông Xanh, ngày 10 tháng 10 năm 2026"],
] as const)
  test(`${day} is written «${line}»`, () => expect(placeAndDateLine("Sông Xanh", day)).toBe(line));

test("a day not known yet leaves room for it", () => {
  const blank = "\u00a0".repeat(6);
  expect(placeAndDateLine("Sông Xanh", null)).toBe(`Sông Xanh, ngày ${blank} tháng ${blank} năm ${blank}`);
});

test("without a seat the date stands alone", () =>
  expect(placeAndDateLine("", "2026-05-27")).toBe("ngày 27 tháng 5 năm 2026"));

test("the distribution list ends with a full stop, however it was typed", () => {
  expect(distributionLines(["- Tỉnh uỷ;", "Các chi bộ", "Lưu Văn phòng Đảng uỷ."])).toEqual([
    "- Tỉnh uỷ;",
    "- Các chi bộ;",
    "- Lưu Văn phòng Đảng uỷ.",
  ]);
  expect(distributionLines([])).toEqual([]);
});
