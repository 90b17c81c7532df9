import { expect, test } from "@playwright/test";

import type { DraftForm } from "#lib/conferences/draft-form";
import {
  attendeeForm,
  citationForm,
  commendationForm,
  conferenceForm,
  figureForm,
} from "#lib/conferences/drafts";
import {
  attendeeSentence,
  citationSentence,
  commendationSentence,
  computedPercent,
  figureSentence,
} from "#lib/conferences/sentences";
import { factWords } from "#lib/words/facts";

const words = factWords.vi;

function roundTrip<Draft, Row extends object>(form: DraftForm<Draft, Row>, row: Row) {
  const { id: _id, revision: _revision, ...fields } = { id: "", revision: 0, ...row };
  expect(form.read(form.toDraft(row))).toEqual({ ok: true, input: fields });
}

test("a row shown in its form and read back unchanged is the same row", () => {
  roundTrip(attendeeForm, {
    id: "a",
    name: "An",
    positions: ["Bí thư", "Chủ tịch"],
    roles: ["chair"],
    revision: 1,
  });
  roundTrip(figureForm, {
    id: "a",
    label: "Lớp",
    actual: 2311.5,
    target: null,
    percentPrinted: "88,9%",
    unit: "lớp",
    revision: 1,
  });
  const cited = {
    id: "a",
    kind: "Chỉ thị",
    number: "05",
    symbol: "05-CT/TW",
    issuedOn: "2016-05-15",
    issuer: "Bộ Chính trị",
    subject: "Về học tập",
    relation: "cites",
    revision: 1,
  };
  roundTrip(citationForm, cited);
  roundTrip(citationForm, { ...cited, symbol: "" });
  roundTrip(commendationForm, {
    id: "a",
    form: "Giấy khen",
    track: "party",
    collectiveCount: 3,
    individualCount: null,
    reason: "",
    decision: "",
    recipients: [
      { kind: "collective", name: "Chi bộ 1" },
      { kind: "individual", name: "Lê Hoa" },
    ],
    revision: 1,
  });
  roundTrip(conferenceForm, {
    id: "a",
    title: "Hội nghị",
    kind: "other",
    heldOn: "2021-10-15",
    session: "morning",
    place: "",
    ordinal: 1234,
    extended: true,
    startsAt: "08:00",
    endsAt: "",
    endedOn: "2021-10-16",
    materials: "Tờ trình 01",
    memberCount: 15,
    revision: 1,
  });
});

const errors = <Draft>(form: DraftForm<Draft, never>, change: Partial<Draft>) => {
  const read = form.read({ ...form.blank, ...change });
  return read.ok ? {} : read.errors;
};

test("each field that does not read is named", () => {
  expect(errors(attendeeForm, { name: " " })).toEqual({ name: "name" });
  expect(errors(citationForm, { issuedOn: "30/2/2021" })).toEqual({ symbol: "symbol", issuedOn: "day" });
  expect(errors(citationForm, { subject: "Về học tập" })).toEqual({});
  expect(errors(commendationForm, { form: "Giấy khen", collectiveCount: "1,5" })).toEqual({
    collectiveCount: "count",
  });
  expect(errors(figureForm, { label: "Lớp", actual: "12.5" })).toEqual({ actual: "number" });
  expect(errors(conferenceForm, { ordinal: "0", heldOn: "mai" })).toEqual({
    title: "title",
    heldOn: "heldOn",
    ordinal: "ordinal",
  });
  expect(errors(conferenceForm, { title: "a".repeat(301) })).toEqual({ title: "titleLong" });
});

test("facts read as sentences", () => {
  expect(
    attendeeSentence(
      { name: "Nguyễn Văn An", positions: "Bí thư Đảng uỷ\n", roles: ["chair", "conclude"] },
      words,
    ),
  ).toBe("Nguyễn Văn An, Bí thư Đảng uỷ – chủ trì, kết luận");
  const cited = {
    kind: "Nghị quyết",
    symbol: "12-NQ/TU",
    issuedOn: "05/01/2026",
    issuer: "Tỉnh uỷ",
    subject: "Về chuyển đổi số",
    relation: "rollsOut",
  };
  expect(citationSentence(cited, words)).toBe(
    "Nghị quyết số 12-NQ/TU, ngày 05/01/2026 của Tỉnh uỷ: Về chuyển đổi số – triển khai thực hiện",
  );
  expect(citationSentence(citationForm.blank, words)).toBe("");
  const praise = { ...commendationForm.blank, form: "Giấy khen", collectiveCount: "3", reason: "thành tích" };
  expect(commendationSentence({ ...praise, individuals: "Lê Hoa\nTrần Bình" }, words)).toBe(
    "Giấy khen: 3 tập thể, 2 cá nhân – Lê Hoa, Trần Bình – vì thành tích",
  );
  const figure = { label: "Lớp", actual: "161", target: "181", unit: "lớp", percentPrinted: "88,9%" };
  expect(figureSentence(figure, words)).toBe("Lớp: 161/181 lớp, in 88,9% (tính được 88,95\u00a0%)");
  expect(figureSentence({ ...figure, target: "", percentPrinted: "" }, words)).toBe("Lớp: 161 lớp");
});

test("the percent is computed from what is typed, and from nothing that does not read", () => {
  expect(computedPercent({ actual: "7", target: "6" })).toBe("116,67\u00a0%");
  expect(computedPercent({ actual: "7", target: "0" })).toBe("");
  expect(computedPercent({ actual: "7.1", target: "6" })).toBe("");
});
