import { chance, pick } from "#lib/document/generated-document";
import type { FrozenFacts } from "#lib/reports/frozen-facts";

type Chance = () => number;

/** Facts of a conference with anything in them, the same ones for the same seed; every text says whose it is. */
export function generatedFacts(seed: number): FrozenFacts {
  const next = chance(seed);
  const some = <T>(most: number, make: (index: number) => T) =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, (_, index) => make(index));
  const agenda = some(4, (at) => ({
    id: `item${at}`,
    title: `Chủ đề${at}.`,
    presenter: pick(next, ["", `Trình bày${at}.`]),
    conclusion: pick(next, ["", `Chốt${at}.\nChốt thêm${at}.`]),
  }));
  const itemId = () => pick<string | null>(next, [null, "gone", ...agenda.map(({ id }) => id)]);
  const attendees = some(12, (at) => attendee(next, at, itemId));
  return {
    conference: conference(next),
    attendees,
    citations: some(4, citation),
    commendations: some(3, (at) => commendation(next, at)),
    figures: some(4, (at) => ({
      id: `figure${at}`,
      label: `Chỉ số${at}.`,
      actual: pick<number | null>(next, [null, 34]),
      target: pick<number | null>(next, [null, 60]),
      percentPrinted: pick(next, ["", "56,7"]),
      unit: pick(next, ["", "lớp"]),
    })),
    agenda,
    speeches: some(6, (at) => ({
      id: `speech${at}`,
      agendaItemId: itemId(),
      attendeeId: pick<string | null>(next, [null, ...attendees.map(({ id }) => id)]),
      speaker: pick(next, ["", "Khách mời"]),
      summary: `Phát biểu${at}.`,
    })),
    votes: some(4, (at) => ({
      id: `vote${at}`,
      agendaItemId: itemId(),
      subject: `Biểu quyết về${at}.`,
      method: pick(next, ["showOfHands", "secretBallot", "electronic"]),
      forCount: Math.floor(next() * 30),
      againstCount: Math.floor(next() * 3),
      otherCount: Math.floor(next() * 3),
    })),
    assignments: some(4, (at) => ({
      id: `task${at}`,
      agendaItemId: itemId(),
      task: `Nhiệm vụ${at}.`,
      owner: "Văn phòng",
      dueOn: pick<string | null>(next, [null, "2026-03-15"]),
    })),
  };
}

function conference(next: Chance): FrozenFacts["conference"] {
  return {
    title: "Hội nghị sơ kết",
    kind: pick(next, ["regularStanding", "halfYearReview"]),
    heldOn: pick<string | null>(next, [null, "2026-02-05"]),
    session: pick<string | null>(next, [null, "morning"]),
    place: pick(next, ["", "Hội trường"]),
    ordinal: null,
    extended: false,
    startsAt: pick(next, ["", "08:00"]),
    endsAt: pick(next, ["", "11:30"]),
    endedOn: pick<string | null>(next, [null, "2026-02-06"]),
    materials: pick(next, ["", "Báo cáo tháng"]),
    memberCount: pick<number | null>(next, [null, 27]),
  };
}

function attendee(next: Chance, at: number, itemId: () => string | null): FrozenFacts["attendees"][number] {
  return {
    id: `person${at}`,
    name: `Người${at}.`,
    positions: [`Chức vụ${at}.`],
    roles: pick<string[]>(next, [
      [],
      ["chair"],
      ["secretary"],
      ["chair", "secretary"],
      ["speak"],
      ["attend"],
    ]),
    standing: pick(next, ["summoned", "summoned", "guest", "press", "unknown"]),
    presence: pick(next, ["inPerson", "online", "absent"]),
    absenceReason: pick(next, ["", "ốm"]),
    substituteFor: pick(next, ["", "đồng chí Trưởng ban"]),
    arrivedAtId: itemId(),
    leftAtId: itemId(),
  };
}

function citation(at: number): FrozenFacts["citations"][number] {
  return {
    id: `citation${at}`,
    kind: "Nghị quyết",
    number: "",
    symbol: `${at + 10}-NQ/TU`,
    issuedOn: "2026-01-05",
    issuer: "Tỉnh uỷ",
    subject: `Về việc${at}.`,
    relation: at === 0 ? "basedOn" : "cites",
  };
}

function commendation(next: Chance, at: number): FrozenFacts["commendations"][number] {
  return {
    id: `commendation${at}`,
    form: `Giấy khen${at}.`,
    track: pick(next, ["party", "state"]),
    collectiveCount: pick<number | null>(next, [null, 3]),
    individualCount: null,
    reason: pick(next, ["", "thành tích"]),
    decision: "",
    recipients: [{ kind: "individual", name: `Được khen${at}.` }],
  };
}
