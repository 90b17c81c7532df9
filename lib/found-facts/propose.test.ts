import { expect, test } from "@playwright/test";

import { kindOfConference, readOrdinal, readWhen } from "./conference-values";
import { commendationValue, relationBefore } from "./fact-values";
import { labelBefore } from "./figure-label";
import { isGuess, type Proposal } from "./proposal";
import { propose } from "./propose";
import { readFacts } from "./read";

const today = "2026-11-28";
const proposed = (text: string) => propose(readFacts(text), today).proposals;
const draftsOf = (text: string, kind: Proposal["kind"]) =>
  proposed(text)
    .filter((proposal) => proposal.kind === kind)
    .map(({ draft }) => draft);

const report = `Sáng 12/6/2025, Đảng uỷ phường Bến Ngự tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2025. Đồng chí Vũ Thị Hạnh, Bí thư Đảng uỷ chủ trì hội nghị. Dự hội nghị có đồng chí Trương Công Bằng, Phó Bí thư Thường trực Đảng uỷ.

Hội nghị quán triệt Nghị quyết số 31-NQ/TW, ngày 16/5/2024 của Bộ Chính trị. Đảng bộ kết nạp 14/12 đảng viên, đạt 116,7% chỉ tiêu.

Nhân dịp này, Đảng uỷ phường đã trao giấy khen cho 02 tập thể và 04 cá nhân có thành tích xuất sắc trong công tác dân vận.`;

test("a report becomes proposals in the words of the forms", () => {
  expect(draftsOf(report, "conference")).toEqual([
    { title: "Hội nghị sơ kết công tác 6 tháng đầu năm 2025" },
    { kind: "halfYearReview" },
    { heldOn: "12/06/2025", session: "morning" },
  ]);
  expect(draftsOf(report, "attendees")).toEqual([
    { name: "Vũ Thị Hạnh", positions: "Bí thư Đảng uỷ", roles: ["chair"] },
    { name: "Trương Công Bằng", positions: "Phó Bí thư Thường trực Đảng uỷ", roles: ["attend"] },
  ]);
  expect(draftsOf(report, "citations")).toEqual([
    {
      kind: "Nghị quyết",
      symbol: "31-NQ/TW",
      issuedOn: "16/05/2024",
      issuer: "Bộ Chính trị",
      subject: "",
      relation: "disseminates",
    },
  ]);
  expect(draftsOf(report, "figures")).toEqual([
    {
      label: "Đảng bộ kết nạp đảng viên",
      actual: "14",
      target: "12",
      unit: "đảng viên",
      percentPrinted: "116,7%",
    },
  ]);
  expect(draftsOf(report, "commendations")).toMatchObject([
    { form: "Giấy khen", track: "party", collectiveCount: "2", individualCount: "4" },
  ]);
});

test("each proposal quotes the words it was read from", () => {
  const found = readFacts(report.normalize("NFD"));
  for (const { spans, quote } of propose(found, today).proposals) {
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.map(({ start, end }) => found.text.slice(start, end))).toContain(quote);
  }
});

test("a text without facts proposes nothing", () => {
  for (const text of [
    "",
    "   \n",
    "Trời mưa từ sớm. Bà con vẫn ra đồng. Đến trưa thì tạnh.",
    "(((((((((( 1/0",
  ])
    expect(proposed(text)).toEqual([]);
});

const undated = (day: number | null, month: number | null, session: string | null = null) => ({
  day,
  month,
  year: null,
  session,
});

test("a printed year is believed, a stamped one is doubted", () => {
  const date = { day: 5, month: 7, year: 2022, session: "chiều" };
  expect(readWhen(date, false, "", today)).toEqual({
    draft: { heldOn: "05/07/2022", session: "afternoon" },
    doubts: [],
  });
  expect(readWhen(date, true, "", today)?.doubts).toEqual([{ field: "heldOn", reason: "yearFromStamp" }]);
});

for (const [what, text, heldOn, reason] of [
  ["the latest year of the text", "tổng kết năm 2021, nhiệm vụ năm 2022", "20/03/2022", "yearFromText"],
  ["no year that lies ahead", "giai đoạn 2025 - 2030", "20/03/2025", "yearFromText"],
  ["the last such day where no year is printed", "đợt 19/5", "20/03/2026", "yearFromToday"],
  ["no number that is no year", "số 1234/QĐ, 2.025 người, 12025", "20/03/2026", "yearFromToday"],
] as const)
  test(`a day without its year gets ${what}, and is a guess`, () => {
    const when = readWhen(undated(20, 3), false, text, today);
    expect(when).toEqual({ draft: { heldOn }, doubts: [{ field: "heldOn", reason }] });
  });

test("a day later in the year than today was last year's; one that never was is none", () => {
  expect(readWhen(undated(25, 12), false, "", today)?.draft.heldOn).toBe("25/12/2025");
  expect(readWhen(undated(31, 2), false, "", today)).toBeNull();
  expect(readWhen(undated(31, 2, "sáng"), false, "", today)?.draft).toEqual({ session: "morning" });
  expect(readWhen(undated(null, null, "trưa"), false, "", today)).toBeNull();
});

test("only years that are guessed have to be confirmed one by one", () => {
  const guess = proposed(
    "Sáng 12/6, Đảng uỷ phường Bến Ngự tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.",
  );
  expect(guess.filter(isGuess).map(({ draft }) => draft)).toEqual([
    { heldOn: "12/06/2026", session: "morning" },
  ]);
  expect(proposed(report).filter(isGuess)).toEqual([]);
});

