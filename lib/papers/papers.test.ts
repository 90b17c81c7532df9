import { expect, test } from "@playwright/test";

import { readDocument } from "#lib/document/schema";
import { generators } from "#lib/papers/generate";
import { generatedFacts } from "#lib/papers/given-facts";
import { minutesParts } from "#lib/papers/minutes";
import { officialKinds } from "#lib/papers/paper";
import { documentOf, wordsOf } from "#lib/papers/part";
import { officialDay, officialTime } from "#lib/papers/wording";
import { noFacts } from "#lib/testing/given-publication";

const names = { committee: "Đảng uỷ phường Sông Xanh" };
const seeds = Array.from({ length: 80 }, (_, index) => index + 1);
const count = (text: string, words: string) => text.split(words).length - 1;

test("every fact of a conference stands in its minutes exactly once", () => {
  for (const seed of seeds) {
    const facts = generatedFacts(seed);
    const text = wordsOf(documentOf(minutesParts(facts)));
    const once = [
      ...facts.attendees.flatMap(({ positions }) => positions),
      ...facts.citations.map(({ subject }) => subject),
      ...facts.commendations.flatMap(({ form, recipients }) => [form, ...recipients.map(({ name }) => name)]),
      ...facts.figures.map(({ label }) => label),
      ...facts.agenda.flatMap(({ title, presenter, conclusion }) => [
        title,
        presenter,
        ...conclusion.split("\n"),
      ]),
      ...facts.speeches.map(({ summary }) => summary),
      ...facts.votes.map(({ subject }) => subject),
      ...facts.assignments.map(({ task }) => task),
    ].filter(Boolean);
    expect(
      once.filter((words) => count(text, words) !== 1),
      `seed ${seed}`,
    ).toEqual([]);
  }
});

test("an attendee is named once, and once more for each speech", () => {
  for (const seed of seeds) {
    const facts = generatedFacts(seed);
    const text = wordsOf(documentOf(minutesParts(facts)));
    for (const { id, name } of facts.attendees) {
      const speeches = facts.speeches.filter(({ attendeeId }) => attendeeId === id).length;
      expect(count(text, name), `seed ${seed}, ${name}`).toBe(1 + speeches);
    }
  }
});

for (const kind of officialKinds)
  test(`the parts of ${kind} have keys of their own and make a document that passes the door`, () => {
    for (const seed of seeds) {
      const parts = generators[kind](generatedFacts(seed), names);
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      const document = documentOf(parts);
      expect(readDocument(document.toJSON()).eq(document)).toBe(true);
      for (const node of document.children) expect(node.attrs["basis"]).toBe(wordsOf(node));
    }
  });

test("a result report and a notice tell every conclusion and every task", () => {
  for (const seed of seeds) {
    const facts = generatedFacts(seed);
    const told = [...facts.assignments.map(({ task }) => task), ...facts.votes.map(({ subject }) => subject)];
    for (const kind of ["resultReport", "conclusionNotice"] as const) {
      const text = wordsOf(documentOf(generators[kind](facts, names))).toLocaleLowerCase("vi");
      expect(
        told.filter((words) => count(text, words.toLocaleLowerCase("vi")) !== 1),
        `seed ${seed}`,
      ).toEqual([]);
    }
  }
});

test("minutes keep the prescribed order", () => {
  const keys = minutesParts({
    ...generatedFacts(1),
    agenda: [{ id: "i1", title: "Tin", presenter: "", conclusion: "Đồng ý" }],
    votes: [
      {
        id: "v",
        agendaItemId: "i1",
        subject: "Tin",
        method: "",
        forCount: 1,
        againstCount: 0,
        otherCount: 0,
      },
    ],
    assignments: [{ id: "t", agendaItemId: "i1", task: "Làm", owner: "A", dueOn: null }],
  })
    .map(({ key }) => key)
    .filter(
      (key) => !["citations", "figures", "commendations", "materials", "proceedings.other"].includes(key),
    )
    .filter((key) => !key.startsWith("attendance."));
  expect(keys).toEqual([
    "opening",
    "agenda",
    "officers",
    "section.attendance",
    "section.proceedings",
    "introduction",
    "proceedings.i1",
    "votes",
    "section.conclusion",
    "conclusion",
    "assignments",
    "section.closing",
    "closing",
  ]);
});

