import { expect, test } from "@playwright/test";

import type { CheckedFacts } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { givenChecked } from "#lib/testing/given-checked";

import { numberChecks } from "./number-checks";

const found = (text: string, facts: Partial<CheckedFacts> = {}) =>
  checkReport(givenChecked(text, {}, facts), { checks: numberChecks });

const commendation = { form: "Giấy khen", collectiveCount: 3, individualCount: 5, recipients: [] };
const awarded = "Đảng uỷ đã trao giấy khen cho 3 tập thể và 6 cá nhân có thành tích xuất sắc.";

test("the commendations entered are compared with the counts of the text", () => {
  const [finding] = found(awarded, { commendations: [commendation] });
  expect(finding?.message).toContain("6 cá nhân, mục Khen thưởng có 5");
});

test("the names entered count too, and two rows of one form say nothing", () => {
  const named = {
    ...commendation,
    individualCount: 6,
    recipients: [{ kind: "individual", name: "Lê Văn Cả" }],
  };
  expect(found(awarded, { commendations: [named] })[0]?.message).toContain("có 1 cá nhân có tên");
  expect(found(awarded, { commendations: [commendation, named] })).toEqual([]);
});

const ofTarget = (percent: string) => `Kết nạp 27 đảng viên mới, đạt ${percent}% chỉ tiêu được giao.`;

test("a figure's row knows the target the text does not print", () => {
  const row = { label: "đảng viên mới", actual: 27, target: 30, percentPrinted: "", unit: "đảng viên" };
  expect(found(ofTarget("108"), { figures: [row] })[0]?.message).toContain("27/30");
  expect(found(ofTarget("90"), { figures: [row] })).toEqual([]);
  expect(found(ofTarget("108"))).toEqual([]);
});
