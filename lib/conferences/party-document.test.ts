import { expect, test } from "@playwright/test";

import {
  distinctIdentity,
  documentIdentity,
  fillGaps,
  isSameDocument,
  normaliseSymbol,
} from "#lib/conferences/party-document";

const document = {
  kind: "Nghị quyết",
  number: "",
  symbol: "12-NQ/TU",
  issuedOn: null,
  issuer: "",
  subject: "",
};

const spellings = ["12-NQ/TU", " 12 – NQ / TU ", "12—NQ/TU", "12 -NQ/ TU", "12‑NQ/TU"];
for (const symbol of spellings)
  test(`the symbol «${symbol}» is written 12-NQ/TU`, () => expect(normaliseSymbol(symbol)).toBe("12-NQ/TU"));

test("a symbol is composed, so that typed and pasted Đ are one", () => {
  expect(normaliseSymbol("314/QĐ-HLGVN".normalize("NFD"))).toBe("314/QĐ-HLGVN".normalize("NFC"));
});

const alike = [
  { symbol: "12-nq/tu" },
  { symbol: "12 – NQ/TU" },
  { symbol: "012-NQ/TU" },
  { subject: "Về xây dựng Đảng", issuer: "Tỉnh uỷ", issuedOn: "2026-01-01" },
  { kind: "nghị quyết" },
];
for (const change of alike)
  test(`${JSON.stringify(change)} is no other document`, () => {
    expect(documentIdentity({ ...document, ...change })).toBe(documentIdentity(document));
  });

for (const change of [
  { symbol: "12-NQ/TW" },
  { symbol: "13-NQ/TU" },
  { kind: "Chỉ thị" },
  { symbol: "120-NQ/TU" },
])
  test(`${JSON.stringify(change)} is another document`, () => {
    expect(documentIdentity({ ...document, ...change })).not.toBe(documentIdentity(document));
  });

test("a document without a number is told by issuer and subject, and never taken for one with a number", () => {
  const congress = { ...document, symbol: "", issuer: "Đại hội Đảng bộ", subject: "Nhiệm kỳ 2025–2030" };
  expect(documentIdentity({ ...congress, issuer: "đại hội  đảng bộ" })).toBe(documentIdentity(congress));
  expect(documentIdentity({ ...congress, subject: "Nhiệm kỳ 2020–2025" })).not.toBe(
    documentIdentity(congress),
  );
  expect(documentIdentity({ ...congress, issuer: "12-NQ/TU", subject: "" })).not.toBe(
    documentIdentity(document),
  );
});

test("the same number of another issuer or day is another document; a gap is no difference", () => {
  const known = { issuedOn: "2021-03-01", issuer: "Tỉnh uỷ" };
  expect(isSameDocument(known, { issuedOn: null, issuer: "" })).toBe(true);
  expect(isSameDocument(known, { issuedOn: "2021-03-01", issuer: "tỉnh ủy" })).toBe(true);
  expect(isSameDocument(known, { issuedOn: "2026-03-01", issuer: "" })).toBe(false);
  expect(isSameDocument(known, { issuedOn: null, issuer: "Thành uỷ" })).toBe(false);
});

test("two documents of one number begin alike and never collide", () => {
  const other = { ...document, issuer: "Thành uỷ | Hội An", issuedOn: "2026-03-01" };
  expect(distinctIdentity(other)).toMatch(/^nghi quyet\|12-nq\/tu\|/);
  expect(distinctIdentity(other).split("|")).toHaveLength(4);
});

test("what is known stays, what is typed fills its gaps", () => {
  const known = { ...document, subject: "Về xây dựng Đảng" };
  const typed = {
    ...document,
    symbol: "12-nq/tu",
    subject: "Khác",
    issuer: "Tỉnh uỷ",
    issuedOn: "2026-01-01",
  };
  expect(fillGaps(known, typed)).toEqual({ ...known, issuer: "Tỉnh uỷ", issuedOn: "2026-01-01" });
});