test("minutes of nothing leave blanks to fill in", () => {
  const text = wordsOf(
    documentOf(minutesParts({ ...noFacts, conference: { ...noFacts.conference, heldOn: null } })),
  );
  expect(text).toContain("Thời gian bắt đầu: … giờ … phút, ngày … tháng … năm …\n");
  expect(text).toContain("Chủ trì hội nghị: …\n");
});

const person = {
  id: "a1",
  name: "Trần Văn An",
  positions: ["Bí thư Chi bộ 1"],
  roles: [] as string[],
  standing: "summoned",
  presence: "inPerson",
  absenceReason: "",
  substituteFor: "",
  arrivedAtId: null as string | null,
  leftAtId: null as string | null,
};
const item = { id: "i1", title: "Công tác tháng 3", presenter: "", conclusion: "" };
const written = (...attendees: Partial<typeof person>[]) =>
  wordsOf(
    documentOf(
      minutesParts({
        ...noFacts,
        agenda: [item],
        attendees: attendees.map((one, at) => ({ ...person, id: `a${at + 1}`, ...one })),
      }),
    ),
  );

test("attendance is counted from the rows, and absences have their reasons", () => {
  const text = written(
    { roles: ["chair"] },
    { name: "Lê Bình", presence: "online", arrivedAtId: "i1" },
    { name: "Vũ Hoa", presence: "absent", absenceReason: "đi công tác" },
    {
      name: "Đỗ Minh",
      standing: "guest",
      positions: ["Chủ tịch Hội Nông dân"],
      substituteFor: "đồng chí Lê Lan",
    },
  );
  expect(text).toContain("Có mặt: 02/03 đồng chí (66,7 %).");
  expect(text).toContain("Chủ trì hội nghị: đồng chí Trần Văn An, Bí thư Chi bộ 1.");
  expect(text).toContain("- Đồng chí Lê Bình, Bí thư Chi bộ 1 (dự trực tuyến, có mặt từ nội dung 1)");
  expect(text).toContain("Vắng mặt: 01 đồng chí.\n- Đồng chí Vũ Hoa, Bí thư Chi bộ 1 (lý do: đi công tác)");
  expect(text).toContain(
    "Đại biểu mời dự: 01 đồng chí.\n- Đồng chí Đỗ Minh, Chủ tịch Hội Nông dân (dự thay đồng chí Lê Lan)",
  );
});

test("an absence without a reason leaves a blank, and nobody present is called absent", () => {
  expect(written({ presence: "absent" })).toContain("(lý do: …)");
  expect(written({})).not.toContain("Vắng mặt");
});

test("namesakes who speak are told apart by their positions, others are named alone", () => {
  const speech = { id: "s", agendaItemId: "i1", attendeeId: "a1", speaker: "", summary: "nhất trí" };
  const twins = [person, { ...person, id: "a2", positions: ["Bí thư Chi bộ 2"] }];
  const say = (attendees: (typeof person)[]) =>
    wordsOf(documentOf(minutesParts({ ...noFacts, agenda: [item], attendees, speeches: [speech] })));
  expect(say(twins)).toContain("- Đồng chí Trần Văn An, Bí thư Chi bộ 1: nhất trí");
  expect(say([person])).toContain("- Đồng chí Trần Văn An: nhất trí");
});

for (const [day, words] of [
  ["2026-02-05", "ngày 05 tháng 02 năm 2026"],
  ["2026-05-27", "ngày 27 tháng 5 năm 2026"],
  ["2026-12-01", "ngày 01 tháng 12 năm 2026"],
  [null, "ngày … tháng … năm …"],
] as const)
  test(`${String(day)} is written «${words}»`, () => expect(officialDay(day)).toBe(words));

test("a time is written in the official manner, or as the part of the day", () => {
  expect(officialTime("08:00", "2026-02-05")).toBe("08 giờ 00 phút, ngày 05 tháng 02 năm 2026");
  expect(officialTime("", "2026-02-05", "morning")).toBe("buổi sáng, ngày 05 tháng 02 năm 2026");
  expect(officialTime("", null)).toBe("… giờ … phút, ngày … tháng … năm …");
});
