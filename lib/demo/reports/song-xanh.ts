import { deputy, secretary } from "#lib/demo/leaders";
import type { DemoReport } from "#lib/demo/writing";
import { bullets, cited, heading, italic, numbered, paragraph, person, underline } from "#lib/demo/writing";

/** Approved: waits for the editorial board. */
export const review: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Hội nghị sơ kết 1 năm thực hiện Chương trình số 03-CTr/ĐU về chuyển đổi số trong các chi bộ",
    kind: "resolutionReview",
    heldOn: "2026-11-18",
    session: "morning",
    place: "Hội trường Đảng uỷ phường Sông Xanh",
    ordinal: null,
    extended: false,
  },
  title: "Sông Xanh: một năm đưa chuyển đổi số vào sinh hoạt chi bộ",
  byline: "Quốc Trung",
  pictures: [],
  attendees: {
    lien: { ...deputy, roles: ["chair", "conclude"] },
    nga: {
      name: "Vũ Hằng Nga",
      positions: ["Uỷ viên Ban Thường vụ", "Trưởng Ban Xây dựng Đảng"],
      roles: ["report"],
    },
  },
  citations: {
    ctr: {
      kind: "Chương trình",
      number: "03",
      symbol: "03-CTr/ĐU",
      issuedOn: "2025-11-05",
      issuer: "Đảng uỷ phường Sông Xanh",
      subject: "chuyển đổi số trong các chi bộ",
      relation: "reviews",
    },
  },
  commendations: [],
  figures: [
    { label: "chi bộ dùng sổ tay điện tử", actual: 25, target: 26, percentPrinted: "96,2", unit: "chi bộ" },
    { label: "đảng viên được tập huấn", actual: 612, target: 680, percentPrinted: "90", unit: "đảng viên" },
  ],
  body: [
    paragraph(
      "Sáng 18/11, Đảng uỷ phường Sông Xanh tổ chức hội nghị sơ kết 1 năm thực hiện ",
      cited("ctr"),
      ". Đồng chí ",
      person("lien"),
      ", Phó Bí thư Thường trực Đảng uỷ chủ trì hội nghị.",
    ),
    heading("Những việc đã làm"),
    numbered(
      "25/26 chi bộ dùng sổ tay điện tử, đạt 96,2%;",
      "612/680 đảng viên được tập huấn, đạt 90%;",
      "tài liệu sinh hoạt được gửi trước cuộc họp ít nhất ba ngày.",
    ),
    paragraph(
      "Đồng chí ",
      person("nga"),
      " cho biết đảng viên cao tuổi được hướng dẫn tận nhà, ",
      underline("không để ai đứng ngoài"),
      ".",
    ),
  ],
  steps: [
    { action: "submit", by: "thuky", at: "2026-11-18T07:40:00Z" },
    { action: "approve", by: "lanhdao", at: "2026-11-19T02:15:00Z" },
  ],
};

/** Submitted: waits for a leader. */
export const dissemination: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Hội nghị học tập, quán triệt Nghị quyết số 11-NQ/TU về nông nghiệp đô thị",
    kind: "dissemination",
    heldOn: "2026-11-20",
    session: "afternoon",
    place: "Điểm cầu Đảng uỷ phường Sông Xanh",
    ordinal: null,
    extended: false,
  },
  title: "Hơn 300 đảng viên phường Sông Xanh học tập nghị quyết về nông nghiệp đô thị",
  byline: "Minh Hạnh",
  pictures: [],
  attendees: {
    binh: { ...secretary, roles: ["chair", "conclude"] },
    thao: {
      name: "Bùi Phương Thảo",
      positions: ["Giảng viên Trường Chính trị tỉnh Lam Giang"],
      roles: ["report"],
    },
  },
  citations: {
    nq11: {
      kind: "Nghị quyết",
      number: "11",
      symbol: "11-NQ/TU",
      issuedOn: "2026-10-02",
      issuer: "Ban Chấp hành Đảng bộ tỉnh Lam Giang",
      subject: "phát triển nông nghiệp đô thị đến năm 2030",
      relation: "disseminates",
    },
  },
  commendations: [],
  figures: [
    { label: "đảng viên dự học", actual: 318, target: 330, percentPrinted: "96,4", unit: "đảng viên" },
  ],
  body: [
    paragraph(
      "Chiều 20/11, Đảng uỷ phường Sông Xanh tổ chức hội nghị học tập, quán triệt ",
      cited("nq11"),
      ". 318/330 đảng viên được triệu tập có mặt, đạt 96,4%.",
    ),
    paragraph(
      "Đồng chí ",
      person("thao"),
      " giới thiệu năm nhóm giải pháp của nghị quyết; các chi bộ vùng bãi trao đổi về ",
      italic("rau an toàn, hoa chậu và dịch vụ vườn"),
      ".",
    ),
    paragraph(
      "Kết luận hội nghị, đồng chí ",
      person("binh"),
      " đề nghị mỗi chi bộ gửi kế hoạch thực hiện về Văn phòng Đảng uỷ trước ngày 10/12/2026.",
    ),
  ],
  steps: [{ action: "submit", by: "thuky", at: "2026-11-20T11:10:00Z" }],
};

/** Returned with a reason: the secretary mends it. */
export const thematic: DemoReport = {
  committee: "phuong-song-xanh",
  author: "thuky",
  conference: {
    title: "Hội nghị chuyên đề về giữ gìn cảnh quan ven sông",
    kind: "thematic",
    heldOn: "2026-11-12",
    session: "morning",
    place: "Nhà văn hoá tổ dân phố Bến Đá",
    ordinal: null,
    extended: false,
  },
  title: "Bàn cách giữ bờ sông xanh, sạch",
  byline: "Quốc Trung",
  pictures: [],
  attendees: {
    dung: {
      name: "Hoàng Văn Dũng",
      positions: ["Phó Bí thư Đảng uỷ", "Chủ tịch Uỷ ban nhân dân phường"],
      roles: ["chair"],
    },
    son: { name: "Đinh Công Sơn", positions: ["Bí thư Chi bộ tổ dân phố Bến Đá"], roles: ["speak"] },
  },
  citations: {},
  commendations: [],
  figures: [{ label: "hộ ký cam kết", actual: 412, target: 450, percentPrinted: "91,6", unit: "hộ" }],
  body: [
    paragraph(
      "Sáng 12/11, Đảng uỷ phường Sông Xanh tổ chức hội nghị chuyên đề về giữ gìn cảnh quan ven sông. Đồng chí ",
      person("dung"),
      " chủ trì hội nghị.",
    ),
    bullets("412/450 hộ ven sông đã ký cam kết, đạt 91,6%;", "mỗi tổ dân phố nhận chăm sóc một đoạn kè."),
    paragraph("Đồng chí ", person("son"), " đề nghị lắp thêm đèn ở bến đò cũ."),
  ],
  steps: [
    { action: "submit", by: "thuky", at: "2026-11-12T08:00:00Z" },
    {
      action: "sendBack",
      by: "lanhdao",
      at: "2026-11-13T01:30:00Z",
      reason: "Bổ sung ý kiến kết luận của đồng chí chủ trì và thời hạn hoàn thành từng việc.",
    },
  ],
};
