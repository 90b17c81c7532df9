import { expect, test } from "@playwright/test";

import { allChecks } from "#lib/checks/all-checks";
import { applyMends, checkReport } from "#lib/checks/check-report";
import { documentChecks } from "#lib/checks/documents/document-checks";
import { peopleChecks } from "#lib/checks/people/people-checks";
import { privacyChecks } from "#lib/checks/privacy/privacy-checks";
import { findQuotations, findSymbols } from "#lib/checks/quotations";
import { typographyChecks } from "#lib/checks/typography/typography-checks";
import { chance, pick } from "#lib/document/generated-document";
import { givenChecked } from "#lib/testing/given-checked";

/** Faultless paragraphs, rich in names, abbreviations, quotations, dashes and doubled words. */
const clean = [
  "Sáng 12/7/2025, tại hội trường xã, Đảng uỷ xã Suối Mơ tổ chức hội nghị học tập, quán triệt các nghị quyết của Trung ương.",
  "Dự và chỉ đạo hội nghị có đồng chí Lê Văn Sen, Uỷ viên Ban Thường vụ Tỉnh uỷ, Bí thư Đảng uỷ xã; đồng chí Vũ Thị Mai Ánh, Phó Bí thư Thường trực Đảng uỷ xã.",
  "Đồng chí Trần Thị Cúc – Phó Chủ tịch Uỷ ban nhân dân xã trình bày báo cáo; các đại biểu biểu quyết nhất trí 100%.",
  "Hội nghị quán triệt Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Chỉ thị số 45-CT/TW của Bộ Chính trị.",
  "Kế hoạch số 12-KH/ĐU của Đảng uỷ xã cụ thể hoá Chương trình số 06-CTr/TU của Tỉnh uỷ và Quyết định số 314/QĐ-UBND của xã.",
  "Các chi bộ luôn luôn giữ nền nếp, dần dần đổi mới cách sinh hoạt; người người, nhà nhà thi đua làm theo.",
  "Tổ chức cơ sở đảng (TCCSĐ) được củng cố; các TCCSĐ trong doanh nghiệp hoạt động hiệu quả.",
  "Phong trào “Dân vận khéo”, mô hình “Ngày thứ Bảy tình nguyện” và cuộc thi “Tìm hiểu lịch sử Đảng bộ” lan toả rộng khắp.",
  "Đồng chí Bí thư Đảng uỷ nhấn mạnh: “Mỗi cán bộ phải nói đi đôi với làm; việc gì có lợi cho dân thì hết sức làm”.",
  "UBND, HĐND, MTTQ và các đoàn thể (Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên) phối hợp chặt chẽ.",
  "Công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng được thực hiện nghiêm túc; không có đảng viên bị khai trừ.",
  "Xã bám sát các nhiệm vụ: (1) Phát triển kinh tế - xã hội; (2) Xây dựng Đảng; (3) Bảo đảm quốc phòng - an ninh.",
  "Chuyển đổi số, cải cách hành chính có bước tiến: 97,5% hồ sơ được giải quyết trực tuyến trên website của xã.",
  "Công tác bảo vệ bí mật nhà nước, tiếp công dân, giải quyết khiếu nại, tố cáo được quan tâm đúng mức.",
  "Ông K'Brơi ở buôn Đắk Sing, bà H'Hoa ở thôn Bình Hoà và gia đình anh Nguyễn Thuý Hoà được hỗ trợ làm nhà.",
  "Thành công của hội nghị là tiền đề để xã bước vào nhiệm kỳ 2025 – 2030 với quyết tâm mới, khí thế mới.",
  "Ban Chấp hành gồm 27 đồng chí; Ban Thường vụ gồm 9 đồng chí, trình độ đại học trở lên, tuổi bình quân 43,5.",
  "Trung tâm Phục vụ hành chính công tiếp nhận 1.245 hồ sơ, không để tồn đọng; người dân quý trọng, tin cậy.",
  "Trên cơ sở đó, Đảng uỷ đề ra 5 nhóm giải pháp: quy hoạch, đào tạo, luân chuyển, đánh giá và khen thưởng cán bộ.",
  "Năm năm qua, đời sống người dân nâng lên rõ rệt; từ từ, chắc chắn, xã đã về đích nông thôn mới.",
  "Kết luận hội nghị, đồng chí Lê Văn Sen yêu cầu các chi bộ khẩn trương triển khai, sớm đưa nghị quyết vào cuộc sống.",
  "Tin, ảnh: Minh Khôi",
] as const;

