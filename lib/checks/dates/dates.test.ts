import { expect, test } from "@playwright/test";

import type { CheckContext, CheckedFacts } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { layOutPlainText } from "#lib/checks/lay-out";
import { givenChecked } from "#lib/testing/given-checked";

import { dateChecks } from "./date-checks";

/** Of a conference on 15 January 2021 unless a test says otherwise. */
const inJanuary: Partial<CheckContext> = { heldOn: "2021-01-15", year: 2021 };

const found = (text: string, context = inJanuary, facts: Partial<CheckedFacts> = {}) =>
  checkReport(givenChecked(text, context, facts), { checks: dateChecks });

type Row = readonly [text: string, severity: string, quote: string, says: string, mend?: string];

const speaks: Readonly<Record<string, readonly Row[]>> = {
  "date-exists": [
    ["Kế hoạch ban hành ngày 31/4 vừa qua.", "error", "31/4", "Không có ngày 31/4"],
    ["Từ ngày 29/02/2023 đến nay.", "error", "29/02/2023", "29/2/2023"],
    ["Ký ngày 31 tháng 6 năm 2020.", "error", "ngày 31 tháng 6 năm 2020", "31/6/2020"],
    ["Ký ngày 12-15-2020.", "error", "12-15-2020", "12/15/2020"],
  ],
  "weekday-date": [
    ["Cuộc họp vào thứ Năm, ngày 15/10/2021.", "error", "thứ Năm, ngày 15/10/2021", "Thứ Sáu"],
    ["Lễ ra quân ngày 15/10/2021 (thứ 5).", "error", "15/10/2021 (thứ 5", "Thứ Sáu"],
    ["Thứ hai, 15/1/2025 hoàn thành báo cáo.", "warning", "Thứ hai, 15/1/2025", "Thứ Tư"],
    ["Sáng Chủ nhật, 15/1, các chi bộ ra quân.", "warning", "Chủ nhật, 15/1", "Thứ Sáu"],
  ],
  "year-missing": [
    [
      "Ngày 15/1, Đảng uỷ xã tổ chức hội nghị tổng kết.",
      "notice",
      "Ngày 15/1",
      "chưa có năm",
      "Ngày 15/1/2021",
    ],
    [
      "Sáng ngày 15 tháng 01, Đảng uỷ xã tổ chức hội nghị.",
      "notice",
      "ngày 15 tháng 01",
      "chưa có năm",
      "Sáng ngày 15 tháng 01 năm 2021",
    ],
  ],
  "held-on-other-day": [
    ["Ngày 16/1/2021, Đảng uỷ xã tổ chức hội nghị tổng kết.", "warning", "Ngày 16/1/2021", "15/01/2021"],
    ["Ngày 15/1/2020, Đảng uỷ xã tổ chức hội nghị tổng kết.", "warning", "Ngày 15/1/2020", "15/01/2021"],
  ],
  "time-span": [
    [
      "Kỷ niệm 15 năm thành lập Đảng bộ (03/7/2007 – 03/7/2021).",
      "error",
      "15 năm thành lập Đảng bộ (03/7/2007 – 03/7/2021",
      "là 14 năm",
    ],
    ["Kỷ niệm 90 năm Ngày thành lập Đảng (1930-2021).", "error", "90 năm", "là 91 năm"],
    ["Tổng kết 10 năm phong trào (2005 - 2020).", "warning", "10 năm", "là 15 năm"],
  ],
  "review-span": [
    [
      "Tổng kết 15 năm thực hiện Nghị quyết số 98-NQ/TU của Tỉnh uỷ.",
      "warning",
      "15 năm thực hiện Nghị quyết số 98-NQ/TU",
      "là 11 năm",
    ],
  ],
  "broken-range": [
    ["Nghị quyết Đại hội nhiệm kỳ 20202025 của Đảng bộ.", "error", "20202025", "Thiếu gạch nối", "2020–2025"],
    ["Trong giai đoạn 2016 2020 vừa qua.", "error", "2016 2020", "Thiếu gạch nối", "2016–2020"],
    ["Nhiệm kỳ 2020-205 đã qua nửa.", "error", "Nhiệm kỳ 2020-205", "thiếu chữ số"],
  ],
  "term-years": [
    ["Đại hội Đảng bộ nhiệm kỳ 2020-2024 thành công.", "warning", "nhiệm kỳ 2020-2024", "là 4 năm"],
    ["Ban Chấp hành nhiệm kỳ 2018 - 2013 ra mắt.", "error", "nhiệm kỳ 2018 - 2013", "không sau"],
    ["Chương trình giai đoạn 2025–2021.", "error", "giai đoạn 2025–2021", "không sau"],
  ],
  "cited-before-issued": [
    [
      "Quán triệt Kết luận số 21-KL/TW ngày 25/10/2021 của Trung ương.",
      "error",
      "21-KL/TW ngày 25/10/2021",
      "25/10/2021, sau ngày họp 15/01/2021",
    ],
    [
      "Theo Nghị định 97/2021/NĐ-CP ngày 8 tháng 11 năm 2021.",
      "error",
      "97/2021/NĐ-CP ngày 8 tháng 11 năm 2021",
      "sau ngày họp",
    ],
  ],
  "congress-not-yet-held": [
    [
      "Thực hiện Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng.",
      "warning",
      "Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng",
      "25/01/2021",
    ],
    ["Học tập Nghị quyết Đại hội XIV của Đảng.", "warning", "Nghị quyết Đại hội XIV của Đảng", "19/01/2026"],
  ],
};

