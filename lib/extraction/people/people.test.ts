import { expect, test } from "@playwright/test";

import { extract } from "#lib/extraction/extract";

const people = (text: string) =>
  extract(text).facts.attendees.map(
    ({ name, positions, roles }) => `${name} | ${positions.join("; ")} | ${roles.join()}`,
  );

const reads: [text: string, expected: string[]][] = [
  [
    "Đồng chí Hà Văn Suối, Bí thư Đảng ủy, Chủ tịch HĐND xã chủ trì hội nghị.",
    ["Hà Văn Suối | Bí thư Đảng ủy; Chủ tịch HĐND xã | chair"],
  ],
  ["Ông Bùi Văn Lúa- PCT UBND huyện phát biểu tại hội nghị.", ["Bùi Văn Lúa | PCT UBND huyện | speak"]],
  [
    "Chủ tịch UBND tỉnh Nguyễn Văn Thử dự và phát biểu chỉ đạo.",
    ["Nguyễn Văn Thử | Chủ tịch UBND tỉnh | attend,direct"],
  ],
  [
    "Phó Chủ tịch UBND tỉnh Hà Nam Bùi Quang Thử phát biểu khai mạc hội nghị.",
    ["Bùi Quang Thử | Phó Chủ tịch UBND tỉnh Hà Nam | speak"],
  ],
  [
    "Dự hội nghị có bà Lê Thị A, Phó vụ trưởng vụ 1B, Ủy ban Kiểm tra T.Ư.",
    ["Lê Thị A | Phó vụ trưởng vụ 1B, Ủy ban Kiểm tra T.Ư | attend"],
  ],
  [
    "Chủ tịch Hội: Đỗ Văn Ba, Lê Thị Bốn dự hội nghị.",
    ["Đỗ Văn Ba | Chủ tịch Hội | attend", "Lê Thị Bốn | Chủ tịch Hội | attend"],
  ],
  [
    "Đại biểu được nghe báo cáo viên Trần Thị Thử, Phó Trưởng khoa Lý luận truyền đạt chuyên đề.",
    ["Trần Thị Thử | Phó Trưởng khoa Lý luận | report"],
  ],
  ["Đến dự có Thượng tá Lê Quân Hào, Phó Chỉ huy trưởng.", ["Lê Quân Hào | Phó Chỉ huy trưởng | attend"]],
  ["Tới dự có ông K’Lơi, Chủ tịch Hội.", ["K’Lơi | Chủ tịch Hội | attend"]],
  [
    "Kết luận hội nghị, đồng chí Vũ Văn Tám yêu cầu các chi bộ khắc phục hạn chế.",
    ["Vũ Văn Tám |  | conclude"],
  ],
  ["Đồng chí Vũ Văn Tám nhấn mạnh các nhiệm vụ.", ["Vũ Văn Tám |  | speak"]],
  ["Theo đồng chí Vũ Văn Tám, kết quả còn thấp.", ["Vũ Văn Tám |  | speak"]],
  ["Đồng chí Vũ Văn Tám trao giấy khen cho các cá nhân.", ["Vũ Văn Tám |  | award"]],
  ["Thư ký hội nghị: đồng chí Lục Thị Ghi.", ["Lục Thị Ghi |  | secretary"]],
  [
    "Dự và chỉ đạo đại hội có đồng chí Vũ Văn Tám, TUV, Bí thư Huyện ủy.",
    ["Vũ Văn Tám | TUV; Bí thư Huyện ủy | attend-direct"],
  ],
  [
    "Thành phần tham dự gồm có: Ông Hà Văn Lộc - Chủ tịch UBND xã; bà Tô Thị Thơm, Phó Chủ tịch HĐND xã.",
    ["Hà Văn Lộc | Chủ tịch UBND xã | attend", "Tô Thị Thơm | Phó Chủ tịch HĐND xã | attend"],
  ],
  ["Dự lễ có Y Khương Mlô, Phó Trưởng Ban Dân vận.", ["Y Khương Mlô | Phó Trưởng Ban Dân vận | attend"]],
  ["Cùng dự có BSCKII. Vũ Đình Khoát, Giám đốc Sở Y tế.", ["Vũ Đình Khoát | Giám đốc Sở Y tế | attend"]],
  [
    "Phó Chủ tịch UBND phường - ông Lê Thanh Tùng báo cáo tình hình kinh tế.",
    ["Lê Thanh Tùng | Phó Chủ tịch UBND phường | report"],
  ],
  [
    "Các đồng chí Ủy viên Ban Thường vụ: Đào Quang Vinh, Phó Bí thư; Lý Thị Hồng, Chủ tịch UBND dự hội nghị.",
    [
      "Đào Quang Vinh | Ủy viên Ban Thường vụ; Phó Bí thư | attend",
      "Lý Thị Hồng | Ủy viên Ban Thường vụ; Chủ tịch UBND | attend",
    ],
  ],
  ["Chủ tịch HĐND TP Nguyễn Thị Tâm phát biểu tại hội nghị.", ["Nguyễn Thị Tâm | Chủ tịch HĐND TP | speak"]],
  [
    "Hội nghị nghe tham luận về chuyển đổi số của đồng chí Trà Quang Huy, Bí thư Chi bộ.",
    ["Trà Quang Huy | Bí thư Chi bộ | speak"],
  ],
  [
    "Thừa ủy quyền của Chủ tịch nước, đồng chí Lê Văn Hai trao Huân chương cho đơn vị.",
    ["Lê Văn Hai |  | award"],
  ],
  [
    "Đoàn Chủ tịch điều hành Hội nghị gồm các đồng chí: Lê Xuân Ba, Giám đốc; Hà Thị Năm, cán bộ Điện lực Suối Lớn.",
    ["Lê Xuân Ba | Giám đốc | chair", "Hà Thị Năm | cán bộ Điện lực Suối Lớn | chair"],
  ],
  [
    "Chủ tọa đại hội gồm các đồng chí: Lê Xuân Ba và Hà Thị Năm.",
    ["Lê Xuân Ba |  | chair", "Hà Thị Năm |  | chair"],
  ],
  [
    "Thượng tá Giàng A Ba, Phó Chủ nhiệm Chính trị, người thay mặt Ban Chỉ đạo trình bày báo cáo.",
    ["Giàng A Ba | Phó Chủ nhiệm Chính trị | report"],
  ],
  ["Trưởng bản Huổi Cỏ Vàng Nhìa Tư được mời lên phát biểu.", ["Vàng Nhìa Tư | Trưởng bản Huổi Cỏ | speak"]],
  ["Chị Trần Thị Tư, công nhân may, chia sẻ tại hội nghị.", ["Trần Thị Tư |  | speak"]],
  ["Đ/c Lê Văn Ba, 50 năm tuổi Đảng, Chi bộ ấp 4 xúc động nói về đồng đội.", ["Lê Văn Ba |  | speak"]],
  ["Phó Cục trưởng Đặng Chấn Ba cho rằng quy chế là bài học.", ["Đặng Chấn Ba | Phó Cục trưởng | speak"]],
  [
    "Các đ/c Trần Quang Hai, Chánh án; Phạm Tấn Ba, Võ Thị Tư, Phó Chánh án chủ trì.",
    [
      "Trần Quang Hai | Chánh án | chair",
      "Phạm Tấn Ba | Phó Chánh án | chair",
      "Võ Thị Tư | Phó Chánh án | chair",
    ],
  ],
  [
    "Tham luận tại hội nghị có Thẩm phán Hồ Minh Ba (TAND huyện) đề nghị thêm biên chế.",
    ["Hồ Minh Ba | Thẩm phán | speak"],
  ],
  [
    "Tham dự có BS. Lê Thị Hai (khoa Nhi), ĐD Mai Xuân Ba.",
    ["Lê Thị Hai |  | attend", "Mai Xuân Ba |  | attend"],
  ],
  ["Dự chỉ đạo đại hội có đồng chí Lê Văn Ba, Tỉnh ủy viên.", ["Lê Văn Ba | Tỉnh ủy viên | attend-direct"]],
  [
    "Cùng dự có các thành viên trong Đoàn: Lương Thế Ba, Phó Chánh Văn phòng; Hán Văn Tư - Phó Trưởng Ban.",
    ["Lương Thế Ba | Phó Chánh Văn phòng | attend", "Hán Văn Tư | Phó Trưởng Ban | attend"],
  ],
  [
    "Các đồng chí Lương Thế Ba, Hán Văn Tư phát biểu gợi ý 4 nội dung.",
    ["Lương Thế Ba |  | speak", "Hán Văn Tư |  | speak"],
  ],
  ['Ông Lê Văn Ba: "Chúng tôi rất vui".', ["Lê Văn Ba |  | speak"]],
  ["Đồng chí Lê Văn Ba, thay mặt Đoàn Chủ tịch, điều hành đại hội.", ["Lê Văn Ba |  | chair"]],
  ["Đại hội nhất trí với ý kiến kết luận của đồng chí Lê Văn Ba.", ["Lê Văn Ba |  | conclude"]],
  ["Đồng chí Lê Văn Ba kết luận 7 nhóm nhiệm vụ.", ["Lê Văn Ba |  | conclude"]],
  [
    "Trưởng Đoàn công tác Lê Thị Hai theo Quyết định số 22-QĐ/TU của Tỉnh ủy dự hội nghị.",
    ["Lê Thị Hai | Trưởng Đoàn công tác | attend"],
  ],
  ["Phó Chủ tịch danh dự Hội Lê Văn Ba về dự.", ["Lê Văn Ba | Phó Chủ tịch danh dự Hội | attend"]],
  ["Tham dự có TS. Hà Văn Ba (Khoa Cơ khí), sinh viên Đậu Thị Tư.", ["Hà Văn Ba | Khoa Cơ khí | attend"]],
  ["Theo ông Lê Văn Ba - Giám đốc Sở, năm nay lúa được mùa.", ["Lê Văn Ba | Giám đốc Sở | speak"]],
  ["[Ảnh] Bà Ngô Kim Hai phát biểu khai mạc hội nghị", ["Ngô Kim Hai |  | speak"]],
];
for (const [text, expected] of reads) test(`reads «${text}»`, () => expect(people(text)).toEqual(expected));

