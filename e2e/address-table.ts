/** A conference with one row of each fact and its report, as the table below names them. */
export interface Given {
  readonly conferenceId: string;
  readonly reportId: string;
  readonly attendeeId: string;
  readonly citationId: string;
  readonly commendationId: string;
  readonly figureId: string;
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
const conference = {
  title: "Khác",
  kind: "other",
  heldOn: null,
  session: null,
  place: "",
  ordinal: null,
  extended: false,
};

/**
 * Every command of a committee with an input it would take, and a member who may not call it all the same;
 * null where every member may. A command that is missing here fails the first test.
 */
export const table: Record<string, { input: (given: Given) => object; refusedTo: string | null }> = {
  "create-conference": { input: () => ({ ...conference, text: "" }), refusedTo: "lanhdao" },
  "save-conference": {
    input: ({ conferenceId }) => ({ ...conference, conferenceId, revision: 1 }),
    refusedTo: "vanthu",
  },
  "save-attendee": {
    input: ({ conferenceId, attendeeId: id }) => ({
      ...attendee,
      name: "Đổi tên",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-citation": {
    input: ({ conferenceId, citationId: id }) => ({
      ...citation,
      number: "98",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-commendation": {
    input: ({ conferenceId, commendationId: id }) => ({
      ...commendation,
      form: "Bằng khen",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-figure": {
    input: ({ conferenceId, figureId: id }) => ({ ...figure, actual: 2, conferenceId, id, revision: 1 }),
    refusedTo: "vanthu",
  },
  ...Object.fromEntries<{ input: (given: Given) => object; refusedTo: string | null }>(
    (["attendee", "citation", "commendation", "figure"] as const).flatMap((kind) => [
      [
        `delete-${kind}`,
        {
          input: (given: Given) => ({
            conferenceId: given.conferenceId,
            id: given[`${kind}Id`],
            revision: 1,
          }),
          refusedTo: "vanthu",
        },
      ],
      [
        `reorder-${kind}s`,
        {
          input: (given: Given) => ({ conferenceId: given.conferenceId, ids: [given[`${kind}Id`]] }),
          refusedTo: "vanthu",
        },
      ],
    ]),
  ),
  "suggest-names": { input: () => ({ text: "a" }), refusedTo: null },
  "suggest-documents": { input: () => ({ text: "a" }), refusedTo: null },
  "add-member": {
    input: () => ({ username: "nguoi-moi", name: "Người Mới", roles: ["drafter"] }),
    refusedTo: "thuky",
  },
  "set-roles": { input: ({ personId }) => ({ personId, roles: ["administrator"] }), refusedTo: "thuky" },
  "move-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, action: "submit", reason: null }),
    refusedTo: "lanhdao",
  },
  "save-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, title: "Đổi", byline: "" }),
    refusedTo: "lanhdao",
  },
};

/** Every page and address, and what it answers to nobody, to another committee's people, and to a wrong role. */
export const pages: Record<string, { nobody: number; stranger?: number; wrongRole?: [string, number] }> = {
  "/": { nobody: 200 },
  "/to-chuc/phuong-song-xanh": { nobody: 200 },
  "/tin/phuong-song-xanh/khong-co": { nobody: 404 },
  "/anh/aaaaaaaaaaaaaaaaaaaaaaaa": { nobody: 404, stranger: 404 },
  "/dang-nhap": { nobody: 200 },
  "/dang-nhap/phuong-song-xanh": { nobody: 200 },
  "/tai-khoan": { nobody: 401 },
  "/c/phuong-song-xanh": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/hoi-nghi": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/hoi-nghi/<conference>": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/van-ban/<report>": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/quan-tri": { nobody: 401, stranger: 404, wrongRole: ["thuky", 403] },
  "/api/c/phuong-song-xanh/reports/<report>/export": { nobody: 401, stranger: 404 },
  "/api/c/phuong-song-xanh/conferences/<conference>/dossier": { nobody: 401, stranger: 404 },
  "/api/health": { nobody: 200 },
  "/robots.txt": { nobody: 200 },
  "/sitemap.xml": { nobody: 200 },
};
