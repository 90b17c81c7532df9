/** A conference of the ward's standing committee with everything minutes tell; fictional. */
export const standingConference = {
  conference: {
    title: "Hội nghị Ban Thường vụ Đảng uỷ phường Sông Xanh tháng 11 năm 2026",
    kind: "regularStanding",
    heldOn: "2026-11-05",
    session: "afternoon",
    place: "Phòng họp số 1, trụ sở Đảng uỷ phường Sông Xanh",
    startsAt: "14:00",
    endsAt: "16:45",
    materials: "Báo cáo công tác tháng 10, dự thảo kế hoạch trồng cây ven sông",
    memberCount: 9,
  },
  attendees: [
    {
      name: "Trần Quốc Bình",
      positions: ["Bí thư Đảng uỷ", "Chủ tịch Hội đồng nhân dân phường"],
      roles: ["chair", "conclude"],
      presence: "inPerson",
      standing: "summoned",
      absenceReason: "",
    },
    {
      name: "Phạm Thị Liên",
      positions: ["Phó Bí thư Thường trực Đảng uỷ"],
      roles: ["report"],
      presence: "inPerson",
      standing: "summoned",
      absenceReason: "",
    },
    {
      name: "Hoàng Văn Dũng",
      positions: ["Phó Bí thư Đảng uỷ", "Chủ tịch Uỷ ban nhân dân phường"],
      roles: ["speak"],
      presence: "online",
      standing: "summoned",
      absenceReason: "",
    },
    {
      name: "Vũ Hằng Nga",
      positions: ["Uỷ viên Ban Thường vụ", "Trưởng Ban Xây dựng Đảng"],
      roles: ["speak"],
      presence: "inPerson",
      standing: "summoned",
      absenceReason: "",
    },
    {
      name: "Lý Trọng Nghĩa",
      positions: ["Uỷ viên Ban Thường vụ", "Chủ tịch Uỷ ban Mặt trận Tổ quốc phường"],
      roles: [],
      presence: "absent",
      standing: "summoned",
      absenceReason: "đi công tác tại tỉnh",
    },
    {
      name: "Nguyễn Minh Hạnh",
      positions: ["Chuyên viên Văn phòng Đảng uỷ"],
      roles: ["secretary"],
      presence: "inPerson",
      standing: "guest",
      absenceReason: "",
    },
    {
      name: "Đinh Công Sơn",
      positions: ["Bí thư Chi bộ tổ dân phố Bến Đá"],
      roles: ["attend"],
      presence: "inPerson",
      standing: "guest",
      absenceReason: "",
    },
  ],
  agenda: [
    {
      title: "Đánh giá công tác tháng 10, nhiệm vụ tháng 11 năm 2026",
      presenter: "Phó Bí thư Thường trực Đảng uỷ",
      conclusion:
        "Thống nhất đánh giá công tác tháng 10 như báo cáo. Tháng 11 tập trung hoàn thành chỉ tiêu kết nạp đảng viên và thu ngân sách.",
    },
    {
      title: "Kế hoạch trồng cây ven sông dịp Tết",
      presenter: "Chủ tịch Uỷ ban nhân dân phường",
      conclusion: "Thông qua kế hoạch; mỗi tổ dân phố nhận chăm sóc một đoạn kè.",
    },
  ],
  speeches: [
    {
      item: 0,
      name: "Vũ Hằng Nga",
      summary: "đề nghị mỗi chi bộ rà soát nguồn kết nạp trước ngày 15 hằng tháng.",
    },
    {
      item: 1,
      name: "Hoàng Văn Dũng",
      summary: "cam kết bố trí đủ cây giống và kinh phí trước tháng 01 năm 2027.",
    },
  ],
  votes: [
    {
      item: 1,
      subject: "Thông qua Kế hoạch trồng cây ven sông",
      method: "showOfHands",
      forCount: 4,
      againstCount: 0,
      otherCount: 0,
    },
  ],
  assignments: [
    {
      item: 0,
      task: "rà soát nguồn kết nạp đảng viên, báo cáo Ban Thường vụ",
      owner: "Ban Xây dựng Đảng",
      dueOn: "2026-11-25",
    },
    {
      item: 1,
      task: "chuẩn bị cây giống, phân đoạn kè cho từng tổ dân phố",
      owner: "Uỷ ban nhân dân phường",
      dueOn: "2027-01-10",
    },
  ],
};
