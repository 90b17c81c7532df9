import { expect, test } from "@playwright/test";

import { kindOf } from "#lib/extraction/conference/kind";
import { extract } from "#lib/extraction/extract";
import type { ConferenceKind } from "#lib/extraction/facts";

const facts = (text: string) => extract(text).facts;
const day = (text: string) => {
  const { day: date, month, year, session } = facts(text).date;
  return [date, month, year, session];
};

const held: [text: string, title: string, organiser: string | null][] = [
  [
    "Ngày 16/3, Đảng bộ Khối Núi Voi đã tổ chức Hội nghị kiểm điểm giữa nhiệm kỳ.",
    "Hội nghị kiểm điểm giữa nhiệm kỳ",
    "Đảng bộ Khối Núi Voi",
  ],
  [
    "Chiều 26-8, tại hội trường huyện, Ban Thường vụ Huyện ủy tổ chức Hội nghị tổng kết năm 2020 nhằm đánh giá kết quả.",
    "Hội nghị tổng kết năm 2020",
    "Ban Thường vụ Huyện ủy",
  ],
  [
    "Ngày 3/7, tại Bến Gió đã diễn ra hội nghị sơ kết phong trào thi đua.",
    "hội nghị sơ kết phong trào thi đua",
    null,
  ],
  [
    "Chiều 22/7, Đại hội đại biểu Đảng bộ huyện lần thứ X diễn ra phiên trù bị.",
    "Đại hội đại biểu Đảng bộ huyện lần thứ X",
    null,
  ],
  [
    "Sáng 2/3, Sở Nội vụ phối hợp với Hội Luật gia tổ chức hội thảo về cải cách hành chính.",
    "hội thảo về cải cách hành chính",
    "Sở Nội vụ",
  ],
  [
    "LĐLĐ huyện Đồi Sim chiều ngày 10/10 tổ chức Hội nghị Ban Chấp hành lần thứ 9.",
    "Hội nghị Ban Chấp hành lần thứ 9",
    "LĐLĐ huyện Đồi Sim",
  ],
  [
    "Điểm mới đã được nêu tại hội nghị sơ kết giữa nhiệm kỳ Đảng bộ Công an tỉnh diễn ra chiều 9/8.",
    "hội nghị sơ kết giữa nhiệm kỳ Đảng bộ Công an tỉnh",
    null,
  ],
  ["Sáng 3/4, HĐND huyện khóa XII đã bế mạc kỳ họp thứ 5.", "kỳ họp thứ 5", "HĐND huyện khóa XII"],
];
for (const [text, title, organiser] of held)
  test(`names the conference of «${text}»`, () => expect(facts(text)).toMatchObject({ title, organiser }));

test("a topic in quotes names the conference better than a word in passing", () => {
  const text = `Bà Sáu kể chuyện đi dự tọa đàm ở tỉnh mà "lo không ngủ". Bà dự Tọa đàm "Nâng cao chất lượng sinh hoạt" do Trường tổ chức.`;
  expect(facts(text).title).toBe('Tọa đàm "Nâng cao chất lượng sinh hoạt"');
});

const noOrganiser = [
  "Đồng chí Lê Văn A, Bí thư Đảng ủy chủ trì Hội nghị tổng kết công tác năm 2020.",
  "Ngày 3/7 đã diễn ra hội nghị sơ kết.",
  "Hội nghị được tổ chức trực tuyến.",
  "Công tác tổ chức cán bộ được quan tâm.",
  "Chi bộ tổ chức thực hiện nghị quyết.",
  "Ban Chấp hành ra mắt tại phiên bế mạc đại hội.",
  "Sáng nay tổ chức hội nghị tổng kết.",
  "Huyện ủy tổng kết công tác năm 2020.",
];
for (const text of noOrganiser)
  test(`names no organiser in «${text}»`, () => expect(facts(text).organiser).toBeNull());

