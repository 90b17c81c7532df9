import { expect, test } from "@playwright/test";

import { checkReport } from "#lib/checks/check-report";
import { givenChecked } from "#lib/testing/given-checked";

import { numberChecks } from "./number-checks";

const found = (text: string) => checkReport(givenChecked(text), { checks: numberChecks });

type Row = readonly [text: string, severity: string, quote: string, says: string, mend?: string];

/** Every check with what it must say; a row of numbers is invented. */
const speaks: Readonly<Record<string, readonly Row[]>> = {
  "ratio-percent": [
    [
      "Có 9/8 đơn vị hoàn thành, vượt 118% mục tiêu.",
      "error",
      "9/8 đơn vị hoàn thành, vượt 118%",
      "9/8 = 112,5\u00a0%, trong bài ghi 118\u00a0%",
    ],
    ["Giải quyết 45/60 đơn, đạt 85%.", "error", "45/60 đơn, đạt 85%", "45/60 = 75\u00a0%"],
    ["Xử lý 140/118 tin báo đạt 84,3%.", "error", "140/118 tin báo đạt 84,3%", "118/140 = 84,3\u00a0%"],
    [
      "Mở được 53/59 lớp (89,8%), tuyên truyền 10/12 buổi (83,4%).",
      "notice",
      "83,4",
      "làm tròn là 83,3",
      "83,3",
    ],
    ["Với 161/181 buổi được tổ chức (đạt 88,9%).", "notice", "88,9", "cắt bớt", "89,0"],
    ["Giải ngân 97% (150/181 hồ sơ) đúng hạn.", "error", "97% (150/181", "82,9\u00a0%"],
    [
      "Kết nạp 30 đảng viên/60 chỉ tiêu (đạt 90%).",
      "error",
      "30 đảng viên/60 chỉ tiêu (đạt 90%",
      "50\u00a0%",
    ],
    ["Kết nạp 45/60 quần chúng, đạt 92% chỉ tiêu.", "warning", "45/60 quần chúng, đạt 92%", "75\u00a0%"],
    ["Đã mở 66/100 lớp, đạt gần 60% kế hoạch.", "warning", "66/100 lớp, đạt gần 60%", "66\u00a0%"],
  ],
  "exceeds-percent": [
    ["Có 9/8 đơn vị hoàn thành, vượt 112,5% mục tiêu.", "error", "vượt 112,5%", "nghĩa là đạt 212,5"],
    ["Thu ngân sách vượt 118% kế hoạch năm.", "warning", "vượt 118%", "nghĩa là đạt 218"],
  ],
  "implied-target": [
    [
      "Kết nạp 12 đảng viên, đạt 104% chỉ tiêu.",
      "notice",
      "12 đảng viên, đạt 104% chỉ tiêu",
      "với chỉ tiêu 12 thì đạt 100",
    ],
    [
      "Chỉ tiêu năm là 120 đảng viên; đã kết nạp 147 đảng viên, đạt 131% chỉ tiêu.",
      "warning",
      "147 đảng viên, đạt 131% chỉ tiêu",
      "147/120",
    ],
  ],
  "parts-sum": [
    [
      "Tổng số 35 huy hiệu, gồm 2 huy hiệu 80 năm, 5 huy hiệu 60 năm và 20 huy hiệu 30 năm tuổi Đảng.",
      "error",
      "35 huy hiệu, gồm 2 huy hiệu 80 năm, 5 huy hiệu 60 năm và 20 huy hiệu",
      "2 + 5 + 20 = 27",
    ],
    [
      "Trao tổng số 9 huy hiệu, trong đó có 2 huy hiệu bậc một, 2 huy hiệu bậc hai, 3 huy hiệu bậc ba.",
      "notice",
      "9 huy hiệu",
      "2 + 2 + 3 = 7",
    ],
    ["Đã mở 10 lớp, gồm 4 lớp bồi dưỡng và 5 lớp tập huấn.", "warning", "10 lớp", "4 + 5 = 9"],
  ],
  "part-over-whole": [
    [
      "Kết nạp 12 đảng viên, trong đó có 15 đảng viên là thanh niên.",
      "error",
      "12 đảng viên",
      "lớn hơn cả 12",
    ],
    ["Có 40 đại biểu tham dự, trong đó có 45 nữ.", "error", "40 đại biểu", "45 nữ"],
    [
      "Toàn chi bộ có 20 đảng viên, trong đó 25 đồng chí được miễn sinh hoạt.",
      "warning",
      "20 đảng viên",
      "25 đồng chí",
    ],
  ],
  "coverage-over-hundred": [
    [
      "Tỷ lệ đảng viên tham gia học tập nghị quyết đạt 102%.",
      "error",
      "Tỷ lệ đảng viên tham gia học tập nghị quyết đạt 102%",
      "100",
    ],
    ["Hội nghị có mặt 125/120 đại biểu.", "error", "125/120", "125 > 120"],
    ["Có 103% đảng viên dự sinh hoạt.", "error", "103%", "103"],
    ["Tỷ lệ người dân tham gia bảo hiểm y tế đạt 102%.", "warning", "bảo hiểm y tế đạt 102%", "102"],
  ],
  "turns-against-people": [
    [
      "Đã kiểm tra 692 lượt đảng viên/500 đảng viên.",
      "warning",
      "692 lượt đảng viên/500 đảng viên",
      "lượt với lượt",
    ],
  ],
  "two-values": [
    [
      "Toàn đảng bộ đã kết nạp 952 đảng viên mới. Đánh giá chung, toàn đảng bộ đã kết nạp 925 đảng viên mới.",
      "warning",
      "925 đảng viên mới",
      "952",
    ],
  ],
  "number-marks": [
    ["Toàn huyện có 2,311 đảng viên.", "warning", "2,311", "2.311", "2.311"],
    ["Tỷ lệ đạt 12.5% kế hoạch.", "warning", "12.5", "12,5", "12,5"],
    ["Tổng vốn 1,234,567 đồng.", "warning", "1,234,567", "1.234.567", "1.234.567"],
    ["Doanh thu 2.5 tỷ đồng.", "warning", "2.5", "2,5", "2,5"],
    ["Tổng số 1,234.5 điểm.", "warning", "1,234.5", "1.234,5", "1.234,5"],
  ],
  "award-counts": [
    [
      "Đảng uỷ tặng giấy khen cho 3 cá nhân, gồm: Nguyễn Văn An, Trần Thị Bình.",
      "warning",
      "giấy khen cho 3 cá nhân",
      "nêu tên 2 người",
    ],
  ],
  "rating-subset": [
    [
      "Có 100% chi bộ hoàn thành tốt nhiệm vụ, trong đó có 20% hoàn thành xuất sắc nhiệm vụ.",
      "warning",
      "hoàn thành tốt nhiệm vụ, trong đó có 20% hoàn thành xuất sắc nhiệm vụ",
      "mức xếp loại riêng",
    ],
  ],
};

