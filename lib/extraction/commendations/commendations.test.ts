import { expect, test } from "@playwright/test";

import { extract } from "#lib/extraction/extract";

const awards = (text: string) =>
  extract(text).facts.commendations.map(({ form, collectives, individuals, names }) => [
    form,
    collectives,
    individuals,
    ...names,
  ]);

const reads: [text: string, expected: unknown[][]][] = [
  ["Đảng ủy đã trao giấy khen cho 03 tập thể và 12 cá nhân có thành tích xuất sắc.", [["giấy khen", 3, 12]]],
  ["khen thưởng 7 cá nhân đảng viên có thành tích tiêu biểu", [["khen thưởng", null, 7]]],
  ["01 tập thể và 02 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen", [["bằng khen", 1, 2]]],
  [
    "trao Huy hiệu 60 năm tuổi Đảng cho đồng chí Lê Thị Nhựa",
    [["huy hiệu 60 năm tuổi đảng", null, 1, "Lê Thị Nhựa"]],
  ],
  ["Có 9 đồng chí được nhận Huy hiệu 30 năm tuổi Đảng", [["huy hiệu 30 năm tuổi đảng", null, 9]]],
  ["biểu dương, khen thưởng các tập thể, cá nhân có thành tích", [["khen thưởng", null, null]]],
  ["tặng giấy khen cho 133 tập thể và cá nhân", [["giấy khen", null, null]]],
  ["6 tập thể đạt danh hiệu đơn vị quyết thắng", [["danh hiệu đơn vị quyết thắng", 6, null]]],
  ["50 cán bộ chiến sỹ tiên tiến", [["chiến sỹ tiên tiến", null, 50]]],
  [
    "tặng bằng khen cho 2 tập thể và 3 cá nhân, tặng cờ thi đua cho 1 đơn vị",
    [
      ["bằng khen", 2, 3],
      ["cờ thi đua", 1, null],
    ],
  ],
  [
    "Công an huyện Đồi Sim được Bộ Công an tặng cờ thi đua",
    [["cờ thi đua", 1, null, "Công an huyện Đồi Sim"]],
  ],
  [
    "trao Bằng khen của Trung ương Đoàn cho Chi đoàn thôn Suối Mơ",
    [["bằng khen", 1, null, "Chi đoàn thôn Suối Mơ"]],
  ],
  [
    "trao Huy hiệu 50 năm tuổi Đảng cho 1 đồng chí, 40 năm tuổi Đảng cho 2 đồng chí",
    [
      ["huy hiệu 50 năm tuổi đảng", null, 1],
      ["huy hiệu 40 năm tuổi đảng", null, 2],
    ],
  ],
  [
    "Đồng chí Phạm Văn Bền vinh dự được nhận Huy hiệu 65 năm tuổi Đảng",
    [["huy hiệu 65 năm tuổi đảng", null, 1, "Phạm Văn Bền"]],
  ],
  ["6/12 chi bộ và 32 đảng viên được biểu dương, khen thưởng", [["khen thưởng", null, 32]]],
  ["trao tặng ba huân chương Lao động hạng ba cho ba cá nhân", [["huân chương lao động hạng ba", null, 3]]],
  [
    "tặng giấy khen cho Chi bộ thôn Đồi Vắng và đồng chí Nguyễn Văn Bảy",
    [["giấy khen", 1, 1, "Chi bộ thôn Đồi Vắng", "Nguyễn Văn Bảy"]],
  ],
  [
    "trao bằng khen cho Văn phòng Huyện ủy và 6 cá nhân có thành tích",
    [["bằng khen", 1, 6, "Văn phòng Huyện ủy"]],
  ],
  [
    "tặng Bằng khen cho các ông, bà: Đỗ Hữu Mẫu, Phạm Thị Thử",
    [["bằng khen", null, 2, "Đỗ Hữu Mẫu", "Phạm Thị Thử"]],
  ],
  ["18 CBCNV nhận danh hiệu Chiến sĩ thi đua cơ sở", [["danh hiệu chiến sĩ thi đua cơ sở", null, 18]]],
  [
    "Cục thưởng nóng cho Đội Tuần tra 25 triệu đồng do có thành tích",
    [["thưởng nóng", 1, null, "Đội Tuần tra 25 triệu đồng"]],
  ],
  ["Hội nghị tôn vinh 50 điển hình tiên tiến", [["tôn vinh", null, 50]]],
  [
    "Sở tặng Cờ thi đua cho 1 tập thể, Bằng khen cho 2 tập thể và 4 cá nhân",
    [
      ["cờ thi đua", 1, null],
      ["bằng khen", 2, 4],
    ],
  ],
  [
    "Trao Huy hiệu Đảng cho 12 đảng viên, trong đó có 2 đồng chí nhận Huy hiệu 60 năm tuổi Đảng",
    [
      ["huy hiệu đảng", null, 12],
      ["huy hiệu 60 năm tuổi đảng", null, 2],
    ],
  ],
  [
    "Trao Huy hiệu 40 năm, 30 năm tuổi Đảng cho 12 đảng viên",
    [["huy hiệu 40 năm, 30 năm tuổi đảng", null, 12]],
  ],
  ["trao quyết định khen thưởng của Chủ tịch UBND tỉnh cho 5 tập thể", [["khen thưởng", 5, null]]],
  [
    "Chi bộ Trường Đồi Gió và đồng chí Lê Thị Hoa được Thành ủy tặng Giấy khen",
    [["giấy khen", 1, 1, "Chi bộ Trường Đồi Gió", "Lê Thị Hoa"]],
  ],
  ["Bộ trưởng tặng Cờ thi đua cho Sở Nội vụ", [["cờ thi đua", 1, null, "Sở Nội vụ"]]],
  ["- Giấy khen của Chủ tịch UBND xã: 05 tập thể, 07 cá nhân", [["giấy khen", 5, 7]]],
];
for (const [text, expected] of reads) test(`reads «${text}»`, () => expect(awards(text)).toEqual(expected));

