import { expect, test } from "@playwright/test";

import type { Check, CheckedFacts } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { attendeeUnmentioned, chairMissing, personUnlisted } from "#lib/checks/people/attendance";
import { peopleChecks } from "#lib/checks/people/people-checks";
import { personSpelling } from "#lib/checks/people/person-spelling";
import { personTitle } from "#lib/checks/people/person-title";
import { protocolOrder } from "#lib/checks/people/protocol-order";
import { givenChecked } from "#lib/testing/given-checked";

const text = { factsFrom: "text" } as const;
const quotes = (check: Check, words: string) =>
  checkReport(givenChecked(words, text), { checks: [check] }).map(({ quote }) => quote);

const lead = "Dự hội nghị có đồng chí Vũ Thị Mai Ánh, Phó Bí thư Đảng uỷ xã Suối Mơ.";

test("one tone mark in a caption is one finding with both spellings", () => {
  const words = `${lead}\n\nĐồng chí Vũ Thị Mai Anh, Phó Bí thư Đảng uỷ xã phát biểu.\n\nĐồng chí Vũ Thị Mai Ánh kết luận hội nghị.`;
  const [finding, ...others] = checkReport(givenChecked(words, text), { checks: [personSpelling] });
  expect(others).toEqual([]);
  expect([finding?.quote, finding?.severity, finding?.mend]).toEqual(["Vũ Thị Mai Anh", "warning", null]);
  expect(finding?.message).toContain("Vũ Thị Mai Ánh");
});

test("one letter apart is one person where the office is one", () => {
  expect(quotes(personSpelling, `${lead}\n\nĐồng chí Vũ Thị Mai Ảnhh.`)).toEqual([]);
  expect(
    quotes(personSpelling, `${lead}\n\nĐồng chí Vũ Thị Mai Hánh, Phó Bí thư Đảng uỷ xã Suối Mơ, kết luận.`),
  ).toEqual(["Vũ Thị Mai Hánh"]);
});

const twoPeople = [
  "Đồng chí Nguyễn Văn Hoà, Bí thư Chi bộ thôn 2 phát biểu.\n\nĐồng chí Nguyễn Văn Hòa thảo luận.",
  "Dự có các đồng chí: Lê Thị Hoa, Lê Thị Hoà, Lê Thị Hoan.",
  "Đồng chí Trần Văn An, Bí thư Đảng uỷ xã phát biểu.\n\nĐồng chí Trần Văn Ân, Giám đốc Công ty Sông Xanh thảo luận.",
  "Đồng chí Trần Văn Nam phát biểu.\n\nĐồng chí Trần Văn Ban thảo luận.",
  "Đồng chí Lê An phát biểu.\n\nĐồng chí Lê Ân thảo luận.",
] as const;
for (const words of twoPeople)
  test(`«${words.slice(0, 50)}» names people apart, or one alike`, () =>
    expect(quotes(personSpelling, words)).toEqual([]));

const rows: CheckedFacts["attendees"] = [
  { name: "Vũ Thị Mai Ánh", positions: ["Phó Bí thư Đảng uỷ xã Suối Mơ"], roles: ["chair"] },
  { name: "Lê Văn Sen", positions: ["Bí thư Đảng uỷ xã Suối Mơ"], roles: ["attend"] },
];
const withRows = (check: Check, words: string, attendees = rows) =>
  checkReport(givenChecked(words, { factsFrom: "rows" }, { attendees }), { checks: [check] });

test("the spelling of the rows stands", () => {
  const words = "Đồng chí Vũ Thị Mai Anh, Phó Bí thư Đảng uỷ xã Suối Mơ chủ trì.";
  expect(withRows(personSpelling, words).map(({ quote }) => quote)).toEqual(["Vũ Thị Mai Anh"]);
  expect(withRows(personSpelling, lead)).toEqual([]);
});

test("two titles that exclude each other are found, in the text and against the rows", () => {
  const second = "Đồng chí Vũ Thị Mai Ánh, Bí thư Đảng uỷ xã Suối Mơ";
  expect(quotes(personTitle, `${lead}\n\n${second} kết luận.`)).toEqual([second]);
  expect(withRows(personTitle, `${second} kết luận.`).map(({ quote }) => quote)).toEqual([second]);
});

