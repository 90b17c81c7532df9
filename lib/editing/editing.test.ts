import { expect, test } from "@playwright/test";

import { matchCandidates } from "./candidates";
import { caretColour } from "./caret-colour";
import { placeBeside } from "./placement";
import type { SaveFacts } from "./save-state";
import { saveStateOf, worseState } from "./save-state";
import type { InsertionId } from "./slash";
import { insertions, matchInsertions } from "./slash";
import { findTrigger } from "./trigger";

const asks: readonly [string, string, string][] = [
  ["/", "/", ""],
  ["Kính thưa /bang", "/", "bang"],
  ["@", "@", ""],
  ["Đồng chí @Nguyễn Văn", "@", "Nguyễn Văn"],
  ["theo (#18-NQ/TW", "#", "18-NQ/TW"],
  ["\uFFFC @Lan", "@", "Lan"],
];
for (const [text, sign, query] of asks)
  test(`«${text}» asks for ${sign} with «${query}»`, () => {
    expect(findTrigger(text)).toMatchObject({ sign, query });
  });

const silent = [
  "và/hoặc",
  "60 km/h",
  "hop@tinh.vn",
  "số 12#3",
  "/ bang",
  "@ ",
  "@Lan\uFFFC rồi",
  "",
  `@${"a".repeat(41)}`,
];
for (const text of silent) test(`«${text}» asks for nothing`, () => expect(findTrigger(text)).toBeNull());

const labels: Record<InsertionId, string> = {
  paragraph: "Đoạn văn",
  largeHeading: "Đề mục lớn",
  smallHeading: "Đề mục nhỏ",
  bulletList: "Danh sách",
  orderedList: "Danh sách số",
  quote: "Trích dẫn",
  table: "Bảng",
  image: "Ảnh",
  wordFile: "Tệp Word",
  video: "Video",
  link: "Liên kết",
  attendee: "Người dự",
  citation: "Văn bản viện dẫn",
};
const found = (query: string) => matchInsertions(query, labels).map(({ id }) => id);

test("an empty slash menu offers everything in its order", () => {
  expect(found("")).toEqual(insertions.map(({ id }) => id));
});
for (const query of ["bang", "Bảng", "BẢNG", "bảng", "table", "bieu"])
  test(`«/${query}» finds the table first`, () => expect(found(query)[0]).toBe("table"));
test("«/de muc» finds both headings, nothing else", () => {
  expect(found("de muc")).toEqual(["largeHeading", "smallHeading"]);
});
test("a label comes before a synonym", () => expect(found("van ban")[0]).toBe("citation"));
for (const query of ["ang", "xyz", "15/10"])
  test(`«/${query}» finds nothing`, () => expect(found(query)).toEqual([]));

const people = [
  { id: "an", label: "Nguyễn Văn An", detail: "Bí thư Đảng uỷ" },
  { id: "anh", label: "Trần Thị Ánh", detail: "Chủ tịch UBND phường" },
  { id: "dung", label: "Đỗ Văn Dũng", detail: "Phó Bí thư Thường trực" },
];
const matched = (query: string) => matchCandidates(people, query).map(({ id }) => id);
const finds: readonly [string, string[]][] = [
  ["", ["an", "anh", "dung"]],
  ["an", ["an", "anh"]],
  ["ánh", ["anh"]],
  ["do van", ["dung"]],
  ["van dung", ["dung"]],
  ["nva", ["an"]],
  ["bi thu", ["an", "dung"]],
  ["ngvan", ["an"]],
  ["khong co", []],
];
for (const [query, expected] of finds)
  test(`«@${query}» offers ${expected.join(", ") || "nobody"}`, () =>
    expect(matched(query)).toEqual(expected));

test("a document is found by its symbol with or without marks and dashes", () => {
  const documents = [{ id: "nq", label: "Nghị quyết số 18-NQ/TW", detail: "Một số vấn đề về đổi mới" }];
  for (const query of ["18", "18-NQ/TW", "nghi quyet 18", "nq tw", "doi moi"])
    expect(matchCandidates(documents, query)).toHaveLength(1);
  expect(matchCandidates(documents, "19")).toHaveLength(0);
});

const stored: SaveFacts = { online: true, connected: true, everConnected: true, unsaved: false, waitedMs: 0 };
const states: readonly [string, Partial<SaveFacts>, string][] = [
  ["everything confirmed", {}, "saved"],
  ["one change not confirmed", { unsaved: true }, "saving"],
  ["one change not confirmed for long", { unsaved: true, waitedMs: 9000 }, "retrying"],
  ["no network", { online: false }, "offline"],
  ["no network and unsaved", { online: false, unsaved: true, connected: false }, "offline"],
  ["server gone, nothing unsaved", { connected: false }, "offline"],
  ["server gone, something unsaved", { connected: false, unsaved: true }, "retrying"],
  ["just opened", { connected: false, everConnected: false }, "connecting"],
  ["opened long ago, never reached", { connected: false, everConnected: false, waitedMs: 9000 }, "retrying"],
];
for (const [situation, facts, state] of states)
  test(`${situation}: ${state}`, () => expect(saveStateOf({ ...stored, ...facts })).toBe(state));

test("nothing but everything saved is shown as saved", () => {
  expect(worseState("saved", "saved")).toBe("saved");
  expect(worseState("saved", "saving")).toBe("saving");
  expect(worseState("retrying", "saving")).toBe("retrying");
  expect(worseState("saved", "connecting")).toBe("connecting");
});

test("a menu opens below, above where the window ends, and never outside", () => {
  const page = { width: 390, height: 800 };
  const menu = { width: 300, height: 200 };
  expect(placeBeside({ left: 20, top: 100, bottom: 120 }, menu, page, "below")).toEqual({
    left: 20,
    top: 126,
  });
  expect(placeBeside({ left: 20, top: 700, bottom: 720 }, menu, page, "below").top).toBe(494);
  expect(placeBeside({ left: 380, top: 100, bottom: 120 }, menu, page, "below").left).toBe(82);
  expect(placeBeside({ left: 20, top: 100, bottom: 120 }, menu, page, "above").top).toBe(126);
});

test("a person keeps their colour", () => {
  expect(caretColour("cm1")).toBe(caretColour("cm1"));
  expect(new Set(["a", "b", "c", "d"].map(caretColour)).size).toBeGreaterThan(1);
});
