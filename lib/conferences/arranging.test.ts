import { expect, test } from "@playwright/test";

import { factLimits } from "#lib/conferences/limits";
import { db } from "#lib/db/client";
import { arranging, facts, givenOffice, refusal } from "#lib/testing/given-conference";

import { getConferencePage } from "./queries";

test("rows keep the order given; rows added or deleted meanwhile do not disturb it", async () => {
  const { lan, conferenceId } = await givenOffice();
  const made = [];
  for (const name of ["A", "B", "C", "D"]) made.push(await facts.attendee(lan, conferenceId, { name }));
  const [a, b, c, d] = made.map(({ id }) => id);
  const { ids } = await arranging.reorderAttendees(lan, { conferenceId, ids: [c, "đã-xoá", a] });
  expect(ids).toEqual([c, a, b, d]);
  const page = await getConferencePage(lan, conferenceId);
  expect(page.facts.attendees.map(({ name }) => name)).toEqual(["C", "A", "B", "D"]);
  await facts.attendee(lan, conferenceId, { name: "E" });
  const after = await getConferencePage(lan, conferenceId);
  expect(after.facts.attendees.map(({ name }) => name).at(-1)).toBe("E");
});

test("a row changed meanwhile is not deleted; a deleted one is neither saved nor deleted again", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const changed = await facts.attendee(minh, conferenceId, { ...row, name: "Bình" });
  expect(await refusal(arranging.deleteAttendee(lan, { conferenceId, ...row }))).toMatchObject({
    code: "conflict",
    current: { editedBy: "Lê Minh", row: changed },
  });
  await arranging.deleteAttendee(lan, { conferenceId, ...changed });
  const late = [
    facts.attendee(minh, conferenceId, { ...changed, name: "Chi" }),
    arranging.deleteAttendee(minh, { conferenceId, ...changed }),
  ];
  for (const run of late)
    expect(await refusal(run)).toMatchObject({ code: "conflict", issues: [{ field: "", reason: "gone" }] });
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([]);
});

test("a deleted row comes back under its own id, so that the text still mentions it", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, { positions: ["Bí thư"] });
  await arranging.deleteAttendee(lan, { conferenceId, ...row });
  expect(await facts.attendee(lan, conferenceId, { ...row, revision: null })).toEqual(row);
});

test("the last attendee that fits is taken, one more is refused", async () => {
  const { lan, conferenceId } = await givenOffice();
  await db.attendee.createMany({
    data: Array.from({ length: factLimits.attendees - 1 }, (_, order) => ({
      conferenceId,
      name: "An",
      nameFolded: "an",
      order,
    })),
  });
  await facts.attendee(lan, conferenceId);
  expect(await refusal(facts.attendee(lan, conferenceId))).toMatchObject({
    code: "invalid",
    issues: [{ field: "", reason: "tooMany" }],
  });
});
