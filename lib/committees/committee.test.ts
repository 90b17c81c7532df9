import { expect, test } from "@playwright/test";

import { kindOfCommittee } from "#lib/committees/committee";

for (const [name, kind, level] of [
  ["Tỉnh uỷ Lam Giang", "provincial", "province"],
  ["Thành ủy Lam Giang", "provincial", "province"],
  ["Thị uỷ Lam Sơn", "town", "district"],
  ["Đảng uỷ phường Sông Xanh", "ward", "commune"],
  ["ĐẢNG UỶ XÃ SUỐI MƠ", "commune", "commune"],
  ["Chi bộ 3, phường Sông Xanh", "cell", "grassroots"],
  ["Đảng uỷ Công ty Xanh", "other", "grassroots"],
])
  test(`«${name}» is of kind ${kind}`, () => expect(kindOfCommittee(name ?? "")).toEqual({ kind, level }));
