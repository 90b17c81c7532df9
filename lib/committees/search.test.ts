import { expect, test } from "@playwright/test";

import { committeeNamed, findCommittees } from "#lib/committees/search";

const committee = (slug: string, name: string, parentName: string) => ({
  slug,
  name,
  parentName,
  ended: false,
});
const choices = [
  committee("ben-da", "Chi bộ tổ dân phố Bến Đá", "Đảng uỷ phường Sông Xanh"),
  committee("song-xanh", "Đảng uỷ phường Sông Xanh", "Tỉnh uỷ Lam Giang"),
  committee("suoi-mo", "Đảng uỷ xã Suối Mơ", "Tỉnh uỷ Lam Giang"),
  committee("lam-giang", "Tỉnh uỷ Lam Giang", ""),
];
const slugs = (typed: string) => findCommittees(choices, typed).map(({ slug }) => slug);

test("a committee is found with or without marks, in capitals, and by words in any order", () => {
  for (const typed of [
    "Suối Mơ",
    "suoi mo",
    "SUOI MO",
    "mo suoi",
    "đảng ủy xã suối",
    "uỷ suo",
    "  suoi   mo ",
  ])
    expect(slugs(typed)).toEqual(["suoi-mo"]);
});

test("whose own name says it comes before whom the name above brings in", () => {
  expect(slugs("song xanh")).toEqual(["song-xanh", "ben-da"]);
  expect(slugs("lam giang")).toEqual(["lam-giang", "song-xanh", "suoi-mo"]);
  expect(slugs("dang uy xa")).toEqual(["suoi-mo", "song-xanh", "ben-da"]);
});

test("nothing typed shows all in their order; what nobody is called finds nobody", () => {
  expect(slugs("")).toEqual(["ben-da", "song-xanh", "suoi-mo", "lam-giang"]);
  expect(slugs("suoi xanh")).toEqual([]);
  expect(slugs("uoi")).toEqual([]);
});

test("a long list is cut at thirty", () => {
  const many = Array.from({ length: 40 }, (_, index) => committee(`c${index}`, `Chi bộ ${index}`, ""));
  expect(findCommittees(many, "chi bo")).toHaveLength(30);
});

test("a name typed whole names its committee, unless two are called so", () => {
  expect(committeeNamed(choices, "dang uy xa suoi mo")?.slug).toBe("suoi-mo");
  expect(committeeNamed(choices, "suoi mo")).toBeNull();
  expect(committeeNamed(choices, "")).toBeNull();
  const twins = [committee("a", "Chi bộ 1", "Xã A"), committee("b", "Chi bộ 1", "Xã B")];
  expect(committeeNamed(twins, "Chi bộ 1")).toBeNull();
});
