import { expect, test } from "@playwright/test";

import { applyMends, checkReport } from "#lib/checks/check-report";
import { doubledSentence } from "#lib/checks/typography/doubled-sentence";
import { doubledWords } from "#lib/checks/typography/doubled-words";
import { gluedWords } from "#lib/checks/typography/glued-words";
import { givenChecked } from "#lib/testing/given-checked";

const doubled = [
  ["Nghị quyết Đại hội Đại hội Đảng các cấp.", "Nghị quyết Đại hội Đảng các cấp."],
  ["Ban tuyên tuyên giáo báo cáo.", "Ban tuyên giáo báo cáo."],
  ["Thực hiện Chỉ thị số số 34 của cấp trên.", "Thực hiện Chỉ thị số 34 của cấp trên."],
  ["Trên tất cả cả lĩnh vực.", "Trên tất cả lĩnh vực."],
  ["Ban Thường vụ Ban Thường vụ Đảng uỷ họp.", "Ban Thường vụ Đảng uỷ họp."],
  ["Hội nghị và và các đại biểu nhất trí.", "Hội nghị và các đại biểu nhất trí."],
] as const;
for (const [text, right] of doubled)
  test(`«${text}» says something twice`, () => {
    expect(applyMends(text, checkReport(givenChecked(text), { checks: [doubledWords] }))).toBe(right);
  });

const byRight = [
  "Đời sống luôn luôn ổn định, dần dần nâng lên, người người thi đua, nhà nhà thi đua.",
  "Các đại biểu biểu quyết thông qua chương trình trình Quốc hội.",
  "Cánh đồng xanh xanh, ngày ngày đều có người chăm sóc; từ từ đổi mới.",
  "Công tác vận động động viên, đánh giá giá trị, thông tin tin cậy, một số số liệu.",
  "Trong năm năm, lý do do thiếu vốn đã giảm; cấp trên trên cơ sở đó chỉ đạo.",
  "Thành công, thành công, đại thành công! Đoàn kết, đoàn kết.",
  "Hợp đồng đồng thời có hiệu lực; Đảng uỷ uỷ quyền; bí thư thư ký.",
  "Đề án kéo dài từng bước từng bước, đạt 10 10 điểm.",
] as const;
for (const text of byRight)
  test(`«${text}» doubles by right`, () => expect(doubledWords.find(givenChecked(text))).toEqual([]));

const body =
  "Sáng 5/3, Đảng uỷ xã Suối Mơ tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II với sự tham dự của 120 đại biểu đến từ 18 chi bộ. Tại hội nghị, các đại biểu nghe báo cáo kết quả công tác và thảo luận nhiều nội dung quan trọng.";
const caption = "Đồng chí Lê Thị Sen phát biểu tại hội nghị";

test("a caption pasted twice in one line is found once, and mended", () => {
  const text = `${body}\n\n${caption} ${caption}\n\n${body.slice(0, 60)}.`;
  const found = checkReport(givenChecked(text), { checks: [doubledSentence, doubledWords] });
  expect(found.map(({ check, mend }) => [check, mend])).toEqual([["doubled-sentence", caption]]);
});

test("a sentence that stands in two places is found at the second", () => {
  const again =
    "Tại hội nghị, các đại biểu nghe báo cáo kết quả công tác và thảo luận nhiều nội dung quan trọng.";
  const report = givenChecked(`${body}\n\nHội nghị kết thúc tốt đẹp. ${again}`);
  const [remark, ...others] = doubledSentence.find(report);
  expect(others).toEqual([]);
  expect(remark?.span.start).toBe(report.reading.text.lastIndexOf(again));
});

const once = [
  `${body}\n\nẢnh: Minh Khôi.\n\nHội nghị thảo luận.\n\nẢnh: Minh Khôi.`,
  `Tập trung xây dựng nông thôn mới kiểu mẫu ở toàn xã trong năm\n\n${body} Tập trung xây dựng nông thôn mới kiểu mẫu ở toàn xã trong năm.`,
  `Đảng uỷ xã Suối Mơ tổ chức hội nghị sơ kết công tác quý I năm nay\nĐảng uỷ xã Suối Mơ tổ chức hội nghị sơ kết công tác quý I năm nay\n\n${body}`,
] as const;
for (const text of once)
  test(`credits, headings and titles are no repetition: «${text.slice(-40)}»`, () =>
    expect(doubledSentence.find(givenChecked(text)).filter(({ span }) => span.start > 200)).toEqual([]));

test("«Namcủa» is two words, and the mark missing before it is told of", () => {
  const open = gluedWords.find(givenChecked("Tác phẩm “Con đường đi lên ở Việt Namcủa tác giả."));
  expect(open.map(({ mend, message }) => [mend, message.includes("ngoặc kép")])).toEqual([[null, true]]);
  const closed = gluedWords.find(givenChecked("Đảng bộ Sông Xanhvà các chi bộ."));
  expect(closed.map(({ mend }) => mend)).toEqual(["Xanh và"]);
  expect(gluedWords.find(givenChecked("Phương thức hoạt độngcủa xã.")).map(({ mend }) => mend)).toEqual([
    "động của",
  ]);
});

for (const text of [
  "Kênh liênlạc, đạila, Quảngtrị và nơi đó.",
  "Hoạt động của các hội.",
  "web lavà.vn",
  "Thoại là tốt.",
])
  test(`«${text}» has no word glued to a joint`, () =>
    expect(gluedWords.find(givenChecked(text))).toEqual([]));
