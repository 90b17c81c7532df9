import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import type { CheckFinding } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { layOutPlainText } from "#lib/checks/lay-out";

const shared = join(process.cwd(), "../shared/eval");
const noTexts = `${shared} is not here; the invented texts of the other tests stand for it.`;

function check(folder: string, name: string): CheckFinding[] {
  return checkReport(layOutPlainText(readFileSync(join(shared, folder, name), "utf8")));
}

const textsIn = (folder: string) => readdirSync(join(shared, folder)).filter((name) => name.endsWith(".txt"));

/** What is wrong in the five sample reports, as somebody read them: text, words of it, rule, severity. */
const defects = [
  ["000", "Ngày 16/3", "year-missing", "notice"],
  ["000", "20202025", "broken-range", "error"],
  ["000", "Hoàn thành tốt nhiệm vụ”, trong đó", "rating-subset", "warning"],
  ["000", "luôn đạt 100%, trong đó có 20%", "rating-subset", "warning"],
  ["001", "Chiều ngày 15/10", "year-missing", "notice"],
  ["002", "Chiều 15-5", "year-missing", "notice"],
  ["002", "vượt 118%", "ratio-percent", "error"],
  ["002", "vượt 118%", "exceeds-percent", "error"],
  ["002", "88,9", "ratio-percent", "notice"],
  ["003", "Chiều 10/1", "year-missing", "notice"],
  ["004", "Đại hội toàn quốc lần thứ XIII", "congress-not-yet-held", "warning"],
] as const;

for (const [text, words, rule, severity] of defects)
  test(`sample ${text}: ${rule} speaks of «${words}»`, () => {
    test.skip(!existsSync(join(shared, "seeds")), noTexts);
    const name = textsIn("seeds").find((each) => each.startsWith(text)) ?? "";
    const found = check("seeds", name).filter((finding) => finding.check === rule);
    expect(found.filter(({ quote }) => quote.includes(words)).map((each) => each.severity)).toEqual([
      severity,
    ]);
  });

test("no other error is found in the sample reports", () => {
  test.skip(!existsSync(join(shared, "seeds")), noTexts);
  const unexpected = textsIn("seeds").flatMap((name) =>
    check("seeds", name).filter(
      ({ severity, check: rule, quote }) =>
        severity === "error" &&
        !defects.some(([text, words, of]) => name.startsWith(text) && of === rule && quote.includes(words)),
    ),
  );
  expect(unexpected).toEqual([]);
});

/** Errors in the development texts that are right, as somebody judged each by reading on. */
const rightErrors = [
  ["010", "ratio-percent", "đạt 84%"],
  ["035", "term-years", "2018-2013"],
] as const;

test("of twenty development texts at most one has an error that is none", () => {
  test.skip(!existsSync(join(shared, "dev")), noTexts);
  const names = textsIn("dev");
  const wrong = names.flatMap((name) =>
    check("dev", name)
      .filter(({ severity }) => severity === "error")
      .filter(
        ({ check: rule, quote }) =>
          !rightErrors.some(
            ([text, of, words]) => name.startsWith(text) && of === rule && quote.includes(words),
          ),
      )
      .map(({ check: rule, quote }) => `${name} ${rule} ${quote}`),
  );
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(Math.floor(names.length / 20));
});
