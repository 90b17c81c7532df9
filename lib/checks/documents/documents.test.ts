import { expect, test } from "@playwright/test";

import type { Check } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { brackets } from "#lib/checks/documents/brackets";
import { differingCitations } from "#lib/checks/documents/differing-citations";
import { documentChecks } from "#lib/checks/documents/document-checks";
import { quotationMarks } from "#lib/checks/documents/quotation-marks";
import { symbolForm } from "#lib/checks/documents/symbol-form";
import { symbolIssuer } from "#lib/checks/documents/symbol-issuer";
import { symbolKind } from "#lib/checks/documents/symbol-kind";
import { givenChecked } from "#lib/testing/given-checked";

const found: readonly (readonly [Check, string, string, string])[] = [
  [symbolKind, "Thực hiện Nghị quyết số 12-CT/TW của cấp trên.", "12-CT/TW", "error"],
  [symbolKind, "Thực hiện Chỉ thị 12-NQ/ĐU của Đảng uỷ.", "12-NQ/ĐU", "error"],
  [symbolKind, "Theo Kế hoạch số 15/QĐ-UBND của xã.", "15/QĐ-UBND", "error"],
  [symbolKind, "Theo Đề án số 05-KH/TU của Tỉnh uỷ.", "05-KH/TU", "warning"],
  [symbolForm, "Nghị quyết số 22-NQTW của Trung ương.", "22-NQTW", "warning"],
  [symbolForm, "Nghị quyết số 22/NQ-TW của Trung ương.", "22/NQ-TW", "warning"],
  [symbolForm, "Chỉ thị 05 CT/TW của Bộ Chính trị.", "05 CT/TW", "warning"],
  [symbolForm, "Nghị quyết 22-nq/tw của Trung ương.", "22-nq/tw", "warning"],
  [symbolForm, "Chương trình số 06-Ctr/TU của Tỉnh uỷ.", "06-Ctr/TU", "notice"],
  [symbolForm, "Nghị quyết số 35- NQ/TW của Bộ Chính trị.", "35- NQ/TW", "notice"],
  [
    symbolIssuer,
    "Nghị quyết số 02-NQ/TU của Thị uỷ Bãi Vàng về dân vận.",
    "Nghị quyết số 02-NQ/TU",
    "warning",
  ],
  [symbolIssuer, "Kết luận số 07-KL/TW của Tỉnh uỷ về dân vận.", "Kết luận số 07-KL/TW", "warning"],
  [
    differingCitations,
    "Chỉ thị số 41-CT/TW ngày 03/02/2024 của Ban Bí thư. Theo Chỉ thị số 41-CT/TW, ngày 04/02/2024 thì xã họp.",
    "Chỉ thị số 41-CT/TW, ngày 04/02/2024",
    "error",
  ],
  [
    differingCitations,
    "Kết luận số 41-KL/TW của Ban Bí thư. Theo Kết luận số 41-KL/TW của Bộ Chính trị thì xã họp.",
    "Kết luận số 41-KL/TW của Bộ Chính trị",
    "warning",
  ],
  [differingCitations, "Theo Chỉ thị 41 của Ban Bí thư. Chỉ thị số 41-CT/TW nêu rõ.", "Chỉ thị 41", "notice"],
  [
    differingCitations,
    "Theo Quy định 1374 của Tỉnh uỷ. Thực hiện quy định 1374 của Tỉnh uỷ.",
    "quy định 1374",
    "notice",
  ],
  [quotationMarks, "Chủ đề “Đoàn kết, sáng tạo của xã trong năm.", "“Đoàn kết", "warning"],
  [quotationMarks, "Thực hiện chủ đề Đoàn kết, sáng tạo” trong năm.", "sáng tạo”", "warning"],
  [quotationMarks, 'Thực hiện "Dân vận khéo trong toàn xã.', '"Dân vận khéo', "warning"],
  [quotationMarks, 'Nhà “Mái ấm" và nhà khác.', 'Mái ấm"', "notice"],
  [quotationMarks, 'Nhà “Mái ấm”, nhà "Nhân đạo" đã xây.', '"Nhân đạo"', "notice"],
  [brackets, "Ông Lê Văn Sen (Phó Giám đốc Sở, Trưởng ban phát biểu tại hội nghị.", "(Phó", "warning"],
  [brackets, "Hội nghị lần thứ ba của Ban Chấp hành Đảng bộ xã mở rộng) đã bế mạc.", "rộng)", "warning"],
];
for (const [check, text, quote, severity] of found)
  test(`${check.name} finds «${quote}» in «${text.slice(0, 40)}»`, () => {
    const remarks = checkReport(givenChecked(text), { checks: [check] });
    expect(remarks.map((each) => [each.quote, each.severity])).toEqual([[quote, severity]]);
  });