const days: [text: string, expected: unknown[]][] = [
  ["Chiều ngày 15/10 Đảng uỷ phường tổ chức hội nghị tổng kết.", [15, 10, null, "chiều"]],
  ["Ngày 25.6, Hội đã tổ chức Đại hội.", [25, 6, null, null]],
  ["(Báo Núi Voi) - Sáng 5-12-2020, Tỉnh ủy tổ chức hội nghị.", [5, 12, 2020, "sáng"]],
  ["Trong 2 ngày 6 và 7/8, Huyện ủy tổ chức lớp bồi dưỡng.", [6, 8, null, null]],
  ["Sáng ngày 16 tháng 3 năm 2023, Đảng ủy tổ chức hội nghị.", [16, 3, 2023, "sáng"]],
  ["Cập nhật ngày: 15/01/2021 | 10:54\nNgày 12/1, Đảng ủy tổ chức hội nghị.", [12, 1, 2021, null]],
  ["05/01/2021 08:30\nNgày 30/12, Đảng ủy tổ chức hội nghị.", [30, 12, 2020, null]],
  ["Thứ Bảy, ngày 22 tháng 6 năm 2024\nChiều 10/1, Đảng ủy tổ chức hội nghị.", [10, 1, null, "chiều"]],
  ["Nhân kỷ niệm 91 năm thành lập Đoàn, tối 24/3, Thành đoàn tổ chức lễ tuyên dương.", [24, 3, null, "tối"]],
  ["(Đồi Sim, 17/8/2021). Hội nghị do Công đoàn tổ chức.", [17, 8, 2021, null]],
  ["Hôm nay - 6/7, Đảng ủy tổ chức hội nghị.", [6, 7, null, null]],
  ["Sáng nay - 6/7, Đảng ủy tổ chức hội nghị.", [6, 7, null, "sáng"]],
  ["Sáng 19 tháng 8 năm 2025, xã tổ chức ngày hội.", [19, 8, 2025, "sáng"]],
];
for (const [text, expected] of days) test(`dates «${text}»`, () => expect(day(text)).toEqual(expected));

const undated = [
  "Thứ Bảy, ngày 22 tháng 6 năm 2024",
  "Nghị quyết số 22-NQ/TW, ngày 02/02/2008 được quán triệt tại hội nghị.",
  "kỷ niệm ngày thành lập Đảng 3/2 tại hội nghị",
  "Ngày 16/3 đoàn đi thăm 45 gia đình.",
  "Chiều thứ Sáu, ngày 15/8/2025, đoàn công tác làm việc với xã.",
  "Năm 2020 hội nghị được tổ chức hai lần.",
  "Ngày 45/13, Đảng ủy tổ chức hội nghị.",
];
for (const text of undated)
  test(`gives no day for «${text}»`, () => expect(day(text).slice(0, 2)).toEqual([null, null]));

test("a year from the time stamp is inferred", () => {
  const dates = extract(
    "Cập nhật ngày: 15/01/2021 | 10:54\nNgày 12/1, Đảng ủy tổ chức hội nghị.",
  ).findings.filter(({ kind }) => kind === "date");
  expect(dates.map(({ certainty, spans }) => [certainty, spans.length])).toEqual([["inferred", 2]]);
});

const kinds: [title: string, organiser: string | null, kind: ConferenceKind][] = [
  ["Đại hội đại biểu Đảng bộ xã lần thứ X", null, "dai-hoi"],
  ["Hội nghị lần thứ 3 (mở rộng)", "Ban Chấp hành Đảng bộ huyện", "bch-lan-thu"],
  ["Hội nghị Ban Chấp hành lần thứ Bảy để sơ kết công tác", null, "bch-lan-thu"],
  ["Hội nghị tổng kết năm 2020", null, "tong-ket"],
  ["Hội nghị sơ kết 6 tháng", null, "so-ket"],
  ["Hội nghị kiểm điểm, đánh giá giữa nhiệm kỳ", null, "kiem-diem"],
  ["Hội nghị quán triệt Nghị quyết Hội nghị lần thứ Tám Ban Chấp hành Trung ương", null, "quan-triet"],
  ["Hội nghị báo cáo viên tháng 9", null, "chuyen-de"],
  ["Hội nghị giao ban quý I", null, "khac"],
  ["Hội nghị cán bộ thông báo kết quả Hội nghị lần thứ 13 Ban Chấp hành Trung ương", null, "khac"],
  ["Hội nghị tổng kết công tác đại hội đảng các cấp", null, "tong-ket"],
];
for (const [title, organiser, kind] of kinds)
  test(`«${title}» is ${kind}`, () => expect(kindOf(title, organiser)).toBe(kind));

test("without a name there is no kind", () => expect(facts("Thời tiết đẹp.").kind).toBeNull());

