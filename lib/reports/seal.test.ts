import { expect, test } from "@playwright/test";

import { canonicalJson, sealOf } from "#lib/reports/seal";

const version = {
  reportId: "r1",
  number: 1,
  title: "Hội nghị",
  byline: "",
  body: '{"type":"doc"}',
  facts: "{}",
  previousHash: null,
};

test("the order in which keys were written does not matter", () => {
  expect(canonicalJson({ b: [2, { d: "đ", c: null }], a: 1 })).toBe('{"a":1,"b":[2,{"c":null,"d":"đ"}]}');
});

test("the order of a list does matter", () => expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2])));

test("a version has one hash, whoever writes its JSON", () => {
  expect(sealOf({ ...version, body: '{ "type": "doc" }' })).toBe(sealOf(version));
  expect(sealOf(version)).toMatch(/^[0-9a-f]{64}$/);
});

for (const [what, changed] of Object.entries({
  title: "Hội nghị.",
  byline: "Lan",
  body: '{"type":"doc","content":[]}',
  facts: '{"figures":[]}',
  previousHash: "0",
  number: 2,
}))
  test(`another ${what} gives another hash`, () => {
    expect(sealOf({ ...version, [what]: changed })).not.toBe(sealOf(version));
  });