const ignores = [
  "Công tác thi đua, khen thưởng được quan tâm.",
  "Cần kịp thời biểu dương, khen thưởng các tập thể, cá nhân điển hình.",
  "Luật Thi đua, khen thưởng",
  "biểu dương những kết quả mà Hội đã đạt được",
  "các đại biểu đã trao đổi kinh nghiệm",
  "trao quyết định bổ nhiệm cho 3 cán bộ",
  "24 công trình được biểu dương và khen thưởng",
  "kết nạp 12 đảng viên",
  "treo cờ Tổ quốc",
  "Đồng chí tặng hoa chúc mừng đại hội",
  "hội đồng thi đua, khen thưởng huyện",
  "phong trào thi đua được các đơn vị hưởng ứng",
  "Đề nghị Tỉnh ủy tặng bằng khen cho 2 tập thể.",
  "315/320 hội viên đạt danh hiệu gia đình văn hóa",
  "Xã trình huyện tặng giấy khen cho 3 cá nhân.",
  "trao tặng 5 suất quà cho phụ nữ nghèo",
  "50 năm tuổi Đảng cho đến hôm nay",
  "Đồng chí Lê Văn Thay thay mặt đơn vị nhận bằng khen",
  "biểu dương những nỗ lực của cán bộ",
  "các ông, bà trưởng thôn",
  "quy chế khen thưởng của các đơn vị",
  "Hội tổ chức Hội nghị tổng kết phong trào và biểu dương các điển hình tiên tiến",
  "tôn vinh những giá trị truyền thống",
  "12 đảng viên, trong đó có 2 đồng chí nữ",
  "Sở Nội vụ hướng dẫn tặng thưởng",
  "Huy hiệu 40 năm, 30 năm tuổi Đảng",
  "Chi bộ và đồng chí bí thư nhận nhiệm vụ",
  "thưởng thức văn nghệ cho các đại biểu",
];
for (const text of ignores) test(`finds no award in «${text}»`, () => expect(awards(text)).toEqual([]));

test("a caption without counts joins the sentence that has them", () => {
  const text =
    "Huyện ủy tặng giấy khen cho các tập thể, cá nhân.\nHuyện ủy đã tặng giấy khen cho 03 tập thể và 15 cá nhân.";
  expect(awards(text)).toEqual([["giấy khen", 3, 15]]);
});

test("the reason is kept in the text's words", () => {
  const [award] = extract("trao giấy khen cho 5 cá nhân có thành tích xuất sắc năm 2022.").facts
    .commendations;
  expect(award?.reason).toBe("có thành tích xuất sắc năm 2022");
});
