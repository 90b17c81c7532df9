import { expect, test } from "@playwright/test";

import { getPublicReport } from "#lib/publications/queries";
import { canonicalJson } from "#lib/reports/seal";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { givenPublication, noFacts } from "#lib/testing/given-publication";

import { publicFacts } from "./public-facts";

const attendee = (id: string, change: object = {}) => ({
  id,
  name: `Đồng chí ${id}`,
  positions: ["Uỷ viên"],
  roles: [],
  standing: "summoned",
  presence: "inPerson",
  absenceReason: "",
  substituteFor: "",
  arrivedAtId: null,
  leftAtId: null,
  ...change,
});

const facts = {
  ...noFacts,
  conference: { ...noFacts.conference, materials: "Ghi âm toàn văn", memberCount: 15 },
  attendees: [
    attendee("An", { arrivedAtId: "i" }),
    attendee("Bình", { presence: "absent", absenceReason: "Điều trị tại bệnh viện", roles: ["chair"] }),
    attendee("Chi", { presence: "online", standing: "guest", substituteFor: "Đồng chí Dũng" }),
  ],
  agenda: [{ id: "i", title: "Nhân sự", presenter: "", conclusion: "Kết luận kín" }],
  speeches: [{ id: "s", agendaItemId: "i", attendeeId: null, speaker: "Giang", summary: "Không đồng ý" }],
  votes: [
    {
      id: "v",
      agendaItemId: "i",
      subject: "Giới thiệu nhân sự",
      method: "secretBallot",
      forCount: 1,
      againstCount: 1,
      otherCount: 0,
    },
  ],
  assignments: [{ id: "g", agendaItemId: "i", task: "Xác minh", owner: "Văn phòng", dueOn: null }],
};

test("those present are public by name and position; nobody absent, and no reason", () => {
  expect(publicFacts(canonicalJson(facts)).attendees).toEqual([
    { id: "An", name: "Đồng chí An", positions: ["Uỷ viên"], roles: [] },
    { id: "Chi", name: "Đồng chí Chi", positions: ["Uỷ viên"], roles: [] },
  ]);
});

test("what minutes say stays inside: agenda, speeches, votes, assignments, recordings", async () => {
  const committee = await givenCommittee();
  const { slug } = await givenPublication(await givenActor(committee, ["publisher"]), { facts });
  const read = JSON.stringify(await getPublicReport(committee.slug, slug));
  expect(read).toContain("Đồng chí An");
  const inside = [
    "Bình",
    "bệnh viện",
    "Dũng",
    "Kết luận kín",
    "Giang",
    "Không đồng ý",
    "Giới thiệu",
    "Xác minh",
  ];
  for (const words of [...inside, "Ghi âm", "absen", "memberCount"]) expect(read).not.toContain(words);
});

test("a version frozen before attendance was kept shows all its attendees", () => {
  const { attendees, ...rest } = facts;
  const old = attendees.map(({ id, name, positions, roles }) => ({ id, name, positions, roles }));
  expect(publicFacts(canonicalJson({ ...rest, attendees: old })).attendees).toHaveLength(3);
});
