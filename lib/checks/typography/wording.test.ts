import { expect, test } from "@playwright/test";

import { applyMends, checkReport } from "#lib/checks/check-report";
import { tonePlacement } from "#lib/checks/typography/tone-placement";
import { unexplainedAbbreviation } from "#lib/checks/typography/unexplained-abbreviation";
import { givenChecked } from "#lib/testing/given-checked";

const placed = (text: string, tone: "" | "old" | "new" = "") =>
  applyMends(text, checkReport(givenChecked(text, { tonePlacement: tone }), { checks: [tonePlacement] }));

test("the commoner place of the tone mark wins where the committee has no wish", () => {
  expect(placed("Đảng uỷ, cấp uỷ và Thị ủy khoá II.")).toBe("Đảng uỷ, cấp uỷ và Thị uỷ khoá II.");
  expect(placed("Đảng ủy, cấp ủy, UỶ BAN, Uỷ viên khóa II.")).toBe(
    "Đảng ủy, cấp ủy, ỦY BAN, Ủy viên khóa II.",
  );
});

test("the committee's wish goes before what is common in the text", () => {
  expect(placed("Đảng ủy, cấp ủy khóa II, văn hóa.", "new")).toBe("Đảng uỷ, cấp uỷ khoá II, văn hoá.");
  expect(placed("Khoẻ, hoà, tuỳ, loá", "old")).toBe("Khoẻ, hòa, tùy, lóa");
});

test("mending twice changes nothing more", () => {
  for (const tone of ["", "old", "new"] as const) {
    const once = placed("Uỷ ban, Ủy ban, hoá, khóa, thuỷ, tuỳ, toả, đỏa", tone);
    expect(placed(once, tone)).toBe(once);
  }
});

const untouched = [
  "Đảng uỷ làm theo “Nghị quyết của Đảng ủy”.",
  "Cấp uỷ trao quà cho ông Hòa, bà Thúy và anh Trần Hoà.",
  "Đảng uỷ quý trọng, quỳnh, toàn, hoàng, thuyền, của, mùa, lúa.",
  "Cấp uỷ xã Hòa Bình họp; khoá II.",
] as const;
for (const text of untouched) test(`«${text}» keeps its marks`, () => expect(placed(text, "new")).toBe(text));

const told = (text: string) =>
  unexplainedAbbreviation.find(givenChecked(text)).map(({ span }) => text.slice(span.start, span.end));

test("a rare abbreviation is told of once, at its first use", () => {
  expect(told("Đồng chí A, UVTVTU; đồng chí B, UVTVTU; các TCCSĐ.")).toEqual(["UVTVTU", "TCCSĐ"]);
  expect(told("Các TCCSĐ họp. Tổ chức cơ sở đảng (TCCSĐ) báo cáo.")).toEqual(["TCCSĐ"]);
});

const known = [
  "UBND, HĐND, MTTQ, BCH, BTV và T.Ư đều dự.",
  "Tổ chức cơ sở đảng (TCCSĐ) tăng; các TCCSĐ mới.",
  "Tổ chức cơ sở đảng tăng; các TCCSĐ mới.",
  "Theo Nghị quyết số 12-NQ/BCĐ và mô hình “TDP văn hoá”.",
  "CÔNG TY ABC và TKV dự cùng đ/c Bí thư.",
] as const;
for (const text of known) test(`«${text}» explains enough`, () => expect(told(text)).toEqual([]));
