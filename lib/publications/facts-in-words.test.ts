import { expect, test } from "@playwright/test";

import { citationInWords, figureInWords, recipientCount } from "#lib/publications/facts-in-words";
import { publicWords } from "#lib/words/public";

const { vi, en } = publicWords;
const nbsp = "\u00a0";
const figure = { id: "f", label: "Lớp", actual: 161, target: 181, unit: "lớp", percentPrinted: "88,9%" };

test("a figure reads: reached of wanted, unit, percent as printed", () => {
  expect(figureInWords(figure)).toBe(`161/181 lớp – 88,9${nbsp}%`);
  expect(figureInWords({ ...figure, percentPrinted: "" })).toBe("161/181 lớp");
  expect(figureInWords({ ...figure, target: null, percentPrinted: "" })).toBe("161 lớp");
  expect(figureInWords({ ...figure, actual: null, percentPrinted: "" })).toBe("chỉ tiêu 181 lớp");
  expect(figureInWords({ ...figure, actual: null, target: null })).toBe(`88,9${nbsp}%`);
  expect(figureInWords({ ...figure, actual: null, target: null, percentPrinted: "" })).toBe("");
  expect(figureInWords({ ...figure, actual: 0, percentPrinted: "0 %" })).toBe(`0/181 lớp – 0${nbsp}%`);
});

test("numbers have Vietnamese points and commas", () => {
  const money = { ...figure, actual: 2311.5, target: null, unit: "tỷ đồng", percentPrinted: "" };
  expect(figureInWords(money)).toBe("2.311,5 tỷ đồng");
});

const award = {
  id: "c",
  form: "Giấy khen",
  track: "party",
  collectiveCount: 3,
  individualCount: null,
  reason: "",
  decision: "",
  recipients: [
    { kind: "individual", name: "Nguyễn Thị Lan" },
    { kind: "individual", name: "Trần Văn Minh" },
  ],
};

test("recipients are counted as told, else by their names", () => {
  expect(recipientCount(vi, award)).toBe("3 tập thể, 2 cá nhân");
  expect(recipientCount(en, { ...award, collectiveCount: 1 })).toBe("1 collective, 2 individuals");
  expect(recipientCount(vi, { ...award, collectiveCount: null, recipients: [] })).toBe("");
});

const whole = ({ name, rest }: { name: string; rest: string }) => name + rest;
const cited = {
  id: "v",
  kind: "Nghị quyết",
  number: "18",
  symbol: "18-NQ/TW",
  issuedOn: "2017-10-25",
  issuer: "Ban Chấp hành Trung ương",
  subject: "về sắp xếp tổ chức bộ máy",
  relation: "reviews",
};

test("a document is cited in the Party's manner, as far as it is known", () => {
  expect(whole(citationInWords(cited))).toBe(
    "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương về sắp xếp tổ chức bộ máy",
  );
  expect(whole(citationInWords({ ...cited, issuedOn: null, issuer: "", subject: "" }))).toBe(
    "Nghị quyết số 18-NQ/TW",
  );
  expect(whole(citationInWords({ ...cited, issuedOn: null }))).toBe(
    "Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương về sắp xếp tổ chức bộ máy",
  );
  const unnumbered = { ...cited, number: "", symbol: "", issuedOn: null };
  expect(whole(citationInWords(unnumbered))).toBe(
    "Nghị quyết Ban Chấp hành Trung ương về sắp xếp tổ chức bộ máy",
  );
  expect(whole(citationInWords({ ...unnumbered, issuer: "" }))).toBe("Nghị quyết về sắp xếp tổ chức bộ máy");
});
