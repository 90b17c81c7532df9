import { expect, test } from "@playwright/test";

import type { Check } from "#lib/checks/check";
import { applyMends, checkReport } from "#lib/checks/check-report";
import { blankBeforeMark } from "#lib/checks/typography/blank-before-mark";
import { closingMark } from "#lib/checks/typography/closing-mark";
import { halfSpacedDash, mixedDashes } from "#lib/checks/typography/dashes";
import { doubledBlank } from "#lib/checks/typography/doubled-blank";
import { missingBlank } from "#lib/checks/typography/missing-blank";
import { strayMark } from "#lib/checks/typography/stray-mark";
import { givenChecked } from "#lib/testing/given-checked";

const mended: readonly (readonly [Check, string, string])[] = [
  [doubledBlank, "Công tác dân vận  của xã", "Công tác dân vận của xã"],
  [doubledBlank, "Công tác\u00a0 dân vận", "Công tác dân vận"],
  [blankBeforeMark, "Đã triển khai , Đảng uỷ họp .", "Đã triển khai, Đảng uỷ họp."],
  [blankBeforeMark, "Đã triển khai ,Đảng uỷ họp", "Đã triển khai, Đảng uỷ họp"],
  [missingBlank, "Năm 2023,triển khai;tổng kết.Hội nghị", "Năm 2023, triển khai; tổng kết. Hội nghị"],
  [missingBlank, "Tổng thu 581triệu đồng, Khối(mở rộng)họp", "Tổng thu 581 triệu đồng, Khối (mở rộng) họp"],
  [strayMark, ": Ngày 16/3, Đảng bộ họp.", "Ngày 16/3, Đảng bộ họp."],
  [
    halfSpacedDash,
    "Phát triển kinh tế- xã hội và văn hoá -thể thao.",
    "Phát triển kinh tế - xã hội và văn hoá - thể thao.",
  ],
  [halfSpacedDash, "Trong các năm 2020 -2025 đã làm.", "Trong các năm 2020–2025 đã làm."],
  [
    mixedDashes,
    "Kỳ 2020 - 2025, kỳ 2025 – 2030, kỳ 2015 - 2020.",
    "Kỳ 2020 - 2025, kỳ 2025 - 2030, kỳ 2015 - 2020.",
  ],
  [
    mixedDashes,
    "Khối Dân – Chính họp. Khối Dân - Chính, Khối Dân – Chính.",
    "Khối Dân – Chính họp. Khối Dân – Chính, Khối Dân – Chính.",
  ],
  [closingMark, "Hội nghị thành công tốt đẹp./.", "Hội nghị thành công tốt đẹp."],
  [closingMark, "Và những năm tiếp theo././.", "Và những năm tiếp theo."],
  [closingMark, "Hoạt động có hiệu quả…/", "Hoạt động có hiệu quả…"],
];
for (const [check, text, right] of mended)
  test(`${check.name} mends «${text}»`, () => {
    expect(textAfter(check, text)).toBe(right);
    expect(textAfter(check, right)).toBe(right);
  });

function textAfter(check: Check, words: string): string {
  return applyMends(words, checkReport(givenChecked(words), { checks: [check] }));
}

const left: readonly (readonly [Check, string])[] = [
  [doubledBlank, "NGƯỜI GHI BIÊN BẢN                 CHỦ TRÌ HỘI NGHỊ"],
  [doubledBlank, "-  Mục thứ nhất của kế hoạch"],
  [doubledBlank, "Họ và tên\tChức vụ"],
  [blankBeforeMark, "Các đại biểu thảo luận ... rồi kết luận"],
  [blankBeforeMark, "Tỷ số 3 : 2, lúc 8 : 30, mức 88 ,9%"],
  [missingBlank, "Trang Thanhphovidu.vn, www.vidu.vn, hộp thư a.B@vidu.vn và https://vidu.vn/tin,bai"],
  [missingBlank, "T.Ư, TP.HCM, ThS.Trần A, PGS.TS Lê B, 2.311 người, 6,5 tỷ, 14:30, U.S.A"],
  [missingBlank, "a) Nội dung; b) Hình thức; Điều 5(2); 13h30"],
  [strayMark, "...và các nội dung khác"],
  [strayMark, "- Mục thứ nhất\n“Trích dẫn” mở đầu đoạn"],
  [halfSpacedDash, "I- TÌNH HÌNH CHUNG\na- Kết quả"],
  [halfSpacedDash, "Covid-19, Dân - Chính - Đảng, 96–98%, kinh tế-xã hội, Kết luận số 35- KL/TW"],
  [mixedDashes, "Kỳ 2020 - 2025 và kỳ 2025 - 2030; Ảnh - Minh, Tin – Khôi"],
  [mixedDashes, "Kỳ 2020 - 2025 theo Đề án “Chuyển đổi số 2021–2025”"],
  [mixedDashes, "Giai đoạn 2020–2025 (30/4/1975 – 30/4/2025)"],
  [closingMark, "Lương bình quân 25 triệu đồng/người/năm."],
  [closingMark, "Ngày 15/10/2025\nSố 12/2025/"],
];
for (const [check, text] of left)
  test(`${check.name} leaves «${text.slice(0, 60)}» alone`, () =>
    expect(checkReport(givenChecked(text), { checks: [check] })).toEqual([]));

test("a closed range of years is told of but not changed: it may be the mend of another check", () => {
  const text = "Kỳ 2020 – 2025, kỳ 2025 – 2030, kỳ 2015–2020.";
  expect(mixedDashes.find(givenChecked(text)).map(({ mend }) => mend)).toEqual([null]);
});
