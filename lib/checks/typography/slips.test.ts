import { expect, test } from "@playwright/test";

import { applyMends, checkReport } from "#lib/checks/check-report";
import { commonSlips } from "#lib/checks/typography/slip-list";
import { slips } from "#lib/checks/typography/slips";
import { givenChecked } from "#lib/testing/given-checked";

const mended = [
  ["Các chi bộ đã quán triển nghị quyết.", "Các chi bộ đã quán triệt nghị quyết."],
  ["Đảng uỷ xã nâng co chất lượng sinh hoạt.", "Đảng uỷ xã nâng cao chất lượng sinh hoạt."],
  ["Trong năm, ấp uỷ, chính quyền đã chủ động.", "Trong năm, cấp uỷ, chính quyền đã chủ động."],
  ["Xã nhận đước sự quan tâm, hỉ đạo sát sao.", "Xã nhận được sự quan tâm, chỉ đạo sát sao."],
  ["Kịp thời bổ xung quy hoạch, sử lý đơn thư.", "Kịp thời bổ sung quy hoạch, xử lý đơn thư."],
  ["Hai xã sát nhập từ tháng 7.", "Hai xã sáp nhập từ tháng 7."],
  ["NÂNG CO CHẤT LƯỢNG", "NÂNG CAO CHẤT LƯỢNG"],
  ["Huyên uỷ tổ chức hội nghị.", "Huyện uỷ tổ chức hội nghị."],
  ["Tin, ành: Minh Khôi", "Tin, ảnh: Minh Khôi"],
  ["Ban Chấp hành cũa xã họp phiên đầu.", "Ban Chấp hành của xã họp phiên đầu."],
] as const;
for (const [text, right] of mended)
  test(`«${text}» becomes «${right}»`, () => {
    expect(applyMends(text, checkReport(givenChecked(text), { checks: [slips] }))).toBe(right);
  });

const right = [
  "Nghị quyết được thống nhất quán triển khai tới từng chi bộ.",
  "Rừng đước ven biển được trồng mới 12 ha.",
  "Cán bộ các ấp uỷ quyền cho trưởng ấp ký nhận.",
  "Công tác lịch sử lý luận được quan tâm.",
  "Khả năng xuất khẩu tăng; thi công xuất hiện khó khăn.",
  "Người dân vùng bão đảm bảo đủ lương thực.",
  "Cảm xúc tích cực lan toả trong đoàn viên.",
  "Tổ công tác khảo sát nhập học của học sinh.",
  "Có cơ quan trong tỉnh và liên quan trong khối.",
  "Thành phố Vinh dư luận tốt; anh Phong trao quà.",
  "Trong năm bắt đầu từ tháng 3, xã bùng nổ lực lượng tình nguyện.",
  "Từng bước làm chủ chương trình; lợi thế kỹ thuật rõ rệt.",
  "Hội đồng trí thức và nhân dân Vân Hồ cùng dự.",
  "Công tác phục vụ khác phục hồi nhanh.",
  "Cũng cố gắng như vậy, chi hội nghỉ sớm.",
] as const;
for (const text of right)
  test(`«${text}» is left alone`, () => expect(slips.find(givenChecked(text))).toEqual([]));

test("a committee's own phrases count as slips, inside its text only", () => {
  const phrases = [{ wrong: "phường Sông Xanhh", right: "phường Sông Xanh" }];
  const report = givenChecked("Đảng uỷ phường Sông Xanhh họp.", { phrases });
  expect(slips.find(report).map(({ mend }) => mend)).toEqual(["phường Sông Xanh"]);
  expect(slips.find(givenChecked("Đảng uỷ phường Sông Xanhh họp."))).toEqual([]);
});

test("a phrase of signs or of nothing is no phrase", () => {
  const phrases = ["", "  ", "((", "a.*b"].map((wrong) => ({ wrong, right: "x" }));
  expect(slips.find(givenChecked("Chi bộ (a.*b) họp.", { phrases }))).toEqual([]);
});

test("no slip of the list is mended into another one", () => {
  const entries = commonSlips.split("|").map((line) => line.trim().split(" > "));
  expect(entries.length).toBeGreaterThan(400);
  for (const [wrong = "", rest = ""] of entries) {
    const [to = ""] = rest.split(/ [!<] /u);
    expect(to).not.toBe(wrong);
    expect(slips.find(givenChecked(`${to}.`)), to).toEqual([]);
    expect(slips.find(givenChecked(`${wrong}.`)), wrong).toHaveLength(1);
  }
});

test("the mend inside a quotation is withheld, the slip is still told", () => {
  const found = checkReport(givenChecked("Khẩu hiệu “nâng co chất lượng” ở hội trường."), {
    checks: [slips],
  });
  expect(found.map(({ mend }) => mend)).toEqual([null]);
});