const reviewed = {
  citations: [
    { kind: "Nghị quyết", number: "98", symbol: "98-NQ/TU", issuedOn: "2010-06-20", issuer: "", subject: "" },
  ],
};

for (const [name, rows] of Object.entries(speaks))
  for (const [text, severity, quote, says, mend] of rows)
    test(`${name} speaks of «${text}»`, () => {
      const remarks = found(text, inJanuary, reviewed).filter((finding) => finding.check === name);
      expect(remarks).toHaveLength(1);
      expect(remarks[0]).toMatchObject({ severity, mend: mend ?? null });
      expect(remarks[0]?.quote).toContain(quote);
      expect(remarks[0]?.message).toContain(says);
    });

const silent: Readonly<Record<string, readonly string[]>> = {
  "date-exists": [
    "Từ ngày 29/02/2020 và ngày 29/2 hằng năm.",
    "Có 31/40 chi bộ hoàn thành.",
    "Giỗ tổ vào ngày 30/2 âm lịch.",
    "Trong ngày 15/20 đơn vị đã nộp báo cáo.",
    "Công văn số 12/15/2020 của xã.",
    "Liên hệ ĐT: 02.38.1956 hoặc 02.38.3856.",
  ],
  "weekday-date": [
    "Cuộc họp vào thứ Sáu, ngày 15/10/2021.",
    "Hội nghị lần thứ năm, ngày 15/10/2021 kết thúc.",
    "Thứ Ba tuần sau, các chi bộ họp.",
    "Thứ ba, ngày 15/5 hằng năm tổ chức lễ.",
    "Lễ ra quân ngày 16/10/2021 (thứ 7).",
  ],
  "year-missing": [
    "Ngày 15/1/2021, Đảng uỷ xã tổ chức hội nghị tổng kết.",
    "Có 15/16 chi bộ tổ chức hội nghị.",
  ],
  "held-on-other-day": [
    "Ngày 15/01/2021, Đảng uỷ xã tổ chức hội nghị.",
    "Từ ngày 14 đến 15/1/2021, Đảng uỷ xã tổ chức hội nghị.",
  ],
  "time-span": [
    "Kỷ niệm 15 năm thành lập Đảng bộ (03/7/2007 – 03/7/2022).",
    "Tổng kết 10 năm phong trào (2011 - 2020).",
    "Kỷ niệm 90 năm Ngày thành lập Đảng (1930-2020).",
    "Kỷ niệm 133 năm ngày sinh (19/5/1890 - 19/5/2023).",
    "Sơ kết 5 năm thực hiện đề án (01/01/2016 – 31/12/2020).",
    "Sau hơn 4 năm (2016 - 2021), đề án kết thúc.",
    "Thi đua chào mừng 50 năm Ngày giải phóng (01/02/2025 – 30/4/2025).",
  ],
  "review-span": [
    "Tổng kết 10 năm thực hiện Nghị quyết số 98-NQ/TU của Tỉnh uỷ.",
    "Tổng kết 15 năm thực hiện Nghị quyết số 97-NQ/TU của Tỉnh uỷ.",
  ],
  "broken-range": [
    "Nhiệm kỳ 2020-2025, giai đoạn 2016 – 2020.",
    "Điện thoại 20202025, mã 20201015, tổng số 20252020.",
    "Trong các năm 2020, 2021 và 2022.",
    "Nhiệm kỳ 2020-25 đã qua.",
  ],
  "term-years": [
    "Đại hội Đảng bộ nhiệm kỳ 2020 – 2025.",
    "Đại hội chi bộ nhiệm kỳ 2022-2025.",
    "Ban Thanh tra nhân dân nhiệm kỳ 2019-2020.",
    "Năm học 2019-2020, giai đoạn 2021-2022.",
    "Hội Sinh viên nhiệm kỳ 2020 - 2023, Trưởng thôn nhiệm kỳ 2022-2024.",
    "Hội đồng nhân dân nhiệm kỳ 2004-2011.",
    "Ban Chấp hành nhiệm kỳ 2016-2020.",
  ],
  "cited-before-issued": [
    "Thực hiện Nghị quyết số 98-NQ/TU ngày 20/6/2010 của Tỉnh uỷ.",
    "Thực hiện Chỉ thị 05-CT/TW; đến ngày 25/10/2021 phải xong.",
    "Theo Quyết định 11-QĐ/ĐU ngày 15/01/2021.",
  ],
  "congress-not-yet-held": [
    "Thực hiện Nghị quyết Đại hội XII của Đảng.",
    "Góp ý dự thảo Nghị quyết Đại hội XIII của Đảng.",
    "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII.",
    "Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII Hội Luật gia.",
    "Nghị quyết Đại hội lần thứ XIII Đảng bộ tỉnh đã được ban hành.",
    "Chào mừng Đại hội XIII của Đảng.",
  ],
};