/** One fault each that is mended. */
const mendable = [
  "Các chi bộ đã quán triển nghị quyết và nâng co nhận thức.",
  "Công tác dân vận  của xã được triển khai , có nhiều đổi mới,sáng tạo.",
  "Nghị quyết Đại hội Đại hội Đảng các cấp được thực hiện.",
  "Nghề ngiệp ổn định, hòan thành chỉ tiêu; cấp ủy khóa mới nhận nhiệm vụ.",
  "Phát triển kinh tế- xã hội trong các năm 2020 -2025 và 2021-2026.",
  "Khẩu hiệu “nâng co chất lượng” treo ở hội trường , dưới cờ.",
  ": Ngày 16/3, hội nghị thành công tốt đẹp./.",
] as const;

const held = { heldOn: "2025-07-12", year: 2025, factsFrom: "text" } as const;
const checks = [...peopleChecks, ...documentChecks, ...typographyChecks, ...privacyChecks];

for (const paragraph of clean)
  test(`nothing is wrong with «${paragraph.slice(0, 50)}…»`, () => {
    expect(checkReport(givenChecked(paragraph, held))).toEqual([]);
  });

test("nothing is wrong with them together either, in any order", () => {
  expect(clean.length).toBeGreaterThanOrEqual(20);
  expect(checkReport(givenChecked(clean.join("\n\n"), held))).toEqual([]);
  expect(checkReport(givenChecked(clean.toReversed().join("\n"), held))).toEqual([]);
});

const mend = (text: string) => applyMends(text, checkReport(givenChecked(text, held), { checks }));

test("what was mended has nothing left to mend, and mending again changes nothing", () => {
  const next = chance(11);
  for (let round = 0; round < 40; round += 1) {
    const text = Array.from({ length: 6 }, () => pick(next, next() < 0.5 ? clean : mendable)).join("\n\n");
    const once = mend(text);
    expect(checkReport(givenChecked(once, held), { checks }).filter((each) => each.mend !== null)).toEqual(
      [],
    );
    expect(mend(once)).toBe(once);
  }
});

const kept = (words: string) =>
  [...findQuotations(words), ...findSymbols(words)].map(({ start, end }) => words.slice(start, end));

test("mends leave quotations and symbols as they are", () => {
  const text = [...mendable, ...clean].join("\n\n");
  expect(mend(text)).not.toBe(text);
  expect(kept(mend(text))).toEqual(kept(text));
});

const faulty = [
  ...mendable,
  "Đồng chí Vũ Thị Mai Ánh, Phó Bí thư Đảng uỷ xã phát biểu.",
  "Đồng chí Vũ Thị Mai Anh, Phó Bí thư Đảng uỷ xã kết luận.",
  "Theo Nghị quyết số 12-CT/TW và Nghị quyết 22-NQTW, xã đã “làm tốt.",
  "Chi bộ khai trừ đồng chí Lê Văn Sen, điện thoại 0912 345 678.",
  "MẬT",
] as const;
const seen = (words: string) =>
  checkReport(givenChecked(words, held), { checks }).map(({ check, severity, quote, span }) => [
    check,
    severity,
    quote.replace(/\s/gu, " "),
    span.start,
  ]);

test("decomposed letters and blanks that do not break give the same findings", () => {
  const text = faulty.join("\n\n");
  expect(seen(text).length).toBeGreaterThan(faulty.length);
  expect(seen(text.normalize("NFD"))).toEqual(seen(text));
  expect(seen(text.replaceAll(" ", "\u00a0"))).toEqual(seen(text));
});

const megabyte = 1_000_000;
const hostile = [
  "đại hội ",
  "uỷ ủy ",
  "“(",
  "a  b ,c./",
  "Nghị quyết 22-NQ/TW ngày 1/2/2020 ",
  "đồng chí Nguyễn Văn An, Bí thư Đảng ủy xã; ",
  "Đồng chí Lê An nói. Đồng chí Lê Ân nói. ",
  "khai trừ 0912345678 UVTVTU ",
  "2020-2025 2020 – 2025 A – B A - B ",
  "ngiệp Namcủa nâng co ",
] as const;
for (const piece of hostile)
  test(`a megabyte of «${piece}» is checked`, () => {
    const text = piece.repeat(Math.ceil(megabyte / piece.length));
    const names = new Set(allChecks.map(({ name }) => name));
    expect(checkReport(givenChecked(text, held)).every(({ check }) => names.has(check))).toBe(true);
  });