const ignores = [
  "Đại hội đã bầu đồng chí Vũ Văn Bầu giữ chức Chủ tịch Hội.",
  "Hội nghị miễn nhiệm đồng chí Đỗ Văn Miễn.",
  "Học theo gương đồng chí Nguyễn Văn Xa, thanh niên hăng hái lao động.",
  "Học tập tấm gương đồng chí Võ Văn Gương, thanh niên hăng hái lao động.",
  "Tác phẩm của Tổng Bí thư Nguyễn Văn Sách được phát hành.",
  "Đoàn đã thăm gia đình ông Trần Văn Quà.",
  "Chủ tịch UBND phường Trần Phú được giao nhiệm vụ.",
  "Bà Rịa - Vũng Tàu dự kiến tổ chức hội nghị.",
  "Các đồng chí lãnh đạo tỉnh dự hội nghị.",
  "Ban Chấp hành trao đổi về dự án Đường Lê Lợi.",
  "Dự thảo báo cáo đã được gửi đến đồng chí Lê Văn Gửi.",
  "Huyện ủy tặng giấy khen cho đồng chí Lê Văn Nhận.",
  "Bí thư chi bộ là người chịu trách nhiệm.",
  "Đồng chí nhấn mạnh các nhiệm vụ trọng tâm.",
  "Đoàn Chủ tịch điều hành đại hội.",
  "Chi bộ gồm 3 đồng chí: một bí thư, hai chi ủy viên.",
  "Thực hiện ý kiến của đồng chí Lê Văn Xa, xã đã làm đường.",
  "Bí thư Huyện ủy Mường La được điều động.",
  "Thay mặt Ban Thường vụ phát biểu là vinh dự lớn.",
  "Đại diện Hội Phụ nữ cơ sở phản ánh khó khăn.",
  "Các chi bộ có Nguyễn Trãi, Lê Lợi là tên đường.",
  "Người có uy tín trong cộng đồng dự hội nghị.",
  "Đoàn Chủ tịch gồm 5 đồng chí điều hành đại hội.",
  "Chủ tọa đại hội tuyên bố bế mạc.",
  "Ban Thường trực Ủy ban trình bày báo cáo.",
  "Cán bộ Đồi Sim được mời lên phát biểu.",
  "Các thành viên trong Đoàn: 5 đồng chí dự hội nghị.",
  "Cùng dự có: Sở Nội Vụ, Chủ tịch các hội.",
  "Các đồng chí Bến Gió, Đồi Sim dự hội nghị.",
  "Thực hiện Kết luận 7 của đồng chí Lê Văn Ba.",
  "Đồng chí Lê Văn Ba được giao nhiệm vụ mới.",
  "CN Hà Nội là chi nhánh lớn dự hội nghị.",
  "Người thay mặt Ban Chỉ đạo trình bày báo cáo.",
  "Đồng chí Lê Văn Ba, công nhân may, được kết nạp.",
];
for (const text of ignores) test(`finds nobody in «${text}»`, () => expect(people(text)).toEqual([]));

