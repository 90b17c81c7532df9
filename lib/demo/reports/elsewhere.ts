import type { DemoReport } from "#lib/demo/writing";
import { bullets, cited, heading, paragraph, person } from "#lib/demo/writing";

/** Published by another committee, so that the front page shows several. */
export const suoiMo: DemoReport = {
  committee: "xa-suoi-mo",
  author: "thuky2",
  conference: {
    title: "Hội nghị Ban Chấp hành Đảng bộ xã Suối Mơ lần thứ 4",
    kind: "regularExecutive",
    heldOn: "2026-10-15",
    session: "morning",
    place: "Hội trường Uỷ ban nhân dân xã Suối Mơ",
    ordinal: 4,
    extended: false,
  },
  title: "Xã Suối Mơ bàn giải pháp giữ rừng đầu nguồn",
  byline: "Y Lan",
  pictures: [],
  attendees: {
    thinh: { name: "Lò Văn Thịnh", positions: ["Bí thư Đảng uỷ xã"], roles: ["chair", "conclude"] },
    may: {
      name: "Giàng Thị Mây",
      positions: ["Phó Bí thư Đảng uỷ", "Chủ tịch Uỷ ban nhân dân xã"],
      roles: ["report"],
    },
  },
  citations: {
    kl: {
      kind: "Kết luận",
      number: "19",
      symbol: "19-KL/TU",
      issuedOn: "2026-06-30",
      issuer: "Ban Thường vụ Tỉnh uỷ Lam Giang",
      subject: "quản lý, bảo vệ rừng phòng hộ đầu nguồn",
      relation: "rollsOut",
    },
  },
  commendations: [],
  figures: [
    { label: "rừng được giao khoán bảo vệ", actual: 1840, target: 2000, percentPrinted: "92", unit: "ha" },
  ],
  body: [
    paragraph(
      "Sáng 15/10, Ban Chấp hành Đảng bộ xã Suối Mơ tổ chức hội nghị lần thứ 4. Đồng chí ",
      person("thinh"),
      ", Bí thư Đảng uỷ xã chủ trì hội nghị.",
    ),
    heading("Giữ rừng là giữ nước"),
    paragraph(
      "Thực hiện ",
      cited("kl"),
      ", xã đã giao khoán bảo vệ 1.840/2.000 ha rừng phòng hộ, đạt 92%. Đồng chí ",
      person("may"),
      " báo cáo ba việc làm ngay trong quý IV:",
    ),
    bullets(
      "tuần tra rừng hằng tuần, có bản ghi của từng tổ;",
      "hỗ trợ cây giống cho các hộ trồng dặm;",
      "mỗi bản có một hương ước về lửa rừng.",
    ),
    paragraph(
      "Kết luận hội nghị, đồng chí ",
      person("thinh"),
      " giao Uỷ ban nhân dân xã báo cáo kết quả trước ngày 20/12/2026.",
    ),
  ],
  steps: [
    { action: "submit", by: "thuky2", at: "2026-10-15T09:00:00Z" },
    { action: "approve", by: "lanhdao2", at: "2026-10-15T09:45:00Z" },
    { action: "publish", by: "banbientap", at: "2026-10-16T01:00:00Z" },
  ],
};

/** Withdrawn: its address shows why. */
export const withdrawn: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Hội nghị đối thoại với nhân dân quý III/2026",
    kind: "meetingWithPeople",
    heldOn: "2026-09-25",
    session: "evening",
    place: "Nhà văn hoá phường Sông Xanh",
    ordinal: null,
    extended: false,
  },
  title: "Đảng uỷ phường Sông Xanh đối thoại với nhân dân quý III",
  byline: "Minh Hạnh",
  pictures: [],
  attendees: {
    binh: {
      name: "Trần Quốc Bình",
      positions: ["Bí thư Đảng uỷ", "Chủ tịch Hội đồng nhân dân phường"],
      roles: ["chair"],
    },
  },
  citations: {},
  commendations: [],
  figures: [
    { label: "ý kiến được trả lời tại chỗ", actual: 21, target: 24, percentPrinted: "87,5", unit: "ý kiến" },
  ],
  body: [
    paragraph(
      "Tối 25/9, Đảng uỷ phường Sông Xanh tổ chức hội nghị đối thoại với nhân dân. Đồng chí ",
      person("binh"),
      " chủ trì; 21/24 ý kiến được trả lời tại chỗ, đạt 87,5%.",
    ),
  ],
  steps: [
    { action: "submit", by: "thuky", at: "2026-09-25T14:30:00Z" },
    { action: "approve", by: "lanhdao", at: "2026-09-26T01:10:00Z" },
    { action: "publish", by: "banbientap", at: "2026-09-26T01:30:00Z" },
    {
      action: "withdraw",
      by: "banbientap",
      at: "2026-09-26T03:00:00Z",
      reason: "Đăng nhầm bản chưa có phần trả lời của Uỷ ban nhân dân phường.",
    },
  ],
};
