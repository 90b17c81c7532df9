import { expect, test } from "@playwright/test";

import { extract } from "#lib/extraction/extract";
import { agrees, readNumber } from "#lib/extraction/figures/numbers";

const figures = (text: string) =>
  extract(text).facts.figures.map(({ value, of, percent, unit, consistent }) => [
    value,
    of,
    percent,
    unit,
    consistent,
  ]);

const reads: [text: string, expected: unknown[][]][] = [
  ["với 161/181 lớp được tổ chức (đạt 88,9%)", [[161, 181, 88.9, "lớp", true]]],
  ["7/6 đơn vị hoàn thành, vượt 118% mục tiêu", [[7, 6, 118, "đơn vị", false]]],
  ["Kết nạp 406 đảng viên/400 chỉ tiêu (tỷ lệ đạt 102%).", [[406, 400, 102, "đảng viên", true]]],
  ["76/76 TCCSĐ tổ chức đại hội thành công", [[76, 76, null, "TCCSĐ", null]]],
  ["giải quyết 96,5% (193/200 đơn) đúng hạn", [[193, 200, 96.5, "đơn", true]]],
  ["kết nạp 952 đảng viên mới, đạt 190% chỉ tiêu nghị quyết", [[952, null, 190, "đảng viên mới", null]]],
  ["thu 55,1 tỷ đồng, bằng 114% kế hoạch năm", [[55.1, null, 114, "tỷ đồng", null]]],
  ["Năm 2018, 12/12 tổ chức hội đạt chuẩn", [[12, 12, null, "tổ chức hội", null]]],
  ["12/12 (100%) chi bộ", [[12, 12, 100, "", true]]],
  ["bê tông hóa 12,4/20 km đường, đạt 62%", [[12.4, 20, 62, "km đường", true]]],
  ["có 41/4,974 đảng viên, chiếm tỉ lệ 0,82%", [[41, 4974, 0.82, "đảng viên", true]]],
  ["Huy động 6 tỷ 500 triệu đồng, đạt 130% kế hoạch", [[6.5, null, 130, "tỷ đồng", null]]],
  ["Với số phiếu 95/95 (đạt 100%)", [[95, 95, 100, "số phiếu", true]]],
  ["ước đạt 3.200 tỷ đồng, tăng 8,5% so với cùng kỳ, đạt 52% kế hoạch", [[3200, null, 52, "tỷ đồng", null]]],
  ["100% chi bộ (15/15) tổ chức đại hội", [[15, 15, 100, "chi bộ", true]]],
  ["kết nạp 8.127 đoàn viên mới/7.500, đạt 108,4%", [[8127, 7500, 108.4, "đoàn viên mới", true]]],
  ['xây 52 "Mái ấm"/50 nhà, đạt 104% kế hoạch', [[52, 50, 104, '"Mái ấm"', true]]],
  ["300/400 hộ đăng ký đạt cả 8 tiêu chí, đạt 75%", [[300, 400, 75, "hộ", true]]],
  ["lắp đặt 41.206 công tơ, đạt 117% kế hoạch", [[41206, null, 117, "công tơ", null]]],
  ["41/173 xã có tỷ lệ hộ nghèo trên 30%", [[41, 173, null, "xã", null]]],
  ["nộp ngân sách 6.105 tỷ đồng (142% kế hoạch)", [[6105, null, 142, "tỷ đồng", null]]],
];
for (const [text, expected] of reads) test(`reads «${text}»`, () => expect(figures(text)).toEqual(expected));

const ignores = [
  "Ngày 16/3, Đảng ủy tổ chức hội nghị",
  "dịp lễ 30/4 và 1/5",
  "kỷ niệm ngày 27/7 đoàn đi thăm",
  "từ tháng 6/2022 toàn huyện triển khai",
  "trực 24/24 giờ",
  "tỷ lệ hộ nghèo giảm 2%",
  "Tỷ lệ đảng viên dự sinh hoạt đạt 95%",
  "tăng 12,6% so với cùng kỳ",
  "5,83 vụ/10.000 dân",
  "2.050 cuộc/2.709 lượt",
  "phấn đấu kết nạp 120 đảng viên, đạt 100% chỉ tiêu",
  "Nghị quyết số 12/2022 được ban hành",
  "Chỉ thị 34/CT-TW",
  "Hơn 2/3 số hộ trong thôn",
  "thương binh 1/4",
  "đợt 7/11 kết hợp hội nghị",
  "2.050 tác phẩm/1.200 tác giả",
  "từ 20 lao động trở lên đạt 100%",
  "đặt chỉ tiêu kết nạp 120 đảng viên, đạt 100% kế hoạch",
  "Hôm nay - 6/7, Đảng ủy tổ chức hội nghị",
  "514 vụ/689 đối tượng",
  "ước đạt 3.200 tỷ đồng, tăng 8,5% so với cùng kỳ",
  "100% chi bộ (ngày 15/1) tổ chức đại hội",
  "95% phiếu (phiên 3/2) tán thành",
];
for (const text of ignores) test(`finds no figure in «${text}»`, () => expect(figures(text)).toEqual([]));

const numbers: [printed: string, value: number | null][] = [
  ["2.311", 2311],
  ["88,9", 88.9],
  ["1.234.567,5", 1234567.5],
  ["09", 9],
  ["1,2,3", null],
  ["abc", null],
];
for (const [printed, value] of numbers)
  test(`«${printed}» is ${String(value)}`, () => expect(readNumber(printed)).toBe(value));

test("a percent agrees when the ratio rounds to it as it is printed", () => {
  expect(agrees(406, 400, "102")).toBe(true);
  expect(agrees(161, 181, "88,9")).toBe(true);
  expect(agrees(7, 6, "118")).toBe(false);
});
