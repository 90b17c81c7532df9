import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { facts, givenConference } from "#lib/testing/given-conference";
import { fold } from "#lib/text/fold";

import { conferencesPerPage, getConferencePage, listConferences } from "./queries";
import { suggestDocuments, suggestNames } from "./queries/suggest";

const all = { search: "", kind: null, page: 1 };

test("the page shows every kind of fact as it was saved", async () => {
  const lan = await givenActor(await givenCommittee(), ["drafter"]);
  const { conferenceId } = await givenConference(lan);
  const saved = {
    attendees: [
      await facts.attendee(lan, conferenceId, {
        positions: ["Bí thư", "Chủ tịch HĐND"],
        roles: ["chair", "conclude"],
      }),
    ],
    citations: [await facts.citation(lan, conferenceId, { issuedOn: "2026-01-05", relation: "rollsOut" })],
    commendations: [
      await facts.commendation(lan, conferenceId, {
        collectiveCount: 3,
        recipients: [
          { kind: "collective", name: "Chi bộ 5" },
          { kind: "individual", name: "Lê Hoa" },
        ],
      }),
    ],
    figures: [await facts.figure(lan, conferenceId, { actual: 161, target: 181, percentPrinted: "88,9%" })],
  };
  expect(saved.commendations[0]?.recipients.map(({ name }) => name)).toEqual(["Chi bộ 5", "Lê Hoa"]);
  const page = await getConferencePage(lan, conferenceId);
  expect(page.facts).toEqual(saved);
  expect(page.mayEdit).toBe(true);
});

test("the list has those without a day first, then the newest day, and only the committee's own", async () => {
  const committee = await givenCommittee();
  const lan = await givenActor(committee, ["drafter"]);
  await givenConference(lan, { title: "Cũ", heldOn: "2024-01-01" });
  await givenConference(lan, { title: "Mới", heldOn: "2026-01-01", state: "submitted" });
  await givenConference(lan, { title: "Chưa có ngày", heldOn: null });
  await givenConference(await givenActor(await givenCommittee(), ["drafter"]), { title: "Của nơi khác" });
  const list = await listConferences(lan, all);
  expect(list.conferences.map(({ title }) => title)).toEqual(["Chưa có ngày", "Mới", "Cũ"]);
  expect(list.conferences[1]?.reports).toMatchObject([{ kind: "news", state: "submitted" }]);
  expect(list).toMatchObject({ total: 3, page: 1, pages: 1 });
});

test("a conference is found by words of its title in any order, without marks, and by its kind", async () => {
  const lan = await givenActor(await givenCommittee(), ["drafter"]);
  await givenConference(lan, { title: "Đại hội Đảng bộ phường", kind: "congress" });
  await givenConference(lan, { title: "Hội nghị chuyên đề", kind: "thematic" });
  const titles = async (filter: object) =>
    (await listConferences(lan, { ...all, ...filter })).conferences.map(({ title }) => title);
  expect(await titles({ search: "phuong dang bo" })).toEqual(["Đại hội Đảng bộ phường"]);
  expect(await titles({ search: "ĐẢNG" })).toEqual(["Đại hội Đảng bộ phường"]);
  expect(await titles({ search: "phuong chuyen" })).toEqual([]);
  expect(await titles({ kind: "thematic" })).toEqual(["Hội nghị chuyên đề"]);
});

test("pages follow each other without gap or repetition; one beyond the last shows the last", async () => {
  const lan = await givenActor(await givenCommittee(), ["drafter"]);
  await db.conference.createMany({
    data: Array.from({ length: conferencesPerPage + 5 }, (_, index) => ({
      committeeId: lan.committeeId,
      createdById: lan.personId,
      title: `Hội nghị ${index}`,
      titleFolded: fold(`Hội nghị ${index}`),
      kind: "other",
      heldOn: "2026-01-01",
    })),
  });
  const [first, second, beyond] = await Promise.all(
    [1, 2, 99].map((page) => listConferences(lan, { ...all, page })),
  );
  const ids = [...(first?.conferences ?? []), ...(second?.conferences ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(conferencesPerPage + 5);
  expect(beyond).toEqual(second);
  expect(second).toMatchObject({ page: 2, pages: 2 });
});

test("names are offered with or without marks, with the latest positions, best beginnings first", async () => {
  const lan = await givenActor(await givenCommittee(), ["drafter"]);
  const old = await givenConference(lan, { heldOn: "2024-01-01" });
  const recent = await givenConference(lan, { heldOn: "2026-01-01" });
  await facts.attendee(lan, recent.conferenceId, { name: "Đỗ Thị Ánh", positions: ["Bí thư"] });
  await facts.attendee(lan, old.conferenceId, { name: "Đỗ Thị Ánh", positions: ["Phó Bí thư"] });
  await facts.attendee(lan, recent.conferenceId, { name: "Ánh Dương" });
  await facts.attendee(lan, recent.conferenceId, { name: "Lê Khánh" });
  await facts.commendation(lan, recent.conferenceId, {
    recipients: [
      { kind: "individual", name: "Phan Ánh" },
      { kind: "collective", name: "Chi bộ Ánh Sao" },
    ],
  });
  const named = async (text: string) => (await suggestNames(lan, { text })).map(({ name }) => name);
  expect(await named("anh")).toEqual(["Ánh Dương", "Đỗ Thị Ánh", "Phan Ánh", "Lê Khánh"]);
  expect(await named("ánh")).toEqual(await named("anh"));
  expect((await suggestNames(lan, { text: "do thi" }))[0]).toEqual({
    name: "Đỗ Thị Ánh",
    positions: ["Bí thư"],
  });
  expect(await named("  ")).toEqual([]);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  expect(await suggestNames(stranger, { text: "anh" })).toEqual([]);
});

test("documents are offered by symbol, number, subject or issuer, with or without marks", async () => {
  const lan = await givenActor(await givenCommittee(), ["drafter"]);
  const { conferenceId } = await givenConference(lan);
  await facts.citation(lan, conferenceId, {
    symbol: "12-NQ/TU",
    subject: "Về chuyển đổi số",
    issuer: "Tỉnh uỷ",
    issuedOn: "2026-01-05",
  });
  await facts.citation(lan, conferenceId, { kind: "Chỉ thị", symbol: "", number: "05" });
  await facts.citation(lan, conferenceId, { symbol: "112-NQ/TU" });
  const symbols = async (text: string) =>
    (await suggestDocuments(lan, { text })).map(({ symbol, number }) => symbol || number);
  expect(await symbols("12 – nq")).toEqual(["12-NQ/TU", "112-NQ/TU"]);
  expect(await symbols("chuyen doi so")).toEqual(["12-NQ/TU"]);
  expect(await symbols("tỉnh ủy số")).toEqual(["12-NQ/TU"]);
  expect(await symbols("chi thi 05")).toEqual(["05"]);
  expect((await suggestDocuments(lan, { text: "12-nq" }))[0]).toMatchObject({ issuedOn: "2026-01-05" });
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  expect(await suggestDocuments(stranger, { text: "12" })).toEqual([]);
});
