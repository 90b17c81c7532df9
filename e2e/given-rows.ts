/** A conference with one row of each fact and its report, as the table of addresses names them. */
export interface Given {
  readonly conferenceId: string;
  readonly reportId: string;
  readonly attendeeId: string;
  readonly citationId: string;
  readonly commendationId: string;
  readonly figureId: string;
  readonly "agenda-itemId": string;
  readonly speechId: string;
  readonly voteId: string;
  readonly assignmentId: string;
  readonly personId: string;
}

export const attendee = { name: "Kiều Oanh", positions: [], roles: [] };
export const citation = {
  kind: "Quyết định",
  number: "99",
  symbol: "99-QĐ/TU",
  issuedOn: null,
  issuer: "",
  subject: "",
  relation: "cites",
};
export const commendation = {
  form: "Giấy khen",
  track: "party",
  collectiveCount: 1,
  individualCount: null,
  reason: "",
  decision: "",
  recipients: [],
};
export const figure = { label: "lớp", actual: 1, target: 2, percentPrinted: "50", unit: "lớp" };
export const agendaItem = { title: "Thông qua báo cáo" };
export const speech = { speaker: "Kiều Oanh", summary: "Nhất trí" };
export const vote = { subject: "Thông qua", method: "showOfHands", forCount: 1 };
export const assignment = { task: "Soạn kế hoạch", owner: "Văn phòng" };