for (const [name, rows] of Object.entries(speaks))
  for (const [text, severity, quote, says, mend] of rows)
    test(`${name} speaks of «${text}»`, () => {
      const remarks = found(text).filter((finding) => finding.check === name);
      const remark = remarks.find((each) => each.message.includes(says));
      expect(remark).toMatchObject({ severity, mend: mend ?? null });
      expect(remark?.quote).toContain(quote);
      expect(remarks).toHaveLength(1);
    });

/** What no check of numbers may say a word about. */
const silent: Readonly<Record<string, readonly string[]>> = {
  "ratio-percent": [
    "Kết nạp 406 đảng viên/400 chỉ tiêu (tỷ lệ đạt 102%).",
    "Có 12/15 chi bộ hoàn thành tốt nhiệm vụ, tỷ lệ đảng viên dự học tập đạt 98%.",
    "Có 10/12 thôn đạt trên 95% gia đình văn hoá.",
    "Kết nạp 45/50 đảng viên, đạt 112% so với cùng kỳ.",
    "Mở 9/8 lớp, vượt 12,5% kế hoạch.",
    "Giải quyết 193/200 đơn, đạt 96,5%; còn 7/200 đơn chuyển sang kỳ sau.",
    "Có 9/12 tổ chức đạt chuẩn, tăng 8% so với năm trước.",
    "Trong 30/35 chi bộ, đạt gần 86%.",
    "Đã thu 6,5/8,2 tỷ đồng, đạt 79%.",
    "Ngày 16/3, hội nghị đạt 98% số người dự.",
    "Có 18/20 chỉ tiêu đạt 100% kế hoạch; 7/9 tiêu chí đạt 90%.",
    "Có 7/9 xã hoàn thành thu thuế, đạt 100% dự toán.",
    "Có 8/11 chi bộ kết nạp được đảng viên mới, đạt 120% chỉ tiêu; 5/7 dự án khởi công, vốn đạt 90% kế hoạch.",
    "Từ đầu năm đến 15/11 thu đạt 95% dự toán.",
    "Gần 1/3 đảng viên, chiếm 30%, là nữ; 3/4 diện tích được tưới, đạt 76%.",
    "Có 12/15 chi bộ có đảng viên cao tuổi, chiếm 40% tổng số đảng viên.",
  ],
  "exceeds-percent": [
    "Doanh thu vượt 16,7% kế hoạch.",
    "Thu ngân sách đạt 118% kế hoạch.",
    "Sản lượng tăng 118% so với cùng kỳ.",
  ],
  "implied-target": [
    "Kiểm tra 692 lượt tổ chức đảng (đạt 141,5% so với chỉ tiêu nghị quyết).",
    "Thu 55,1 tỷ đồng, bằng 114% kế hoạch năm.",
    "Kết nạp 12 đảng viên, đạt gần 104% chỉ tiêu.",
    "Chỉ tiêu năm là 120 đảng viên; đã kết nạp 147 đảng viên, đạt 122,5% chỉ tiêu.",
  ],
  "parts-sum": [
    "Tổng số 27 huy hiệu, gồm 2 huy hiệu 80 năm, 5 huy hiệu 60 năm và 20 huy hiệu 30 năm tuổi Đảng.",
    "Có 50 đảng viên dự, trong đó có 20 đảng viên nữ và 45 đảng viên trẻ.",
    "Thành phần gồm 5 đồng chí Ban Thường vụ và 12 chi bộ.",
    "Đoàn có 12 đồng chí, gồm 3 đồng chí Thường trực, 4 đồng chí uỷ viên và các đồng chí văn phòng.",
    "Đã mở 10 lớp với 400 học viên, gồm 300 học viên mới và 90 cán bộ.",
  ],
  "part-over-whole": [
    "Tổ chức 5 cuộc kiểm tra, trong đó kiểm tra 12 đảng viên.",
    "Kết nạp 15 đảng viên, trong đó có 12 nữ.",
    "Tặng 20 suất quà, mỗi hộ 1 suất, trong đó có 12 suất của huyện.",
    "Có 412 đảng viên (tăng 5 đảng viên so với đầu năm), trong đó có 12 đảng viên dự bị.",
    "Trong 9 tháng, 3 chi bộ trực thuộc, trong đó có 45 đảng viên.",
    "Nâng tổng số đảng viên lên 120 đồng chí, trong đó có 30 nữ.",
  ],
  "coverage-over-hundred": [
    "Tỷ lệ tham gia bảo hiểm đạt 102% chỉ tiêu.",
    "Tỷ lệ đảng viên tham gia học tập đạt 100%.",
    "Kết nạp 125/120 đảng viên theo chỉ tiêu.",
    "Phát triển đạt 120% hội viên, tỷ lệ giảm hộ nghèo đạt 115%.",
    "Có mặt 118/120 đại biểu.",
  ],
  "turns-against-people": [
    "Kiểm tra 692 lượt/489 lượt theo kế hoạch.",
    "Thực hiện 9 cuộc kiểm tra đối với 56 lượt chi bộ.",
  ],
  "two-values": [
    "Năm 2023 toàn đảng bộ đã kết nạp 95 đảng viên mới. Năm 2024 toàn đảng bộ đã kết nạp 98 đảng viên mới.",
    "Toàn đảng bộ đã kết nạp 95 đảng viên mới. Phấn đấu năm tới toàn đảng bộ đã kết nạp 98 đảng viên mới.",
    "Đảng uỷ tặng giấy khen cho 3 tập thể tiêu biểu. Uỷ ban tặng giấy khen cho 5 tập thể tiêu biểu.",
  ],
  "number-marks": [
    "Toàn huyện có 2.311 đảng viên, thu 1.234,5 triệu đồng, đạt 12,5%.",
    "Thu nhập 1,125 tỷ đồng, tăng 0,125 điểm.",
    "Tại mục 2.5 của báo cáo, lúc 7.30 ngày 25.6, trang có 2,120 lượt xem.".replace(" lượt xem", ""),
  ],
  "award-counts": [
    "Đảng uỷ tặng giấy khen cho 2 cá nhân, gồm: Nguyễn Văn An, Trần Thị Bình.",
    "Đảng uỷ tặng giấy khen cho 3 tập thể và 5 cá nhân có thành tích xuất sắc.",
    "Đảng uỷ tặng giấy khen cho 3 cá nhân tiêu biểu là Bí thư các chi bộ.",
  ],
  "rating-subset": [
    "Có 100% chi bộ hoàn thành tốt nhiệm vụ trở lên, trong đó có 20% hoàn thành xuất sắc nhiệm vụ.",
    "Có 80% chi bộ hoàn thành tốt nhiệm vụ, 20% hoàn thành xuất sắc nhiệm vụ.",
  ],
};

for (const [name, texts] of Object.entries(silent))
  for (const text of texts)
    test(`${name} says nothing of «${text}»`, () => {
      expect(found(text)).toEqual([]);
    });

test("every check of numbers has words it speaks of and words it leaves alone", () => {
  const names = numberChecks.map(({ name }) => name).toSorted();
  expect(Object.keys(speaks).toSorted()).toEqual(names);
  expect(Object.keys(silent).toSorted()).toEqual(names);
});
