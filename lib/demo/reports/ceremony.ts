import { deputy, secretary } from "#lib/demo/leaders";
import type { DemoReport } from "#lib/demo/writing";
import { bold, cited, lineBreak, paragraph, person, picture, video } from "#lib/demo/writing";

/** A ceremony, published. */
export const badges: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Lễ trao Huy hiệu Đảng đợt 02/9/2026",
    kind: "ceremony",
    heldOn: "2026-08-28",
    session: "afternoon",
    place: "Nhà văn hoá phường Sông Xanh",
    ordinal: null,
    extended: false,
  },
  title: "Phường Sông Xanh trao Huy hiệu Đảng cho 12 đảng viên",
  byline: "Minh Hạnh",
  pictures: ["river"],
  attendees: {
    binh: { ...secretary, roles: ["award", "speak"] },
    lien: { ...deputy, roles: ["attend"] },
    tu: { name: "Ngô Đình Tứ", positions: ["Đảng viên 60 năm tuổi Đảng"], roles: ["speak"] },
  },
  citations: {
    qd: {
      kind: "Quyết định",
      number: "214",
      symbol: "214-QĐ/TU",
      issuedOn: "2026-08-14",
      issuer: "Ban Thường vụ Tỉnh uỷ Lam Giang",
      subject: "tặng Huy hiệu Đảng đợt 02/9/2026",
      relation: "rollsOut",
    },
  },
  commendations: [
    {
      form: "Huy hiệu 60 năm tuổi Đảng",
      track: "party",
      collectiveCount: null,
      individualCount: 1,
      reason: "",
      decision: "214-QĐ/TU",
      recipients: [{ kind: "individual", name: "Ngô Đình Tứ" }],
    },
    {
      form: "Huy hiệu 30 năm tuổi Đảng",
      track: "party",
      collectiveCount: null,
      individualCount: 11,
      reason: "",
      decision: "214-QĐ/TU",
      recipients: [],
    },
  ],
  figures: [],
  body: [
    paragraph(
      "Chiều 28/8, Đảng uỷ phường Sông Xanh tổ chức lễ trao Huy hiệu Đảng đợt 02/9/2026 cho 12 đảng viên theo ",
      cited("qd"),
      ". Đồng chí ",
      person("binh"),
      ", Bí thư Đảng uỷ trao huy hiệu và tặng hoa chúc mừng.",
    ),
    picture("river", {
      caption: "Phường Sông Xanh nhìn từ cầu Bến Đá",
      credit: "Minh Hạnh",
      alternativeText: "Cây cầu bắc qua sông, nhà mái đỏ và đồi xanh phía sau",
    }),
    paragraph(
      "Thay mặt các đảng viên, đồng chí ",
      person("tu"),
      ", 60 năm tuổi Đảng, nhắc lại những ngày đầu giữ bến, chở đò và hứa tiếp tục gương mẫu ở khu dân cư.",
    ),
    paragraph(bold("Huy hiệu 60 năm: "), "1 đồng chí", lineBreak, bold("Huy hiệu 30 năm: "), "11 đồng chí"),
    video("Ghi hình buổi lễ", "https://video.songxanh.example/le-trao-huy-hieu-2026"),
  ],
  steps: [
    { action: "submit", by: "thuky", at: "2026-08-28T10:30:00Z" },
    { action: "approve", by: "lanhdao", at: "2026-08-28T11:05:00Z" },
    { action: "publish", by: "banbientap", at: "2026-08-28T11:20:00Z" },
  ],
};

/** A draft, just begun. */
export const standing: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Hội nghị Ban Thường vụ Đảng uỷ phường Sông Xanh tháng 11/2026",
    kind: "regularStanding",
    heldOn: "2026-11-23",
    session: "morning",
    place: "Phòng họp số 1, trụ sở Đảng uỷ phường",
    ordinal: null,
    extended: false,
  },
  title: "Ban Thường vụ Đảng uỷ phường Sông Xanh họp thường kỳ tháng 11",
  byline: "",
  pictures: [],
  attendees: {
    binh: { ...secretary, roles: ["chair"] },
  },
  citations: {},
  commendations: [],
  figures: [],
  body: [
    paragraph(
      "Sáng 23/11, Ban Thường vụ Đảng uỷ phường Sông Xanh họp thường kỳ, cho ý kiến về dự thảo kế hoạch tổng kết năm 2026. Đồng chí ",
      person("binh"),
      ", Bí thư Đảng uỷ chủ trì.",
    ),
  ],
  steps: [],
};
