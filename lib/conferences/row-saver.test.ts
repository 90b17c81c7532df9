import { expect, test } from "@playwright/test";

import type { Outcome } from "#lib/calls/outcome";
import { figureForm } from "#lib/conferences/drafts";
import type { FigureRow } from "#lib/conferences/facts";
import { RowSaver } from "#lib/conferences/row-saver";

const row: FigureRow = {
  id: "f1",
  label: "Lớp",
  actual: 161,
  target: 181,
  percentPrinted: "",
  unit: "lớp",
  revision: 1,
};

type Answer = (input: Readonly<Record<string, unknown>>, revision: number | null) => Outcome<FigureRow>;

/** A server that answers as told, one answer a save, the last for all that follow. */
function saverOf(answers: readonly Answer[], standing: FigureRow | null = row) {
  const sent: { label: unknown; revision: number | null }[] = [];
  const saved: FigureRow[] = [];
  const saver = new RowSaver({
    form: figureForm,
    row: standing,
    wait: 5,
    retryAfter: 5,
    async send(input, revision) {
      sent.push({ label: input["label"], revision });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (!answer) throw new Error("No answer.");
      return answer(input, revision);
    },
    onSaved: (one) => saved.push(one),
  });
  return { saver, sent, saved };
}

const stores: Answer = (input, revision) => ({
  ok: true,
  value: {
    ...row,
    label: String(input["label"]),
    unit: String(input["unit"]),
    revision: (revision ?? 0) + 1,
  },
});
const away: Answer = () => ({ ok: false, code: "unavailable", issues: [], current: null });
const conflictWith =
  (standing: FigureRow): Answer =>
  () => ({ ok: false, code: "conflict", issues: [], current: { editedBy: "Lê Minh", row: standing } });
const refuses: Answer = () => ({
  ok: false,
  code: "conflict",
  issues: [{ field: "", reason: "factsLocked" }],
  current: null,
});
const deleted: Answer = () => ({
  ok: false,
  code: "conflict",
  issues: [{ field: "", reason: "gone" }],
  current: null,
});

test("typing is sent once, a moment after the last change", async () => {
  const { saver, sent } = saverOf([stores]);
  for (const label of ["Lớp b", "Lớp bồi", "Lớp bồi dưỡng"]) saver.type({ label });
  expect(saver.snapshot().state).toBe("waiting");
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent).toEqual([{ label: "Lớp bồi dưỡng", revision: 1 }]);
  expect(saver.revision).toBe(2);
});

test("leaving the row sends at once; leaving it untouched sends nothing", async () => {
  const { saver, sent } = saverOf([stores]);
  saver.enter();
  saver.leave();
  expect(sent).toEqual([]);
  saver.type({ label: "Khác" });
  saver.leave();
  expect(sent).toHaveLength(1);
});

test("what is typed while a save is on its way is sent after it, over the new revision", async () => {
  const { saver, sent } = saverOf([stores]);
  saver.enter();
  saver.type({ label: "Một" });
  void saver.flush();
  saver.type({ label: "Một hai " });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent).toEqual([
    { label: "Một", revision: 1 },
    { label: "Một hai ", revision: 2 },
  ]);
  expect(saver.snapshot().draft.label).toBe("Một hai ");
});

test("without an answer it tries again until there is one, and keeps what was typed", async () => {
  const { saver, sent, saved } = saverOf([away, away, stores]);
  const shown: string[] = [];
  saver.subscribe(() => shown.push(`${saver.snapshot().state} ${saver.snapshot().draft.label}`));
  saver.type({ label: "Khác" });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(shown).toContain("retrying Khác");
  expect(sent).toHaveLength(3);
  expect(saved).toHaveLength(1);
});

test("a form that does not read is not sent, and says so", async () => {
  const { saver, sent } = saverOf([stores]);
  saver.type({ actual: "12.5" });
  await expect.poll(() => saver.snapshot().state).toBe("incomplete");
  expect(sent).toEqual([]);
  saver.type({ actual: "12,5" });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
});

const theirs = { ...row, label: "Của Minh", revision: 7 };

test("a conflict keeps both texts and sends nothing more by itself", async () => {
  const { saver, sent } = saverOf([conflictWith(theirs)]);
  saver.type({ label: "Của tôi" });
  await expect.poll(() => saver.snapshot().state).toBe("conflict");
  saver.type({ label: "Của tôi, thêm" });
  saver.leave();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(sent).toHaveLength(1);
  expect(saver.snapshot()).toMatchObject({
    state: "conflict",
    draft: { label: "Của tôi, thêm" },
    conflict: { editedBy: "Lê Minh", row: theirs },
  });
});

