import { expect, test } from "@playwright/test";

import { allChecks } from "#lib/checks/all-checks";
import { applyMends, checkReport } from "#lib/checks/check-report";
import { findQuotations, findSymbols } from "#lib/checks/quotations";
import { chance, pick } from "#lib/document/generated-document";
import { givenChecked } from "#lib/testing/given-checked";

/** Faultless paragraphs, rich in numbers and days; the places and people are invented. */
const clean = [
  "Sáng 12/7/2025, Đảng uỷ xã Bãi Vàng tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2025.",
  "Tổng thu ngân sách đạt 118,4% dự toán giao, tăng 12,6% so với cùng kỳ; thu nhập bình quân 58,5 triệu đồng/người/năm.",
  "Toàn xã kết nạp 27 đảng viên mới, đạt 108% chỉ tiêu được giao; chuyển chính thức cho 31 đồng chí.",
  "Đảng bộ hiện có 1.245 đảng viên, trong đó có 512 đảng viên nữ, sinh hoạt tại 32 chi bộ trực thuộc.",
  "Có 30/32 chi bộ hoàn thành tốt nhiệm vụ trở lên (đạt 93,8%), trong đó có 6 chi bộ hoàn thành xuất sắc nhiệm vụ.",
  "Uỷ ban Kiểm tra Đảng uỷ đã tiến hành 09 cuộc kiểm tra đối với 45 lượt chi bộ và 128 đảng viên.",
  "Nhân dịp này, Đảng uỷ tặng giấy khen cho 4 tập thể và 7 cá nhân có thành tích xuất sắc trong 5 năm thực hiện đề án (2020 – 2025).",
  "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 – 2030 xác định 18 chỉ tiêu, đến nay đạt và vượt 15/18 chỉ tiêu, bằng 83,3%.",
  "Hội nghị quán triệt Kết luận số 14-KL/TU ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ và Quy định 11-QĐ/ĐU của Đảng uỷ xã.",
  "Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 – 03/02/2025), xã có 35 đảng viên được trao Huy hiệu, gồm 5 đảng viên 60 năm, 12 đảng viên 45 năm và 18 đảng viên 30 năm tuổi Đảng.",
  "Xã đã hỗ trợ xây mới 15 nhà “Đại đoàn kết” với số tiền 1,2 tỷ đồng, sửa chữa 22 nhà, trao 340 suất quà trị giá 170 triệu đồng.",
  "Tỷ lệ đảng viên tham gia học tập nghị quyết đạt từ 96–98%; tỷ lệ hộ nghèo giảm còn 1,35%.",
  "Kết nạp 41 đảng viên/40 chỉ tiêu (tỷ lệ đạt 102,5%); vượt 2,5% kế hoạch năm 2024.",
  "Từ ngày 01/7/2025, xã vận hành chính quyền 2 cấp với 3 phòng chuyên môn, 56 cán bộ, công chức; trụ sở mở cửa 24/24 giờ.",
  "Chiều thứ Sáu, ngày 15/8/2025, đoàn công tác làm việc tại thôn 4 và thôn 7, nghe 9 ý kiến tham luận.",
  "Mô hình “Dân vận khéo” được nhân rộng ở 127 nơi; 100% thôn đăng ký xây dựng ít nhất 01 mô hình trong năm 2025.",
  "Tổng kết 10 năm thực hiện Chỉ thị số 03-CT/HU (2015 – 2025), toàn xã có 2.050 lượt người tham gia 68 buổi sinh hoạt chuyên đề.",
  "Hội nghị bầu bổ sung 02 đồng chí với số phiếu 31/32 phiếu, đạt 96,9%; Đoàn Chủ tịch gồm 3 đồng chí.",
] as const;