for (const [name, texts] of Object.entries(silent))
  for (const text of texts)
    test(`${name} says nothing of «${text}»`, () => {
      const remarks = found(text, inJanuary, reviewed);
      expect(remarks.filter((finding) => finding.check === name)).toEqual([]);
    });

test("every check of dates has words it speaks of and words it leaves alone", () => {
  const names = dateChecks.map(({ name }) => name).filter((name) => name !== "published-before-held");
  expect(Object.keys(speaks).toSorted()).toEqual(names.toSorted());
  expect(Object.keys(silent).toSorted()).toEqual(names.toSorted());
});

const held = "Ngày 15/01/2021, Đảng uỷ xã tổ chức hội nghị tổng kết.";

test("news is not published before its conference was held", () => {
  const [finding] = found(held, { ...inJanuary, publishedOn: "2021-01-14" });
  expect(finding).toMatchObject({ check: "published-before-held", severity: "warning" });
  expect(finding?.message).toContain("15/01/2021 sau ngày đăng 14/01/2021");
  expect(found(held, { ...inJanuary, publishedOn: "2021-01-15" })).toEqual([]);
});

test("without a day of the conference nothing is compared with it", () => {
  const text = "Quán triệt Kết luận số 21-KL/TW ngày 25/10/2021 và Nghị quyết Đại hội XIV của Đảng.";
  expect(found(text, { heldOn: null, year: null })).toEqual([]);
});

test("a time stamp soon after the day gives its year, a crawl's date does not", () => {
  const lead = "Ngày 15/1, Đảng uỷ xã Bãi Vàng tổ chức hội nghị tổng kết công tác năm, bàn nhiệm vụ năm tới.";
  const stamped = (stamp: string) =>
    layOutPlainText(`Hội nghị tổng kết\n\nCập nhật: ${stamp} | 10:54 GMT+7\n\n${lead}`).context;
  expect(stamped("16/01/2021")).toMatchObject({
    heldOn: "2021-01-15",
    year: 2021,
    publishedOn: "2021-01-16",
  });
  expect(stamped("22/06/2024")).toMatchObject({ heldOn: null, year: null, publishedOn: null });
});
