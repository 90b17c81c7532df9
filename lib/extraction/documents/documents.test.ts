import { expect, test } from "@playwright/test";

import { extract } from "#lib/extraction/extract";

const documents = (text: string) =>
  extract(text).facts.documents.map(({ kind, symbol, number, date, issuer }) =>
    [kind, symbol, number, date, issuer].map((part) => part ?? "").join("|"),
  );

const reads: [text: string, expected: string[]][] = [
  [
    "Thực hiện Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của Ban Chấp hành Trung ương Đảng khóa X.",
    ["Nghị quyết|22-NQ/TW|22|2008-02-02|Ban Chấp hành Trung ương Đảng khóa X"],
  ],
  [
    "theo Kết luận số 21-KL/TW ngày 25 tháng 10 năm 2021 của Ban Chấp hành Trung ương",
    ["Kết luận|21-KL/TW|21|2021-10-25|Ban Chấp hành Trung ương"],
  ],
  ["triển khai Chỉ thị số 34/CT-TW", ["Chỉ thị|34-CT/TW|34||"]],
  ["ban hành kèm theo Quyết định 314/QĐ-HLGSX ngày 20/12/2018", ["Quyết định|314/QĐ-HLGSX|314|2018-12-20|"]],
  ["nghị quyết số 35- NQ/TW bộ chính trị về bảo vệ nền tảng", ["Nghị quyết|35-NQ/TW|35||bộ chính trị"]],
  ["Nghị định số 98/2023/NĐ-CP của Chính phủ", ["Nghị định|98/2023/NĐ-CP|98||Chính phủ"]],
  ["Nghị quyết 18, 19-NQ/TW", ["Nghị quyết|18-NQ/TW|18||", "Nghị quyết|19-NQ/TW|19||"]],
  ["các Nghị quyết số 18-NQ/TW, 19-NQ/TW", ["Nghị quyết|18-NQ/TW|18||", "Nghị quyết|19-NQ/TW|19||"]],
  ["Chỉ thị số 05 của Bộ Chính trị", ["Chỉ thị||05||Bộ Chính trị"]],
  ["giám sát việc thực hiện Quy định 1374.", ["Quy định||1374||"]],
  [
    "Nghị quyết 194/2025/QH15, Công văn số 18/MTTW-BTT",
    ["Nghị quyết|194/2025/QH15|194||", "Công văn|18-MTTW/BTT|18||"],
  ],
  ["Chỉ thị số 01/2013/CT-CA của Chánh án TANDTC", ["Chỉ thị|01/2013/CT-CA|01||Chánh án TANDTC"]],
  ["Kết luận 19, chỉ thị 56", ["Kết luận||19||", "Chỉ thị||56||"]],
  [
    "Ngày 17/7/2018, Ban Bí thư đã có Thông báo kết luận số 50-TB/TW.",
    ["Thông báo|50-TB/TW|50|2018-07-17|Ban Bí thư"],
  ],
  ["Nghị quyết Trung ương 4 khóa XII", ["Nghị quyết||||"]],
  [
    "Nghị quyết Đại hội Đảng bộ huyện Đồi Sim lần thứ XV, nhiệm kỳ 2020-2025",
    ["Nghị quyết||||Đại hội Đảng bộ huyện Đồi Sim lần thứ XV"],
  ],
  ["Đề án “Nâng cao chất lượng sinh hoạt”", ["Đề án||||"]],
  ["Luật số 06/2022/QH15", ["Luật|06/2022/QH15|06||"]],
  ["Thông tư liên tịch số 02/2015/TTLT-BNV-BTC", ["Thông tư liên tịch|02/2015/TTLT-BNV-BTC|02||"]],
  [
    "Nghị quyết số 26, 27, 28-NQ/TW",
    ["Nghị quyết|26-NQ/TW|26||", "Nghị quyết|27-NQ/TW|27||", "Nghị quyết|28-NQ/TW|28||"],
  ],
  ["Kế hoạch 64 về phát triển đảng viên", ["Kế hoạch||64||"]],
];
for (const [text, expected] of reads)
  test(`reads «${text}»`, () => expect(documents(text)).toEqual(expected));

const ignores = [
  "các nghị quyết, chỉ thị của cấp trên",
  "Nghị quyết Đại hội đã đề ra",
  "Kế hoạch 2025 được thông qua",
  "chương trình 5 năm tới",
  "kế hoạch 6 tháng cuối năm",
  "quyết định 3 nội dung quan trọng",
  "thông báo 12 vụ việc",
  "dự thảo Báo cáo tổng kết công tác",
  "quyết định của Đại hội",
  "Luật Thi đua, khen thưởng",
  "Điều lệ Hội",
  "kết luận hội nghị",
  "hướng dẫn 15 chi bộ",
  "Nghị quyết 5 năm qua",
  "báo cáo số liệu",
  "Thông báo 3 ngày trước khi họp",
  "kế hoạch 64 phần việc",
  "Luật năm 2022",
  "quyết định thưởng 27 đồng chí",
  "Theo quyết định 26, 27 đồng chí được điều động",
  "thông báo 3, 4 lần trong tháng",
];
for (const text of ignores) test(`finds no document in «${text}»`, () => expect(documents(text)).toEqual([]));

const merged: [text: string, expected: string[]][] = [
  ["Chỉ thị 05 được gắn với Chỉ thị số 05-CT/TW của Bộ Chính trị.", ["Chỉ thị|05-CT/TW|05||Bộ Chính trị"]],
  [
    "Nghị quyết Đại hội Đảng bộ huyện lần thứ XV và Nghị quyết Đại hội Đảng bộ huyện Đồi Sim nhiệm kỳ 2020-2025.",
    ["Nghị quyết||||Đại hội Đảng bộ huyện lần thứ XV"],
  ],
  [
    "Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    ["Nghị quyết||||Đại hội XIII của Đảng"],
  ],
];
for (const [text, expected] of merged)
  test(`takes for one: «${text}»`, () => expect(documents(text)).toEqual(expected));

for (const text of [
  "Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII và Nghị quyết Hội nghị Trung ương 11",
  "Nghị quyết Trung ương 10, khóa XII; Nghị quyết Trung ương 10",
])
  test(`takes for one plenum: «${text}»`, () => expect(documents(text)).toHaveLength(1));

const apart = [
  "Nghị quyết Trung ương 10 và Nghị quyết Đại hội lần thứ X",
  "Nghị quyết số 02-NQ/TW và Nghị quyết số 02-NQ/TU",
  "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX và Nghị quyết Đại hội Đảng bộ huyện lần thứ XV",
  "Nghị quyết Trung ương 4 (khóa XI, XII)",
];
for (const text of apart) test(`keeps apart: «${text}»`, () => expect(documents(text)).toHaveLength(2));