const body = `Chiều 30/11, Đảng ủy tổ chức hội nghị. ${"Hội nghị đã thảo luận nhiều giải pháp quan trọng trong thời gian tới. ".repeat(4)}`;
const bylines: [lines: string, byline: string | null][] = [
  ["Tin, ảnh: Mây Trắng", "Mây Trắng"],
  ["Tin: Lê Bút - Ảnh: Trần Máy", "Lê Bút"],
  ["Hồng Mực – Lương Giấy", "Hồng Mực – Lương Giấy"],
  ["S. Bút", "S. Bút"],
  ["Lê Bút (Ban Tuyên giáo Huyện ủy)", "Lê Bút"],
  ["Ảnh: Trần Máy", null],
  ["Theo Báo Núi Voi", null],
  ["Quang cảnh hội nghị", null],
  ["Đảng Cộng Sản Việt Nam", null],
  ["Hồ Chí Minh", null],
  ["Trang Chủ", null],
  ["Thứ Tư", null],
  ["Ban Biên tập", null],
  ["X.HIẾU", "X.HIẾU"],
  ["Trần Hoài/Báo Núi Voi", "Trần Hoài"],
  ["Minh Thư – Cộng tác viên", "Minh Thư"],
  ["Huyền Trang", "Huyền Trang"],
  ["Lê Bút - Trần Mực, Ảnh: Máy Ảnh", "Lê Bút - Trần Mực"],
  ["Thuỳ Bút – Ảnh: Văn Máy", "Thuỳ Bút"],
  ["Tác giả: Lê Bút - Nguồn: Báo Núi Voi", "Lê Bút"],
  ["Người viết: Lê Bút | 12/05/2021", "Lê Bút"],
  ["Tin, ảnh, clip: Lê Bút", "Lê Bút"],
  ["Hoàng Bút st", "Hoàng Bút"],
  ["Hà Mực/VOV", "Hà Mực"],
  ["Khánh Bút – TTVH", "Khánh Bút"],
  ["Đồng chí Lê Văn Ống phát biểu. Ảnh: Văn Máy", null],
  ["Lê Văn Ống. Ảnh: Văn Máy", null],
  ["Toàn cảnh buổi lễ, ảnh: Văn Máy", null],
  ["Nguồn: Báo Núi Voi", null],
  ["Clip: Văn Máy", null],
  ["Núi Voi, ngày 12/5/2021", null],
  ["Bài & ảnh: Hà Mực", "Hà Mực"],
  ["Ảnh và bài: Hà Mực", "Hà Mực"],
  ["Tin và ảnh - Hà Mực", "Hà Mực"],
  ["Tin, ảnh: Hà Mực, Báo Núi Voi", "Hà Mực"],
  ["[Hà Mực]", "Hà Mực"],
  ["PV. Hà Mực", "Hà Mực"],
  ["Hà Mực; Lê Bút", "Hà Mực; Lê Bút"],
  ["Hà Mực - Thành Nam", "Hà Mực - Thành Nam"],
  ["Hà Mực, Trang Nhung", "Hà Mực, Trang Nhung"],
  ["Chùm ảnh: Văn Máy", null],
  ["Tin cùng mục: Chuyện ông Mười hiến đất", null],
  ["Bài cùng tác giả: Người thắp sáng cù lao", null],
  ["Bài học Kinh nghiệm", null],
  ["Tin Tức", null],
  ["Nguồn tin, ảnh: Báo Núi Voi", null],
];
for (const [lines, byline] of bylines)
  test(`the byline of «${lines}» is ${byline ?? "none"}`, () =>
    expect(facts(`${body}\n${lines}`).byline).toBe(byline));

const signedAtEnd: [end: string, byline: string | null][] = [
  ["(Hà Mực)", "Hà Mực"],
  ["Hà Mực (TTXVN)", "Hà Mực"],
  ["(Theo Báo Núi Voi)", null],
  ["(Ảnh minh họa)", null],
];
for (const [end, byline] of signedAtEnd)
  test(`the byline of a report that ends in «${end}» is ${byline ?? "none"}`, () =>
    expect(facts(`${body}${end}`).byline).toBe(byline));

const underHeadline: [line: string, byline: string | null][] = [
  ["12/05/2021 14:20 - Hà Mực", "Hà Mực"],
  ["PV Hà Mực | 12/05/2021", "Hà Mực"],
  ["Hà Mực 12/05/2021 14:20", "Hà Mực"],
  ["12/05/2021 - Tin tức", null],
  ["Thứ Sáu, 12/05/2021 | 14:20", null],
];
for (const [line, byline] of underHeadline)
  test(`the byline under the headline in «${line}» is ${byline ?? "none"}`, () =>
    expect(facts(`Đảng ủy xã Đồi Sim tổng kết công tác năm\n${line}\n${body}`).byline).toBe(byline));

test("a name after the last full stop is the byline", () => {
  expect(facts(`${body.trim()}/. Vi Sóng Xa`).byline).toBe("Vi Sóng Xa");
});
