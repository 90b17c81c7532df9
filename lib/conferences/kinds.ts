/**
 * The kinds of conference, as `Conference.kind` stores them.
 *
 * Source: the practice of conference reports; see docs/language.md for the Vietnamese words.
 */
export const conferenceKinds = [
  "regularExecutive", // hội nghị Ban Chấp hành thường kỳ
  "regularStanding", // hội nghị Ban Thường vụ, họp Thường trực, giao ban
  "halfYearReview", // sơ kết 6 tháng, 9 tháng
  "annualReview", // tổng kết năm
  "midtermReview", // kiểm điểm giữa nhiệm kỳ
  "termReview", // đánh giá kết quả cả nhiệm kỳ
  "resolutionReview", // sơ kết, tổng kết X năm thực hiện nghị quyết
  "dissemination", // học tập, quán triệt
  "thematic", // chuyên đề
  "selfCriticism", // kiểm điểm tập thể, cá nhân
  "personnel", // kiện toàn nhân sự
  "congress", // đại hội
  "ceremony", // lễ kỷ niệm, trao Huy hiệu Đảng
  "training", // tập huấn, bồi dưỡng
  "inspection", // làm việc với đoàn kiểm tra, giám sát
  "meetingWithPeople", // đối thoại, tiếp xúc
  "other", // khác
] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

export const daySessions = ["morning", "afternoon", "evening", "allDay"] as const;
export type DaySession = (typeof daySessions)[number];

export const attendeeRoles = [
  "chair",
  "presidium",
  "attendDirect",
  "attend",
  "opener",
  "speak",
  "direct",
  "conclude",
  "report",
  "award",
  "secretary",
] as const;
export type AttendeeRole = (typeof attendeeRoles)[number];

export const citationRelations = [
  "adopts",
  "rollsOut",
  "disseminates",
  "reviews",
  "concretises",
  "basedOn",
  "discussesDraft",
  "amends",
  "cites",
] as const;
export type CitationRelation = (typeof citationRelations)[number];

/** Kinds of cited document, as printed; `PartyDocument.kind` stores the word itself. */
export const documentKinds = [
  "Nghị quyết",
  "Chỉ thị",
  "Kết luận",
  "Quy định",
  "Quyết định",
  "Quy chế",
  "Hướng dẫn",
  "Thông báo",
  "Thông tri",
  "Kế hoạch",
  "Chương trình",
  "Đề án",
  "Báo cáo",
  "Công văn",
  "Tờ trình",
  "Luật",
  "Nghị định",
  "Thông tư",
  "Khác",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const commendationTracks = ["party", "state"] as const;
export type CommendationTrack = (typeof commendationTracks)[number];

export const recipientKinds = ["collective", "individual"] as const;
export type RecipientKind = (typeof recipientKinds)[number];