for (const [code, title, kind] of [
  ["tong-ket", "Hội nghị tổng kết công tác năm 2025", "annualReview"],
  ["tong-ket", "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 33-NQ/TW", "resolutionReview"],
  ["so-ket", "Hội nghị sơ kết giữa nhiệm kỳ", "midtermReview"],
  ["bch-lan-thu", "Hội nghị Ban Chấp hành lần thứ 5", "regularExecutive"],
  ["khac", "Lễ trao Huy hiệu Đảng", "ceremony"],
  ["khac", "Hội nghị gặp gỡ, đối thoại với nhân dân", "meetingWithPeople"],
  ["khac", "Hội nghị triển khai nhiệm vụ", null],
  ["khac", "", null],
] as const)
  test(`«${title}» is ${kind ?? "of no kind we could name"}`, () => {
    expect(kindOfConference(code, title)).toBe(kind);
  });

for (const [title, draft] of [
  ["Hội nghị lần thứ 7 (mở rộng)", { ordinal: "7", extended: true }],
  ["Đại hội lần thứ XIV", { ordinal: "14" }],
  ["Đại hội Đảng bộ phường lần thứ nhất", { ordinal: "1" }],
  ["Hội nghị lần thứ bảy", { ordinal: "7" }],
  ["Hội nghị sơ kết lần thứ", {}],
  ["Hội nghị lần thứ năm mươi", {}],
  ["Hội nghị lần 3", {}],
  ["Mở lớp", {}],
] as const)
  test(`«${title}» says ${JSON.stringify(draft)}`, () => {
    expect(readOrdinal(title)).toEqual(draft);
  });

for (const [before, relation] of [
  ["Hội nghị đã quán triệt, học tập ", "disseminates"],
  ["sơ kết 3 năm thực hiện ", "reviews"],
  ["Hội nghị thảo luận và thông qua ", "adopts"],
  ["cho ý kiến vào dự thảo ", "discussesDraft"],
  ["tiếp tục triển khai ", "rollsOut"],
  ["Căn cứ ", "basedOn"],
  ["Hội nghị đã thông qua chương trình. Đồng chí nhắc tới ", null],
  ["theo tinh thần ", null],
  ["thực hiện nhiệm vụ; theo ", null],
] as const)
  test(`«${before}Nghị quyết» ${relation ?? "only cites"}`, () => {
    expect(relationBefore(`${before}Nghị quyết`, { start: before.length, end: before.length + 10 })).toBe(
      relation,
    );
  });

for (const [before, unit, label] of [
  ["Năm 2025, Đảng bộ kết nạp ", "đảng viên", "Đảng bộ kết nạp đảng viên"],
  ["Tổng thu ngân sách đạt ", "tỷ đồng", "Tổng thu ngân sách"],
  ["; giải quyết ", "đơn", "Giải quyết đơn"],
  ["- Trồng mới được ", "ha", "Trồng mới"],
  ["Hoàn thành 5 việc. ", "việc", null],
  ["Đến nay, đạt ", "%", null],
  ["", "", null],
] as const)
  test(`the figure behind «${before}» is called ${label ?? "nothing"}`, () => {
    expect(labelBefore(before, { start: before.length, end: before.length }, unit)).toBe(label);
  });

const award = { form: "bằng khen", collectives: null, individuals: null, names: [], reason: null, text: "" };

const track = (text: string) => {
  const { draft, doubts } = commendationValue({ ...award, text });
  return [draft.track, doubts.length];
};

test("an award is the state's or the Party's where the words say so, and doubted where they do not", () => {
  expect(track("tặng bằng khen của Chủ tịch UBND tỉnh")).toEqual(["state", 0]);
  expect(track("trao Huân chương Lao động")).toEqual(["state", 0]);
  expect(track("Đảng uỷ tặng giấy khen")).toEqual(["party", 0]);
  expect(track("tặng bằng khen cho 3 cá nhân")).toEqual(["party", 1]);
});

test("names of recipients go to collectives or individuals", () => {
  const names = ["Chi bộ 5", "Lý Thu Hà", "Trường THCS Bến Ngự"];
  const { draft, doubts } = commendationValue({ ...award, collectives: 2, individuals: 1, names });
  expect(draft).toMatchObject({ collectives: "Chi bộ 5\nTrường THCS Bến Ngự", individuals: "Lý Thu Hà" });
  expect(doubts).toContainEqual({ field: "collectives", reason: "recipientKind" });
  expect(commendationValue({ ...award, collectives: 1, names: ["Thanh niên"] }).draft.collectives).toBe(
    "Thanh niên",
  );
});

test("what is said twice in the same words is one proposal with both places", () => {
  const text =
    "Đảng bộ kết nạp 14/12 đảng viên, đạt 116,7%. Như vậy, Đảng bộ kết nạp 14/12 đảng viên, đạt 116,7%.";
  const figures = proposed(text).filter(({ kind }) => kind === "figures");
  expect(figures).toHaveLength(1);
  expect(figures[0]?.spans).toHaveLength(2);
});

test("a text longer than what is read at once says so", () => {
  expect(readFacts("a ".repeat(200_000)).isCut).toBe(true);
  expect(readFacts("a ".repeat(1000)).isCut).toBe(false);
});