test("a person named twice is one attendee, with the fullest offices and every role", () => {
  const text = `Dự hội nghị có đồng chí Quách Thị Lụa, PBT Huyện ủy.
Đồng chí Quách Thị Lụa, Phó Bí thư Thường trực Huyện ủy kết luận hội nghị.`;
  expect(people(text)).toEqual(["Quách Thị Lụa | Phó Bí thư Thường trực Huyện ủy | attend,conclude"]);
});

test("an office without a name stands for the one attendee who holds it", () => {
  const text = `Dự hội nghị có đồng chí Quách Thị Lụa, Phó Bí thư TT Huyện ủy.
Phát biểu chỉ đạo hội nghị, đồng chí Phó Bí thư Thường trực Huyện ủy đánh giá cao kết quả.`;
  expect(people(text)).toEqual(["Quách Thị Lụa | Phó Bí thư TT Huyện ủy | attend,direct"]);
});

test("an office that two attendees hold stands for neither", () => {
  const text = `Dự hội nghị có đồng chí Lê Thị Một, Phó Bí thư Huyện ủy; đồng chí Trần Văn Hai, Phó Bí thư Huyện ủy.
Phát biểu chỉ đạo hội nghị, đồng chí Phó Bí thư Huyện ủy đánh giá cao kết quả.`;
  expect(people(text).filter((person) => person.includes("direct"))).toEqual([]);
});

test("a list goes on in the lines below", () => {
  const text =
    "Dự hội nghị có:\n- Đồng chí Lê Thị Một - Bí thư Huyện ủy;\n- Đồng chí Trần Văn Hai - Phó Bí thư.";
  expect(people(text)).toEqual([
    "Lê Thị Một | Bí thư Huyện ủy | attend",
    "Trần Văn Hai | Phó Bí thư | attend",
  ]);
});

test("the office after a dash is for both names before it", () => {
  expect(people("Các đồng chí Nghiêm Văn Trại, Diệp Thị Đồn - Phó Chủ tịch HĐND huyện cùng dự.")).toEqual([
    "Nghiêm Văn Trại | Phó Chủ tịch HĐND huyện | attend",
    "Diệp Thị Đồn | Phó Chủ tịch HĐND huyện | attend",
  ]);
});
