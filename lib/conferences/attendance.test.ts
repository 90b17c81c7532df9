import { expect, test } from "@playwright/test";

import { roles } from "#lib/access/actor";
import { quorumRuleInput, saveQuorumRule } from "#lib/attendance/commands";
import { quorumBases, quorumShares } from "#lib/attendance/kinds";
import { getQuorumRule } from "#lib/attendance/queries";
import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { facts, givenConference, givenOffice, refusal } from "#lib/testing/given-conference";
import { minutes } from "#lib/testing/given-minutes";

import { getConferencePage } from "./queries";

const away = { presence: "absent", absenceReason: "Đi công tác" };

test("everyone starts as summoned and present; exceptions are saved over the revision seen", async () => {
  const { lan, minh, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, { positions: ["Bí thư"], roles: ["chair"] });
  expect(row).toMatchObject({ standing: "summoned", presence: "inPerson", absenceReason: "" });
  const saved = await minutes.attendance(minh, conferenceId, { ...row, ...away });
  expect(saved).toEqual({ ...row, ...away, revision: 2 });
  expect(await refusal(minutes.attendance(lan, conferenceId, { ...row, presence: "online" }))).toMatchObject({
    code: "conflict",
    current: { editedBy: "Lê Minh", row: saved },
  });
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([saved]);
});

test("an attendance whose answer was lost is taken once, sent again", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const saved = await minutes.attendance(lan, conferenceId, { ...row, ...away });
  expect(await minutes.attendance(lan, conferenceId, { ...row, ...away })).toEqual(saved);
});

test("a caller that knows nothing of attendance leaves it as it is", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, { ...away, standing: "guest", substituteFor: "Lê Ba" });
  const { id, revision } = row;
  expect(await facts.attendee(lan, conferenceId, { id, revision, name: "Tên mới" })).toEqual({
    ...row,
    name: "Tên mới",
    revision: 2,
  });
});

test("a reason is kept of absentees only", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId, away);
  expect(row.absenceReason).toBe("Đi công tác");
  const came = await minutes.attendance(lan, conferenceId, { ...row, presence: "online" });
  expect(came.absenceReason).toBe("");
  expect(
    await db.attendee.findUniqueOrThrow({ where: { id: row.id }, select: { absenceReason: true } }),
  ).toEqual({ absenceReason: "" });
});

test("many people are marked at once; the others, and who is so already, stay as they are", async () => {
  const { lan, conferenceId } = await givenOffice();
  const absent = await facts.attendee(lan, conferenceId, { name: "A", ...away });
  const present = await facts.attendee(lan, conferenceId, { name: "B" });
  const other = await facts.attendee(lan, conferenceId, { name: "C", presence: "online" });
  const rows = await minutes.presence(lan, conferenceId, [present.id, absent.id, "đã-xoá"], "inPerson");
  expect(rows).toEqual([{ ...absent, presence: "inPerson", absenceReason: "", revision: 2 }, present]);
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([...rows, other]);
});

test("people come and leave at items of the same conference's agenda only", async () => {
  const { lan, conferenceId } = await givenOffice();
  const item = await minutes.item(lan, conferenceId);
  const row = await facts.attendee(lan, conferenceId);
  const late = await minutes.attendance(lan, conferenceId, { ...row, arrivedAtId: item.id });
  expect(late.arrivedAtId).toBe(item.id);
  const elsewhere = await minutes.item(lan, (await givenConference(lan)).conferenceId);
  for (const field of ["arrivedAtId", "leftAtId"])
    for (const save of [minutes.attendance, facts.attendee])
      expect(await refusal(save(lan, conferenceId, { ...late, [field]: elsewhere.id }))).toMatchObject({
        code: "invalid",
        issues: [{ field, reason: "unknownItem" }],
      });
});

test("attendance of another committee is not reached, differing only in the committee", async () => {
  const { lan, conferenceId } = await givenOffice();
  const row = await facts.attendee(lan, conferenceId);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const own = await givenConference(stranger);
  const tries = (actor: typeof lan) => [
    () => minutes.attendance(actor, conferenceId, { ...row, ...away }),
    () => minutes.presence(actor, conferenceId, [row.id], "absent"),
  ];
  for (const run of tries(stranger)) expect((await refusal(run())).code).toBe("not-found");
  expect(await minutes.presence(stranger, own.conferenceId, [row.id], "absent")).toEqual([]);
  expect(await refusal(minutes.attendance(stranger, own.conferenceId, { ...row, ...away }))).toMatchObject({
    code: "conflict",
    issues: [{ reason: "gone" }],
    current: null,
  });
  expect((await getConferencePage(lan, conferenceId)).facts.attendees).toEqual([row]);
  for (const run of tries(lan)) await run();
});

for (const role of roles) {
  const may = ["drafter", "reviewer", "approver", "clerk"].includes(role);
  test(`a ${role} ${may ? "reads" : "is not shown"} why somebody was absent`, async () => {
    const { lan, committee, conferenceId } = await givenOffice();
    await facts.attendee(lan, conferenceId, away);
    const actor = await givenActor(committee, [role]);
    const [row] = (await getConferencePage(actor, conferenceId)).facts.attendees;
    expect(row).toMatchObject({ presence: "absent", absenceReason: may ? away.absenceReason : "" });
  });
}

test("the administrator sets when conferences may proceed, in their own committee and nothing else", async () => {
  const { lan, committee, conferenceId } = await givenOffice();
  const admin = await givenActor(committee, ["administrator"]);
  await db.houseStyle.create({ data: { committeeId: committee.id, tonePlacement: "new" } });
  const elsewhere = await givenActor(await givenCommittee(), ["administrator"]);
  const rule = { share: "twoThirds", base: "members" } as const;
  expect(await getQuorumRule(lan)).toEqual({ share: "moreThanHalf", base: "summoned" });
  expect(await saveQuorumRule(admin, rule)).toEqual(rule);
  expect((await getConferencePage(lan, conferenceId)).quorumRule).toEqual(rule);
  expect(await getQuorumRule(elsewhere)).toEqual({ share: "moreThanHalf", base: "summoned" });
  const style = await db.houseStyle.findUniqueOrThrow({ where: { committeeId: committee.id } });
  expect(style.tonePlacement).toBe("new");
});

for (const role of roles.filter((one) => one !== "administrator"))
  test(`a ${role} does not set the quorum`, async () => {
    const actor = await givenActor(await givenCommittee(), [role]);
    const set = saveQuorumRule(actor, { share: "twoThirds", base: "summoned" });
    expect((await refusal(set)).code).toBe("forbidden");
    expect(await getQuorumRule(actor)).toMatchObject({ share: "moreThanHalf" });
  });

test("only known rules are taken", () => {
  for (const share of quorumShares)
    for (const base of quorumBases) expect(quorumRuleInput.safeParse({ share, base }).success).toBe(true);
  for (const wrong of [{ share: "all", base: "members" }, { share: "twoThirds", base: "guests" }, {}])
    expect(quorumRuleInput.safeParse(wrong).success).toBe(false);
});
