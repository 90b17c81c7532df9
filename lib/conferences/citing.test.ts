import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { arranging, facts, givenConference, setReportState } from "#lib/testing/given-conference";

async function givenTwoConferences() {
  const lan = await givenActor(await givenCommittee(), ["drafter"], "Trần Thị Lan");
  const [first, second] = [await givenConference(lan), await givenConference(lan)];
  return { lan, first: first.conferenceId, second: second.conferenceId, firstReport: first.reportId };
}

const documentsOf = (committeeId: string) =>
  db.partyDocument.findMany({
    where: { committeeId },
    select: { symbol: true, subject: true, issuer: true, issuedOn: true },
    orderBy: { identity: "asc" },
  });

test("a symbol written another way cites the document already known and fills its gaps", async () => {
  const { lan, first, second } = await givenTwoConferences();
  await facts.citation(lan, first, { subject: "Về xây dựng Đảng" });
  const row = await facts.citation(lan, second, {
    symbol: "12 – nq / tu",
    subject: "Trích yếu gõ khác",
    issuer: "Tỉnh uỷ",
    issuedOn: "2026-01-05",
  });
  expect(row).toMatchObject({
    symbol: "12-NQ/TU",
    subject: "Về xây dựng Đảng",
    issuer: "Tỉnh uỷ",
    issuedOn: "2026-01-05",
  });
  expect(await documentsOf(lan.committeeId)).toHaveLength(1);
});

test("the same number of another issuer or another term is another document", async () => {
  const { lan, first } = await givenTwoConferences();
  await facts.citation(lan, first, { issuer: "Tỉnh uỷ A", issuedOn: "2021-01-05" });
  await facts.citation(lan, first, { issuer: "Tỉnh uỷ B" });
  await facts.citation(lan, first, { issuer: "Tỉnh uỷ A", issuedOn: "2026-01-05" });
  const known = await facts.citation(lan, first, { issuedOn: "2026-01-05" });
  expect(known.issuer).toBe("Tỉnh uỷ A");
  expect(await documentsOf(lan.committeeId)).toHaveLength(3);
});

test("each committee knows its own documents", async () => {
  const { lan, first } = await givenTwoConferences();
  await facts.citation(lan, first, { subject: "Của ta" });
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const { conferenceId } = await givenConference(stranger);
  expect((await facts.citation(stranger, conferenceId)).subject).toBe("");
});

test("what is corrected about a document is corrected wherever it is cited, and open rows there are stale", async () => {
  const { lan, first, second } = await givenTwoConferences();
  const here = await facts.citation(lan, first, { subject: "Về xây dụng Đảng" });
  const there = await facts.citation(lan, second);
  await facts.citation(lan, first, { ...here, subject: "Về xây dựng Đảng" });
  const stale = await facts.citation(lan, second, { ...there, issuer: "X" }).catch((error: unknown) => error);
  expect(stale).toMatchObject({
    code: "conflict",
    current: { editedBy: "Trần Thị Lan", row: { subject: "Về xây dựng Đảng", revision: 2 } },
  });
});

test("another symbol is another document: the one cited elsewhere stays as it is", async () => {
  const { lan, first, second } = await givenTwoConferences();
  const here = await facts.citation(lan, first, { subject: "Về xây dựng Đảng" });
  const there = await facts.citation(lan, second);
  await facts.citation(lan, first, { ...here, symbol: "13-NQ/TU" });
  expect((await facts.citation(lan, second, { ...there, relation: "adopts" })).symbol).toBe("12-NQ/TU");
  expect((await documentsOf(lan.committeeId)).map(({ symbol }) => symbol)).toEqual(["12-NQ/TU", "13-NQ/TU"]);
});

test("a symbol typed letter by letter leaves one document behind", async () => {
  const { lan, first } = await givenTwoConferences();
  let row = await facts.citation(lan, first, { symbol: "1" });
  for (const symbol of ["12-N", "12-NQ/TU"]) row = await facts.citation(lan, first, { ...row, symbol });
  expect(await documentsOf(lan.committeeId)).toMatchObject([{ symbol: "12-NQ/TU" }]);
});

test("a symbol changed to a known one moves the citation there and forgets what nothing cites", async () => {
  const { lan, first, second } = await givenTwoConferences();
  await facts.citation(lan, first, { subject: "Về xây dựng Đảng" });
  const row = await facts.citation(lan, second, { symbol: "12-NQ/T" });
  const moved = await facts.citation(lan, second, { ...row, symbol: "12-NQ/TU" });
  expect(moved).toMatchObject({ id: row.id, subject: "Về xây dựng Đảng", revision: 2 });
  expect(await documentsOf(lan.committeeId)).toHaveLength(1);
});

test("a document is forgotten with its last citation, not before", async () => {
  const { lan, first, second } = await givenTwoConferences();
  const here = await facts.citation(lan, first);
  const there = await facts.citation(lan, second);
  await arranging.deleteCitation(lan, { ...here, conferenceId: first });
  expect(await documentsOf(lan.committeeId)).toHaveLength(1);
  await arranging.deleteCitation(lan, { ...there, conferenceId: second });
  expect(await documentsOf(lan.committeeId)).toHaveLength(0);
});

test("a document that a submitted report shows is not changed behind its approver's back", async () => {
  const { lan, first, second, firstReport } = await givenTwoConferences();
  await facts.citation(lan, first);
  const row = await facts.citation(lan, second);
  await setReportState(firstReport, "submitted");
  const refused = await facts
    .citation(lan, second, { ...row, subject: "Khác" })
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ code: "conflict", issues: [{ field: "", reason: "documentLocked" }] });
  await facts.citation(lan, second, { subject: "Không được ghi vào" });
  expect(await documentsOf(lan.committeeId)).toMatchObject([{ subject: "" }]);
  await facts.citation(lan, second, { ...row, relation: "adopts" });

  await setReportState(firstReport, "published");
  await facts.citation(lan, second, { ...row, relation: "adopts", subject: "Khác", revision: 2 });
  expect(await documentsOf(lan.committeeId)).toMatchObject([{ subject: "Khác" }]);
});