const left: readonly (readonly [Check, string])[] = [
  [
    symbolKind,
    "Nghị quyết số 22-NQ/TW, Chỉ thị 05-CT/TW, Kết luận 01-KL/TW, Quy định 37-QĐ/TW, Quyết định 99-QĐ/TW.",
  ],
  [
    symbolKind,
    "Thông báo kết luận số 50-TB/TW, Thông báo Kết luận 12-KL/TU, Chương trình 06-CT/TU, Quy chế 22-QĐ/TU.",
  ],
  [symbolKind, "Thực hiện Kế hoạch triển khai Nghị quyết số 22-NQ/TW; nghị quyết liên tịch 05-NQLT/HĐND."],
  [
    symbolKind,
    "Quyết định 314/QĐ-UBND, Nghị định 30/2020/NĐ-CP, Thông tư 02/2019/TT-BNV, Luật 29/2018/QH14.",
  ],
  [symbolForm, "22-NQ/TW, 05-CT/TU, 12-HD/BTCTW, 24-KH/ĐU, 06-CTr/TU, 15-TTr/HU, 22-NQ/TƯ"],
  [symbolForm, "314/QĐ-UBND, 30/2020/NĐ-CP, 12/KH-MTTQ, 21/NQ-HĐND, 05/CT-TTg, 357-KH/ĐUK"],
  [symbolForm, "Số điện thoại 12-34, tỷ số 3-1, ngày 12/5, 30 CT và 12 TB trong kho, năm 2025/TW"],
  [
    symbolIssuer,
    "Nghị quyết số 02-NQ/TU của Tỉnh uỷ; Nghị quyết 05-NQ/TW của Ban Chấp hành Trung ương; 07-NQ/HU của Huyện uỷ.",
  ],
  [symbolIssuer, "Nghị quyết số 02-NQ/TU của Thành uỷ về phát triển; Kế hoạch 05-KH/ĐU của Đảng uỷ xã."],
  [
    differingCitations,
    "Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị khoá XII và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị khoá XIII.",
  ],
  [
    differingCitations,
    "Quyết định 05/QĐ-UBND ngày 03/02/2024 và Quyết định 05/QĐ-UBND ngày 07/02/2025 của UBND xã.",
  ],
  [differingCitations, "Nghị quyết số 22-NQ/TW của Trung ương và Nghị quyết số 22-NQ/TU của Tỉnh uỷ."],
  [
    differingCitations,
    "Chỉ thị số 41-CT/TW ngày 03/02/2024 của Ban Bí thư. Sau khi có Chỉ thị 41, xã họp; Chỉ thị 41-CT/TW.",
  ],
  [differingCitations, "Theo Nghị quyết 15 của Tỉnh uỷ và nghị quyết 15 của Hội đồng nhân dân xã."],
  [quotationMarks, "Mô hình “Dân vận khéo”, phong trào «Sạch nhà», tác phẩm “Sửa đổi “lối” làm việc”."],
  [quotationMarks, "Đồng chí nói: “Xã đã cố gắng.\n\nCác thôn cũng vậy.\n\nXin cảm ơn”."],
  [quotationMarks, 'Đồng chí nói: " Xã đã cố gắng.\n\nCác thôn cũng vậy " - ông kết luận.'],
  [quotationMarks, "Anh K'Brơi ở huyện Đăk R’lấp, màn hình 32\" của hội trường."],
  [brackets, "a) Về tổ chức; b) Về cán bộ (có 3 người); 1) Xong [xem phụ lục]."],
  [brackets, "Ảnh chụp trong buổi khai mạc hội nghị của xã (Ảnh:\n\nMinh Khôi)"],
  [brackets, "Khối Các cơ quan (CCQ-DN) tỉnh (khoá IV (2015-2020))."],
];
for (const [check, text] of left)
  test(`${check.name} leaves «${text.slice(0, 70)}» alone`, () =>
    expect(checkReport(givenChecked(text), { checks: [check] })).toEqual([]));

test("an anomaly of issuer is told of once a document", () => {
  const text = "Nghị quyết số 02-NQ/TU của Thị uỷ Bãi Vàng. ".repeat(3);
  expect(checkReport(givenChecked(text), { checks: [symbolIssuer] })).toHaveLength(1);
});

test("no symbol is ever mended", () => {
  const text = found.map(([, words]) => words).join("\n\n");
  const remarks = checkReport(givenChecked(text), { checks: documentChecks });
  expect(remarks.filter(({ check, mend }) => check.startsWith("symbol") && mend !== null)).toEqual([]);
});
