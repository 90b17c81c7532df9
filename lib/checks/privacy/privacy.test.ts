import { expect, test } from "@playwright/test";

import type { Check, CheckContext } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { disciplinedPerson } from "#lib/checks/privacy/disciplined-person";
import { cardNumber, identityNumber, phoneNumber } from "#lib/checks/privacy/personal-numbers";
import { privacyChecks } from "#lib/checks/privacy/privacy-checks";
import { secrecyMarking } from "#lib/checks/privacy/secrecy-marking";
import { givenChecked } from "#lib/testing/given-checked";

const quotes = (check: Check, text: string, context: Partial<CheckContext> = {}) =>
  checkReport(givenChecked(text, context), { checks: [check] }).map(({ quote }) => quote);

const found: readonly (readonly [Check, string, string])[] = [
  [phoneNumber, "Liên hệ anh Sen 0912 345 678 để đăng ký.", "0912 345 678"],
  [phoneNumber, "Anh Sen (0987.654.321) tiếp nhận.", "0987.654.321"],
  [phoneNumber, "Điện thoại: 0263 3822 123 gặp chị Cúc.", "0263 3822 123"],
  [phoneNumber, "Gọi +84 912345678 nhé.", "+84 912345678"],
  [identityNumber, "Ông Sen, CCCD số 001099012345, đã nhận quà.", "001099012345"],
  [identityNumber, "Bà Cúc, CMND 123456789, đã nhận quà.", "123456789"],
  [identityNumber, "Mã 079188001234 của ông Sen.", "079188001234"],
  [cardNumber, "Đồng chí Sen, số thẻ đảng viên: 12.345678, được tặng Huy hiệu.", "12.345678"],
  [cardNumber, "Ủng hộ qua số tài khoản 1023456789012.", "1023456789012"],
  [secrecyMarking, "MẬT\n\nSố 12-BC/ĐU", "MẬT"],
  [secrecyMarking, "Số 12-BC/ĐU          TUYỆT MẬT", "TUYỆT MẬT"],
  [secrecyMarking, "[TỐI MẬT]\n\nBáo cáo công tác", "TỐI MẬT"],
  [secrecyMarking, "Độ mật: Tối mật\n\nBáo cáo", "Độ mật: Tối mật"],
  [
    disciplinedPerson,
    "Chi bộ đã khai trừ đồng chí Lê Văn Sen, nguyên Kế toán trưởng ra khỏi Đảng.",
    "Lê Văn Sen",
  ],
  [
    disciplinedPerson,
    "Thi hành kỷ luật khiển trách đối với đồng chí Trần Thị Cúc, Chủ tịch Hội Nông dân xã.",
    "Trần Thị Cúc",
  ],
  [
    disciplinedPerson,
    "Đồng chí Lê Văn Sen, Bí thư Chi bộ thôn 3, bị kỷ luật bằng hình thức cảnh cáo.",
    "Lê Văn Sen",
  ],
];
for (const [check, text, quote] of found)
  test(`${check.name} finds «${quote}» in «${text.slice(0, 40)}»`, () =>
    expect(quotes(check, text)).toEqual([quote]));

const left: readonly (readonly [Check, string])[] = [
  [phoneNumber, "Tổng số 0912 hộ, 2.311.456 người, 012.345 tấn, ngày 09/12/2025."],
  [phoneNumber, "Đã thu 0,912345678 tỷ đồng; kế hoạch 12-KH/ĐU; số hiệu 100912345678."],
  [phoneNumber, "Hotline 1900 1234 và tổng đài 113."],
  [identityNumber, "Đã cấp 123456789 đồng; cấp 45.000 thẻ căn cước công dân; năm 2025."],
  [identityNumber, "Rà soát CCCD cho 1.250 người; số 123456789012 là doanh thu."],
  [cardNumber, "Trao thẻ đảng viên cho 12 đồng chí; phát 371 thẻ hội viên; số thẻ BHYT tăng 5%."],
  [cardNumber, "Cấp đổi thẻ đảng viên năm 2025 cho các chi bộ."],
  [secrecyMarking, "Quán triệt Luật Bảo vệ bí mật nhà nước.\n\nBẢO VỆ BÍ MẬT NHÀ NƯỚC"],
  [secrecyMarking, "Bỏ phiếu kín, bí mật; cấp độ mật được xác định theo luật.\n\nMẬT ONG RỪNG"],
  [secrecyMarking, "Thân mật\n\nHọp mặt\n\nMật"],
  [disciplinedPerson, "Kỷ luật 1 tổ chức đảng và 125 đảng viên: khai trừ, cách chức, cảnh cáo, khiển trách."],
  [disciplinedPerson, "Đồng chí Lê Văn Sen, Bí thư Đảng uỷ xã nhấn mạnh đã khai trừ 3 đảng viên."],
  [disciplinedPerson, "Về thi hành kỷ luật, đồng chí Lê Văn Sen đề nghị làm nghiêm."],
  [disciplinedPerson, "Đồng chí Trần Thị Cúc báo cáo kết quả thi hành kỷ luật trong Đảng."],
  [disciplinedPerson, "Đồng chí Lê Văn Sen nhận Huy hiệu Đảng; cảnh cáo cháy rừng được phát sớm."],
];
for (const [check, text] of left)
  test(`${check.name} leaves «${text.slice(0, 60)}» alone`, () => expect(quotes(check, text)).toEqual([]));

test("what stays inside may hold numbers and names, but no secrecy marking", () => {
  const text = found.map(([, words]) => words).join("\n\n");
  const inside = checkReport(givenChecked(text, { reportKind: "minutes" }), { checks: privacyChecks });
  expect(new Set(inside.map(({ check, severity }) => `${check} ${severity}`))).toEqual(
    new Set(["secrecy-marking error"]),
  );
});