test("taking theirs shows it and sends nothing; keeping mine saves over the revision it replaces", async () => {
  const first = saverOf([conflictWith(theirs)]);
  first.saver.type({ label: "Của tôi" });
  await first.saver.flush();
  first.saver.takeTheirs();
  expect(first.saver.snapshot()).toMatchObject({
    state: "saved",
    draft: { label: "Của Minh" },
    conflict: null,
  });
  expect(first.saved).toEqual([theirs]);
  expect(first.sent).toHaveLength(1);

  const second = saverOf([conflictWith(theirs), stores]);
  second.saver.type({ label: "Của tôi" });
  await second.saver.flush();
  await second.saver.keepMine();
  expect(second.sent.at(-1)).toEqual({ label: "Của tôi", revision: 7 });
  expect(second.saver.snapshot().state).toBe("saved");
});

test("a save that had arrived without its answer is no conflict with oneself", async () => {
  const { saver, sent } = saverOf([away, conflictWith({ ...row, label: "Một", revision: 2 }), stores]);
  saver.type({ label: "Một" });
  await saver.flush();
  saver.type({ label: "Một hai" });
  await saver.flush();
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent.at(-1)).toEqual({ label: "Một hai", revision: 2 });
});

test("a row deleted by someone keeps its text and comes back only when asked", async () => {
  const { saver, sent } = saverOf([deleted, stores]);
  saver.type({ label: "Khác" });
  await saver.flush();
  expect(saver.snapshot()).toMatchObject({ state: "gone", draft: { label: "Khác" } });
  await saver.restore();
  expect(sent.at(-1)).toEqual({ label: "Khác", revision: null });
  expect(saver.snapshot().state).toBe("saved");
});

test("a refusal is told and not repeated until something changes", async () => {
  const { saver, sent } = saverOf([refuses, stores]);
  saver.type({ label: "Khác" });
  await saver.flush();
  saver.leave();
  expect(saver.snapshot()).toMatchObject({ state: "refused", refusal: { code: "conflict" } });
  expect(sent).toHaveLength(1);
  saver.type({ label: "Khác nữa" });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
});

test("someone else's save is followed, but never over what is being typed here", async () => {
  const { saver } = saverOf([stores]);
  saver.follow(theirs);
  expect(saver.snapshot().draft.label).toBe("Của Minh");
  saver.type({ label: "Của tôi" });
  saver.follow({ ...theirs, label: "Lần nữa", revision: 8 });
  expect(saver.snapshot().draft.label).toBe("Của tôi");
});

const knows: Answer = (input) => ({
  ok: true,
  value: { ...row, label: String(input["label"]).trim(), unit: "lớp", revision: 2 },
});

test("what the server knew fills blanks while typing; the whole row shows once it is left", async () => {
  const { saver } = saverOf([knows], null);
  saver.enter();
  saver.type({ label: "Lớp " });
  await saver.flush();
  expect(saver.snapshot().draft).toMatchObject({ label: "Lớp ", unit: "lớp" });
  const left = saverOf([knows], null);
  left.saver.type({ label: "Lớp " });
  await left.saver.flush();
  expect(left.saver.snapshot().draft.label).toBe("Lớp");
});

test("a row changed elsewhere in what these fields do not show is saved over without asking", async () => {
  const ticked = { ...row, revision: 2 };
  const { saver, sent, saved } = saverOf([conflictWith(ticked), stores]);
  saver.type({ label: "Lớp b" });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(saved.at(-1)).toMatchObject({ label: "Lớp b", revision: 3 });
});

test("a row changed in one of these fields is never saved over unasked", async () => {
  const { saver, sent } = saverOf([conflictWith({ ...row, unit: "khoá", revision: 2 }), stores]);
  saver.type({ label: "Lớp b" });
  await expect.poll(() => saver.snapshot().state).toBe("conflict");
  expect(sent).toHaveLength(1);
});

test("the page's newer row, alike in these fields, is followed while something is typed", async () => {
  const { saver, sent } = saverOf([stores]);
  saver.type({ label: "Lớp b" });
  saver.follow({ ...row, revision: 4 });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent).toEqual([{ label: "Lớp b", revision: 4 }]);
});

test("the page's newer row that differs in these fields is not followed while something is typed", async () => {
  const { saver, sent } = saverOf([stores]);
  saver.type({ label: "Lớp b" });
  saver.follow({ ...row, unit: "khoá", revision: 4 });
  await expect.poll(() => saver.snapshot().state).toBe("saved");
  expect(sent).toEqual([{ label: "Lớp b", revision: 1 }]);
});
