import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import type { CheckFinding } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { documentChecks } from "#lib/checks/documents/document-checks";
import { layOutPlainText } from "#lib/checks/lay-out";
import { peopleChecks } from "#lib/checks/people/people-checks";
import { privacyChecks } from "#lib/checks/privacy/privacy-checks";
import { typographyChecks } from "#lib/checks/typography/typography-checks";

const shared = join(process.cwd(), "../shared/eval");
const noTexts = `${shared} is not here; the invented texts of the other tests stand for it.`;
const checks = [...peopleChecks, ...documentChecks, ...typographyChecks, ...privacyChecks];

function check(folder: string, name: string): CheckFinding[] {
  return checkReport(layOutPlainText(readFileSync(join(shared, folder, name), "utf8")), { checks });
}

const textsIn = (folder: string) => readdirSync(join(shared, folder)).filter((name) => name.endsWith(".txt"));

/** What is wrong in the five sample reports, as somebody read them: text, words of it, rule, how often. */
const defects = [
  ["000", "khai ,", "blank-before-mark", 1],
  ["000", "nhà nhân đạo", "quotation-marks", 1],
  ["000", ": Ngày", "stray-mark", 1],
  ["000", "2020 - 2025", "mixed-dashes", 1],
  ["000", "hoá", "tone-placement", 3],
  ["001", "quán triển", "slip", 1],
  ["001", "ấp uỷ", "slip", 1],
  ["001", "nâng co", "slip", 1],
  ["001", "khóa", "tone-placement", 3],
  ["001", "ủy", "tone-placement", 2],
  ["001", "02-NQ/TU", "symbol-issuer", 1],
  ["001", "./.", "closing-mark", 1],
  ["001", "UVBTV", "unexplained-abbreviation", 1],
  ["002", "đước", "slip", 1],
  ["002", "hỉ đạo", "slip", 1],
  ["002", "Uỷ", "tone-placement", 5],
  ["003", "Namcủa", "glued-words", 1],
  ["003", "“Một số", "quotation-marks", 1],
  ["003", "xã hội”", "quotation-marks", 1],
  ["003", "Đại hội Đại hội", "doubled-words", 1],
  ["003", "phát biểu tại Hội nghị Đồng chí", "doubled-sentence", 1],
  ["003", "quy định 1374", "differing-citations", 1],
  ["004", "tổ", "doubled-blank", 1],
  ["004", "UVTVTU", "unexplained-abbreviation", 1],
] as const;

for (const [text, words, rule, times] of defects)
  test(`sample ${text}: ${rule} speaks of «${words}»`, () => {
    test.skip(!existsSync(join(shared, "seeds")), noTexts);
    const name = textsIn("seeds").find((each) => each.startsWith(text)) ?? "";
    const found = check("seeds", name).filter((each) => each.check === rule && each.quote.includes(words));
    expect(found).toHaveLength(times);
  });

test("an abbreviation that sample 004 explains itself is not told of", () => {
  test.skip(!existsSync(join(shared, "seeds")), noTexts);
  const name = textsIn("seeds").find((each) => each.startsWith("004")) ?? "";
  expect(check("seeds", name).map(({ quote }) => quote)).not.toContain("TCCSĐ");
});

for (const folder of ["seeds", "dev"])
  test(`no text of ${folder} is said to contradict itself: none does in its words`, () => {
    test.skip(!existsSync(join(shared, folder)), noTexts);
    const errors = textsIn(folder).flatMap((name) =>
      check(folder, name).filter(({ severity }) => severity === "error"),
    );
    expect(errors).toEqual([]);
  });

test("real texts are not buried in notices", () => {
  test.skip(!existsSync(join(shared, "dev")), noTexts);
  const counts = textsIn("dev").map((name) => check("dev", name).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(5);
});