/** One fault each, with a mend. */
const mendable = [
  "Nhiệm kỳ 20202025 đã kết thúc tốt đẹp.",
  "Toàn huyện có 2,311 đảng viên, đạt 12.5% dân số.",
  "Đã mở 161/181 buổi (đạt 88,9%) theo kế hoạch.",
  "Giai đoạn 2016 2020 có nhiều đổi mới.",
  "Bài viết có nhan đề “Nhiệm kỳ 20202025” đạt 12.5% lượt bầu chọn.",
] as const;

const held = { heldOn: "2025-07-12", year: 2025 };

for (const paragraph of clean)
  test(`a clean paragraph gives no finding: «${paragraph.slice(0, 50)}…»`, () => {
    expect(checkReport(givenChecked(paragraph, held))).toEqual([]);
  });

test("the clean paragraphs give none together either", () => {
  expect(clean.length).toBeGreaterThanOrEqual(15);
  expect(checkReport(givenChecked(clean.join("\n\n"), held))).toEqual([]);
});

const mend = (text: string) => applyMends(text, checkReport(givenChecked(text, held)));

test("what was mended has nothing left to mend, and mending again changes nothing", () => {
  const next = chance(7);
  for (let round = 0; round < 40; round += 1) {
    const text = Array.from({ length: 6 }, () => pick(next, next() < 0.5 ? clean : mendable)).join("\n\n");
    const mended = mend(text);
    expect(checkReport(givenChecked(mended, held)).filter((finding) => finding.mend !== null)).toEqual([]);
    expect(mend(mended)).toBe(mended);
  }
  expect(mend(mendable[1])).toBe("Toàn huyện có 2.311 đảng viên, đạt 12,5% dân số.");
});

const kept = (words: string) =>
  [...findQuotations(words), ...findSymbols(words)].map(({ start, end }) => words.slice(start, end));

test("mends leave quotations and document symbols as they are", () => {
  const text = [...mendable, ...clean].join("\n\n");
  expect(mend(text)).not.toBe(text);
  expect(kept(mend(text))).toEqual(kept(text));
});

const seen = (words: string) =>
  checkReport(givenChecked(words, held)).map(({ check, severity, quote, span }) => [
    check,
    severity,
    quote.replace(/\s/gu, " "),
    span.start,
  ]);

test("decomposed letters and blanks that do not break give the same findings", () => {
  const text = mendable.join("\n\n");
  expect(seen(text)).not.toEqual([]);
  expect(seen(text.normalize("NFD"))).toEqual(seen(text));
  expect(seen(text.replaceAll(" ", "\u00a0"))).toEqual(seen(text));
});

const megabyte = 1_000_000;
const hostile = [
  "1",
  "1/1 ",
  "12/12/2020 - ",
  "2020 2025 ",
  "20202025",
  "1,234,567,",
  "5 năm (",
  "10 năm a a a ",
  "gồm 1 lớp, ",
  "trong đó có 5 đảng viên, ",
  "5 lượt a a a a /",
  "thứ ba, ngày ",
  "sáng thứ ba, ngày 1/1/2020 ",
  "9/8 lớp, vượt 118%. ",
  "Chỉ tiêu 5 lớp; mở 6 lớp, đạt 131% chỉ tiêu. ",
  "giấy khen cho 3 cá nhân, gồm: An Bình, ",
  "nghị quyết đại hội toàn quốc lần thứ ",
  "giấy khen a a a ",
  "tỷ lệ a a a tham gia a a ",
  "“",
  '"a ',
  "1-NQ/",
  "kết nạp 5 đảng viên mới. ",
  "1/2 lớp, a, a, a, ",
  "hoàn thành tốt a a ",
  "chỉ tiêu năm năm năm ",
] as const;

for (const piece of hostile)
  test(`a megabyte of «${piece}» is checked`, () => {
    const text = piece.repeat(Math.ceil(megabyte / piece.length));
    const found = checkReport(givenChecked(text, held));
    expect(found.every(({ check }) => allChecks.some(({ name }) => name === check))).toBe(true);
  });
