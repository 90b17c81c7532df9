import { expect, test } from "@playwright/test";

import { checkReport } from "#lib/checks/check-report";
import { checkTexts } from "#lib/checks/check-texts";
import { createChecker } from "#lib/checks/checker";
import { checkingOf } from "#lib/checks/context";
import { layOutReport } from "#lib/checks/lay-out";

const { context } = checkingOf(
  { levels: {}, tonePlacement: "", phrases: [] },
  { kind: "news", heldOn: "2026-11-20" },
);
const facts = { attendees: [], citations: [], commendations: [], figures: [] };
const texts = [
  "Hội nghị sơ kết công tác của nhiệm kỳ 20202025.",
  "Lớp bồi dưỡng mở ngày 31/4/2026.",
  "Đảng uỷ quán triển nghị quyết.",
  "Lớp bồi dưỡng mở ngày 31/4/2026.",
];

test("checking paragraph by paragraph finds what checking the whole text finds, at the same words", () => {
  const whole = checkReport(layOutReport(texts.join("\n"), facts, context));
  const placed = checkTexts(createChecker(), { texts, facts, context });
  expect(placed.map(({ check, quote }) => `${check} ${quote}`).toSorted()).toEqual(
    whole.map(({ check, quote }) => `${check} ${quote}`).toSorted(),
  );
  expect(placed.length).toBeGreaterThan(3);
  for (const { block, span, quote } of placed)
    expect(texts[block]?.slice(span.start, span.end)).toBe(quote.slice(0, span.end - span.start));
});

test("a text without paragraphs has no findings", () => {
  expect(checkTexts(createChecker(), { texts: [], facts, context })).toEqual([]);
});