const oneTitle = [
  `${lead}\n\nĐồng chí Vũ Thị Mai Ánh, Phó Bí thư kết luận.`,
  `${lead}\n\nĐồng chí Vũ Thị Mai Ánh, Bí thư Chi bộ Văn phòng kết luận.`,
  `${lead}\n\nHội nghị bầu đồng chí Vũ Thị Mai Ánh giữ chức Bí thư Đảng uỷ xã Suối Mơ.`,
  `${lead}\n\nĐồng chí Vũ Thị Mai Ánh, PBT Đảng uỷ xã Suối Mơ kết luận.`,
  "Đồng chí Lê Văn Sen, nguyên Bí thư Đảng uỷ xã, Phó Bí thư Đảng uỷ xã dự.",
] as const;
for (const words of oneTitle)
  test(`«${words.slice(-50)}» contradicts nothing`, () => expect(quotes(personTitle, words)).toEqual([]));

test("rows nobody speaks of, people in no row, and a missing chair are told of", () => {
  const words = `${lead}\n\nĐồng chí Trần Thị Cúc, Chủ tịch Hội Nông dân xã phát biểu tại hội nghị.`;
  expect(withRows(attendeeUnmentioned, words).map(({ message }) => message.includes("Lê Văn Sen"))).toEqual([
    true,
  ]);
  expect(withRows(personUnlisted, words).map(({ quote }) => quote)).toEqual(["Trần Thị Cúc"]);
  const without = rows.map((row) => ({ ...row, roles: ["attend"] }));
  expect(withRows(chairMissing, words, without).map(({ severity }) => severity)).toEqual(["notice"]);
  const minutes = givenChecked(words, { factsFrom: "rows", reportKind: "minutes" }, { attendees: without });
  expect(checkReport(minutes, { checks: [chairMissing] }).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
});

test("without typed rows nothing is said of attendance", () => {
  const checks = [attendeeUnmentioned, personUnlisted, chairMissing];
  expect(checkReport(givenChecked(lead, text, { attendees: rows }), { checks })).toEqual([]);
  expect(checkReport(givenChecked(lead, { factsFrom: "rows" }), { checks })).toEqual([]);
  const both = `${lead}\n\nĐồng chí Lê Văn Sen cùng dự.`;
  expect(checkReport(givenChecked(both, { factsFrom: "rows" }, { attendees: rows }), { checks })).toEqual([]);
});

test("a deputy who is listed before the secretary of the same committee is told of", () => {
  const wrong =
    "Dự hội nghị có đồng chí Vũ Thị Mai Ánh, Phó Bí thư Đảng uỷ xã; đồng chí Lê Văn Sen, Bí thư Đảng uỷ xã.";
  expect(quotes(protocolOrder, wrong)).toEqual(["Lê Văn Sen"]);
});

const inOrder = [
  "Dự có đồng chí Lê Văn Sen, Bí thư Đảng uỷ xã; đồng chí Vũ Thị Mai Ánh, Phó Bí thư Đảng uỷ xã.",
  "Dự có đồng chí Vũ Thị Mai Ánh, Phó Bí thư Tỉnh uỷ; đồng chí Lê Văn Sen, Bí thư Đảng uỷ xã.",
  "Đồng chí Vũ Thị Mai Ánh, Phó Bí thư Đảng uỷ xã phát biểu, đồng chí Lê Văn Sen, Bí thư Đảng uỷ xã kết luận.",
  "Dự có đồng chí Trần Thị Cúc, Phó Chủ tịch UBND xã; đồng chí Lê Văn Sen, Chủ tịch UBND xã.",
] as const;
for (const words of inOrder)
  test(`«${words.slice(0, 60)}» keeps the order`, () => expect(quotes(protocolOrder, words)).toEqual([]));

test("nobody's name is ever mended", () => {
  const words = [lead, ...twoPeople, ...oneTitle, ...inOrder].join("\n\n");
  const remarks = checkReport(givenChecked(words, { factsFrom: "rows" }, { attendees: rows }), {
    checks: peopleChecks,
  });
  expect(remarks.filter(({ mend }) => mend !== null)).toEqual([]);
});
