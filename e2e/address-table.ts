import type { Given } from "./given-rows";
import { agendaItem, assignment, attendee, citation, commendation, figure, speech, vote } from "./given-rows";

const attendance = {
  standing: "summoned",
  presence: "absent",
  absenceReason: "Đi công tác",
  substituteFor: "",
  arrivedAtId: null,
  leftAtId: null,
};
const proceedings = [
  ["agenda-item", "agenda", agendaItem],
  ["speech", "speeches", speech],
  ["vote", "votes", vote],
  ["assignment", "assignments", assignment],
] as const;
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
export const table: Record<
  string,
  {
    input: (given: Given) => object;
    refusedTo: string | null;
  }
> = {
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
  "read-text": { input: () => ({ text: "Hội nghị" }), refusedTo: null },
  "take-facts": {
    input: ({ conferenceId }) => ({
      conferenceId,
      attendees: [{ ...attendee, name: "Người lạ", id: null, revision: null }],
    }),
    refusedTo: "vanthu",
  },
  "take-back-facts": {
    input: ({ conferenceId, attendeeId: id }) => ({
      conferenceId,
      rows: [{ kind: "attendees", id, revision: 1 }],
    }),
    refusedTo: "vanthu",
  },
  "save-attendance": {
    input: ({ conferenceId, attendeeId: id }) => ({ ...attendance, conferenceId, id, revision: 1 }),
    refusedTo: "vanthu",
  },
  "set-presence": {
    input: ({ conferenceId, attendeeId }) => ({ conferenceId, ids: [attendeeId], presence: "absent" }),
    refusedTo: "vanthu",
  },
  ...Object.fromEntries<{ input: (given: Given) => object; refusedTo: string | null }>(
    proceedings.flatMap(([kind, plural, row]) => {
      const seen = (given: Given) => ({
        conferenceId: given.conferenceId,
        id: given[`${kind}Id`],
        revision: 1,
      });
      return [
        [`save-${kind}`, { input: (given: Given) => ({ ...row, ...seen(given) }), refusedTo: "vanthu" }],
        [`delete-${kind}`, { input: seen, refusedTo: "vanthu" }],
        [
          `reorder-${plural}`,
          {
            input: (given: Given) => ({ conferenceId: given.conferenceId, ids: [seen(given).id] }),
            refusedTo: "vanthu",
          },
        ],
      ];
    }),
  ),
  "save-quorum-rule": { input: () => ({ share: "twoThirds", base: "members" }), refusedTo: "thuky" },
  "suggest-names": { input: () => ({ text: "a" }), refusedTo: null },
  "suggest-documents": { input: () => ({ text: "a" }), refusedTo: null },
  "add-member": {
    input: () => ({ username: "nguoi-moi", name: "Người Mới", roles: ["drafter"] }),
    refusedTo: "thuky",
  },
  "set-roles": { input: ({ personId }) => ({ personId, roles: ["administrator"] }), refusedTo: "thuky" },
  "save-check-level": { input: () => ({ check: "date-exists", level: "warning" }), refusedTo: "thuky" },
  "save-tone-placement": { input: () => ({ tonePlacement: "new" }), refusedTo: "thuky" },
  "save-phrase": { input: () => ({ wrong: "quán triển", right: "quán triệt" }), refusedTo: "thuky" },
  "delete-phrase": { input: () => ({ id: "aaaaaaaaaaaaaaaaaaaaaaaa" }), refusedTo: "thuky" },
  "dismiss-finding": {
    input: ({ reportId }) => ({ reportId, check: "date-exists", quote: "31/4", reason: "Trích nguyên văn" }),
    refusedTo: "lanhdao",
  },
  "restore-finding": {
    input: ({ reportId }) => ({ reportId, fingerprint: "date-exists 31/4" }),
    refusedTo: "lanhdao",
  },
  "move-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, action: "submit", reason: null }),
    refusedTo: "lanhdao",
  },
  "create-report": {
    input: ({ conferenceId }) => ({ conferenceId, kind: "minutes" }),
    refusedTo: "vanthu",
  },
  "save-paper-details": {
    input: ({ reportId }) => ({
      reportId,
      revision: 1,
      subject: "Khác",
      issuedOn: null,
      authority: "",
      signerPosition: "",
      signerName: "",
      recorderName: "",
      distribution: "",
    }),
    refusedTo: null,
  },
  "offer-number": {
    input: ({ reportId }) => ({ reportId, registeredOn: "2026-11-06" }),
    refusedTo: "thuky",
  },
  "register-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, registeredOn: "2026-11-06", entryId: null }),
    refusedTo: "thuky",
  },
  "reserve-number": {
    input: () => ({ typeSymbol: "BB", registeredOn: "2026-11-06", count: 1, note: "Để dành" }),
    refusedTo: "thuky",
  },
  "release-number": { input: () => ({ entryId: "none" }), refusedTo: "thuky" },
  "save-term": {
    input: () => ({ id: null, label: "2030–2035", startsOn: "2030-07-01", endsOn: null }),
    refusedTo: "thuky",
  },
  "save-symbol": {
    input: () => ({
      id: null,
      symbol: "ĐU",
      superior: "",
      issuer: "ĐẢNG UỶ",
      seat: "Sông Xanh",
      validFrom: "2030-07-01",
      validTo: null,
    }),
    refusedTo: "thuky",
  },
  "save-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, title: "Đổi", byline: "" }),
    refusedTo: "lanhdao",
  },
};
