import { expect, test } from "@playwright/test";

import { fold, slugOf } from "#lib/text/fold";

test("marks, capitals, đ and the place of the tone do not matter", () => {
  expect(fold("Đảng uỷ  PHƯỜNG\u00a0Sông Xanh")).toBe("dang uy phuong song xanh");
  expect(fold("ủy ban".normalize("NFD"))).toBe(fold("uỷ ban"));
});

test("different words stay different", () => expect(fold("số")).not.toBe(fold("xã")));

test("a title becomes an address of plain letters", () => {
  expect(slugOf("Hội nghị BCH Đảng bộ lần thứ 3 (mở rộng): “Đoàn kết”")).toBe(
    "hoi-nghi-bch-dang-bo-lan-thu-3-mo-rong-doan-ket",
  );
});

test("an address ends between words", () => expect(slugOf("một hai ba", 8)).toBe("mot-hai"));
test("one long word is cut", () => expect(slugOf("a".repeat(100), 10)).toHaveLength(10));
test("a title without letters still has an address", () => expect(slugOf("…")).toBe("tin"));
