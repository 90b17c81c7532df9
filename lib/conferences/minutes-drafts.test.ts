import { expect, test } from "@playwright/test";

import type { DraftForm } from "#lib/conferences/draft-form";
import { proceedingsWords } from "#lib/words/proceedings";

import { agendaForm, assignmentForm, attendanceForm, speechForm, voteForm } from "./minutes-drafts";
import { agendaSentence, assignmentSentence, speechSentence, voteSentence } from "./minutes-sentences";

const words = proceedingsWords.vi;

function roundTrip<Draft, Row extends object>(form: DraftForm<Draft, Row>, row: Row) {
  const { id: _id, revision: _revision, ...fields } = { id: "", revision: 0, ...row };
  expect(form.read(form.toDraft(row))).toEqual({ ok: true, input: fields });
}
const errors = <Draft>(form: DraftForm<Draft, never>, change: Partial<Draft>) => {
  const read = form.read({ ...form.blank, ...change });
  return read.ok ? {} : read.errors;
};

test("a row shown in its form and read back unchanged is the same row", () => {
  roundTrip(agendaForm, {
    id: "a",
    title: "Nhân sự",
    presenter: "Ban Tổ chức",
    conclusion: "Nhất trí",
    revision: 1,
  });
  const speech = { id: "s", speaker: "Lý Thu", summary: "Nhất trí", revision: 1 };
  roundTrip(speechForm, { ...speech, attendeeId: null, agendaItemId: "a" });
  roundTrip(speechForm, { ...speech, attendeeId: "p", agendaItemId: null });
  const counts = { forCount: 1234, againstCount: 0, otherCount: 2 };
  roundTrip(voteForm, {
    id: "v",
    subject: "Thông qua",
    method: "secretBallot",
    ...counts,
    agendaItemId: "a",
    revision: 1,
  });
  roundTrip(assignmentForm, {
    id: "g",
    task: "Soạn",
    owner: "Văn phòng",
    dueOn: "2026-12-01",
    agendaItemId: null,
    revision: 1,
  });
});

test("attendance reads back without the name, which another form holds", () => {
  const said = {
    standing: "guest",
    presence: "absent",
    absenceReason: "Ốm",
    substituteFor: "Lê Ba",
    arrivedAtId: "i",
    leftAtId: null,
  };
  const row = { id: "a", name: "An", positions: [], roles: [], revision: 1, ...said };
  expect(attendanceForm.read(attendanceForm.toDraft(row))).toEqual({ ok: true, input: said });
});

test("each field that does not read is named", () => {
  expect(errors(agendaForm, { title: "  " })).toEqual({ title: "itemTitle" });
  expect(errors(speechForm, { summary: "Nhất trí" })).toEqual({ speaker: "speaker" });
  expect(errors(voteForm, { proposal: "Thông qua" })).toEqual({ forCount: "forCount" });
  expect(errors(voteForm, { proposal: "A", forCount: "1,5", otherCount: "-1" })).toEqual({
    forCount: "count",
    otherCount: "count",
  });
  expect(errors(voteForm, { proposal: "A", forCount: "12" })).toEqual({});
  expect(errors(assignmentForm, { dueOn: "30/2/2026" })).toEqual({
    task: "task",
    owner: "owner",
    dueOn: "day",
  });
});

test("rows read as sentences; what is blank says nothing", () => {
  const item = { title: "Nhân sự", presenter: "Ban Tổ chức", conclusion: "Một.\nHai." };
  expect(agendaSentence(item, words)).toBe("Nhân sự – trình bày: Ban Tổ chức – kết luận: Một. Hai.");
  const speech = { ...speechForm.blank, speaker: "Lý Thu", summary: "Nhất trí." };
  expect(speechSentence(speech, "nội dung 2")).toBe("Lý Thu (nội dung 2): Nhất trí.");
  expect(speechSentence({ ...speech, summary: "" }, "")).toBe("Lý Thu");
  const vote = { ...voteForm.blank, proposal: "Thông qua", forCount: "9", againstCount: "1" };
  expect(voteSentence(vote, words, "")).toBe(
    "Thông qua – giơ tay: 9 tán thành, 1 không tán thành, 0 ý kiến khác",
  );
  expect(voteSentence(vote, words, "Thiếu 1.")).toContain("khác. Thiếu 1.");
  const task = { ...assignmentForm.blank, task: "soạn kế hoạch", owner: "Văn phòng", dueOn: "01/12/2026" };
  expect(assignmentSentence(task, words)).toBe("Văn phòng: soạn kế hoạch – hạn 01/12/2026");
  expect([
    agendaSentence(agendaForm.blank, words),
    speechSentence(speechForm.blank, "nội dung 1"),
    voteSentence(voteForm.blank, words, "Thiếu 1."),
    assignmentSentence(assignmentForm.blank, words),
  ]).toEqual(["", "", "", ""]);
});

test("a long text is cut between words", () => {
  const sentence = speechSentence({ ...speechForm.blank, speaker: "A", summary: "nội dung ".repeat(60) }, "");
  expect(sentence).toMatch(/dung…$|nội…$/);
  expect(sentence.length).toBeLessThan(170);
});
