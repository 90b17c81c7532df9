import { expect, test } from "@playwright/test";

import { allChecks } from "#lib/checks/all-checks";
import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { applyMends, checkReport } from "#lib/checks/check-report";
import { createChecker } from "#lib/checks/checker";
import { givenChecked, noFacts, plainContext } from "#lib/testing/given-checked";
import { checkWords } from "#lib/words/checks";

/** A check that speaks of every place of some words. */
function finds(words: string, more: Partial<Check & Remark> = {}): Check {
  const { name = `finds-${words}`, severity = "warning", scope = "paragraph", mend = null } = more;
  const find = ({ reading: { text } }: CheckedReport): Remark[] =>
    Array.from(text.matchAll(new RegExp(words, "gu")), (match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: words,
      mend,
    }));
  return { name, severity, scope, find };
}

const quotes = (text: string, checks: readonly Check[]) =>
  checkReport(givenChecked(text), { checks }).map(({ quote }) => quote);

test("the checks have names of their own, in kebab case, with words in both languages", () => {
  const names = allChecks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]+(?:-[a-z]+)*$/u.test(name))).toBe(true);
  for (const words of [checkWords.vi, checkWords.en])
    expect(names.filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});

test("findings stand in reading order, each with its words, across paragraphs and scopes", () => {
  const text = "Đoạn một có ba.\n\nĐoạn hai có bốn.";
  const checks = [finds("bốn"), finds("hai", { scope: "report" }), finds("một")];
  const found = checkReport(givenChecked(text), { checks });
  expect(found.map(({ quote }) => quote)).toEqual(["một", "hai", "bốn"]);
  for (const { span, quote } of found) expect(text.slice(span.start, span.end)).toBe(quote);
});

test("where one check speaks twice of the same words the gravest, then the longest remark stays", () => {
  expect(quotes("Đã quán triển khai.", [finds("quán triển|triển khai"), finds("triển")])).toEqual([
    "quán triển",
    "triển",
  ]);
  const twice: Check = {
    ...finds("x"),
    find: () => [
      { span: { start: 0, end: 6 }, message: "dài", mend: null },
      { span: { start: 2, end: 4 }, message: "nặng", mend: null, severity: "error" },
      { span: { start: 3, end: 9 }, message: "dài nữa", mend: null },
      { span: { start: 7, end: 8 }, message: "riêng", mend: null },
    ],
  };
  const found = checkReport(givenChecked("Một câu nào đó."), { checks: [twice] });
  expect(found.map(({ message }) => message)).toEqual(["nặng", "riêng"]);
});

test("no mend touches a quotation, an unclosed one or a document symbol, but the words are still told", () => {
  const text = "Sai “sai” sai, 22-NQ/TW sai.\nSai “sai sai.\nSai.";
  const mended = applyMends(
    text,
    checkReport(givenChecked(text), {
      checks: [finds("[Ss]ai", { mend: "đúng" }), finds("NQ", { mend: "Q" })],
    }),
  );
  expect(mended).toBe("đúng “sai” đúng, 22-NQ/TW đúng.\nđúng “sai sai.\nđúng.");
  expect(quotes(text, [finds("[Ss]ai")])).toHaveLength(8);
});

test("of mends that overlap the first is made", () => {
  const checks = [finds("một hai", { mend: "1 2" }), finds("hai ba", { mend: "2 3" })];
  const text = "Có một hai ba.";
  expect(applyMends(text, checkReport(givenChecked(text), { checks }))).toBe("Có 1 2 ba.");
});

test("a committee makes a check louder, quieter or silent; what is milder than usual never gets louder", () => {
  const milder: Check = {
    ...finds("x", { name: "milder", severity: "error" }),
    find: () => [{ span: { start: 0, end: 3 }, message: "", mend: null, severity: "notice" }],
  };
  const found = (options: Parameters<typeof checkReport>[1]) =>
    checkReport(givenChecked("Một câu."), { checks: [finds("câu"), milder], ...options }).map(
      ({ check, severity }) => `${check} ${severity}`,
    );
  expect(found({})).toEqual(["milder notice", "finds-câu warning"]);
  expect(found({ levels: { "finds-câu": "error", milder: "warning" } })).toEqual([
    "milder notice",
    "finds-câu error",
  ]);
  expect(found({ levels: { "finds-câu": "off", milder: "off" } })).toEqual([]);
});

test("lists of other news and page noise are not checked", () => {
  const lead =
    "Sáng 15/10/2021, Đảng uỷ xã Bãi Vàng tổ chức hội nghị tổng kết công tác năm, có rất đông đại biểu các thôn về dự và phát biểu ý kiến.";
  const page = `${lead}\n\nTin khác\nNhiệm kỳ 20202025 mở đầu\nLượt truy cập 20202025`;
  expect(quotes(page, allChecks)).toEqual([]);
  expect(quotes(page, [finds("20202025")])).toEqual([]);
});

const text = "Nhiệm kỳ 20202025 có 9/8 lớp, đạt 120%.\n\nKý ngày 31/4 vừa rồi.";

test("paragraph by paragraph the checker says what the whole report says", () => {
  const checker = createChecker();
  let at = 0;
  const found = text.split("\n\n").flatMap((paragraph) => {
    const spans = checker
      .checkParagraph(paragraph, noFacts, plainContext)
      .map(({ check, span }) => [check, span.start + at, span.end + at]);
    at += paragraph.length + 2;
    return spans;
  });
  const whole = checkReport(givenChecked(text)).map(({ check, span }) => [check, span.start, span.end]);
  expect(found).toEqual(whole);
  expect(found).toHaveLength(3);
});

test("the checker remembers a paragraph until facts, context or its words change", () => {
  let calls = 0;
  const counting: Check = { ...finds("x"), find: () => ((calls += 1), []) };
  const checker = createChecker({ checks: [counting] });
  const look = (words: string, facts = noFacts, context = plainContext) =>
    checker.checkParagraph(words, facts, context);
  look("Một câu.");
  look("Một câu.");
  look("Một câu.", { ...noFacts }, { ...plainContext });
  expect(calls).toBe(1);
  look("Hai câu.");
  look("Một câu.", noFacts, { ...plainContext, year: 2021 });
  expect(calls).toBe(3);
});

const said = (found: readonly { quote: string }[]) => found.map(({ quote }) => quote);

test("checks that compare places run apart from the paragraphs", () => {
  const checker = createChecker({ checks: [finds("Một"), finds("câu", { scope: "report" })] });
  expect(said(checker.checkParagraph("Một câu.", noFacts, plainContext))).toEqual(["Một"]);
  expect(said(checker.checkAcross("Một câu.", noFacts, plainContext))).toEqual(["câu"]);
});
