import type {
  AttendeeRole,
  CitationRelation,
  CommendationTrack,
  ConferenceKind,
  DaySession,
  DocumentKind,
  RecipientKind,
} from "#lib/conferences/kinds";
import type { drawings } from "#lib/demo/pictures";
import type { ReportAction } from "#lib/reports/workflow";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a demo text refers to by a short key of its own: rows of its conference and pictures. */
export interface Ids {
  readonly attendees: Readonly<Record<string, Named>>;
  readonly citations: Readonly<Record<string, Named>>;
  readonly pictures: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;
export type Part = (ids: Ids) => Json;
type Inline = string | Part;

/** A demo report as its author sees it: the conference, its facts, its text and how far it has come. */
export interface DemoReport {
  readonly committee: string;
  readonly author: string;
  readonly conference: {
    readonly title: string;
    readonly kind: ConferenceKind;
    readonly heldOn: string;
    readonly session: DaySession | null;
    readonly place: string;
    readonly ordinal: number | null;
    readonly extended: boolean;
  };
  readonly title: string;
  readonly byline: string;
  /** The drawings the text shows. */
  readonly pictures: readonly (keyof typeof drawings)[];
  readonly attendees: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly positions: readonly string[];
        readonly roles: readonly AttendeeRole[];
      }
    >
  >;
  readonly citations: Readonly<
    Record<
      string,
      {
        readonly kind: DocumentKind;
        readonly number: string;
        readonly symbol: string;
        readonly issuedOn: string | null;
        readonly issuer: string;
        readonly subject: string;
        readonly relation: CitationRelation;
      }
    >
  >;
  readonly commendations: readonly {
    readonly form: string;
    readonly track: CommendationTrack;
    readonly collectiveCount: number | null;
    readonly individualCount: number | null;
    readonly reason: string;
    readonly decision: string;
    readonly recipients: readonly { readonly kind: RecipientKind; readonly name: string }[];
  }[];
  readonly figures: readonly {
    readonly label: string;
    readonly actual: number | null;
    readonly target: number | null;
    readonly percentPrinted: string;
    readonly unit: string;
  }[];
  readonly body: readonly Part[];
  /** The steps taken, each with who took it, when, and why where a reason is asked. */
  readonly steps: readonly {
    readonly action: Exclude<ReportAction, "register">;
    readonly by: string;
    readonly at: string;
    readonly reason?: string;
  }[];
}

const text = (words: string, marks: readonly Json[] = []): Part => {
  const node = { type: "text", text: words };
  return () => (marks.length === 0 ? node : { ...node, marks });
};
const inline = (parts: readonly Inline[], ids: Ids) =>
  parts.map((part) => (typeof part === "string" ? text(part)(ids) : part(ids)));
const block =
  (type: string, children: readonly Part[], attrs?: Json): Part =>
  (ids) => ({ type, ...(attrs ? { attrs } : {}), content: children.map((child) => child(ids)) });

export const bold = (words: string) => text(words, [{ type: "bold" }]);
export const italic = (words: string) => text(words, [{ type: "italic" }]);
export const underline = (words: string) => text(words, [{ type: "underline" }]);
export const link = (words: string, href: string) => text(words, [{ type: "link", attrs: { href } }]);
export const lineBreak: Part = () => ({ type: "hardBreak" });

/** The attendee with this key, as a mention. */
export const person =
  (key: string): Part =>
  ({ attendees }) => ({
    type: "attendeeMention",
    attrs: { attendeeId: attendees[key]?.id, label: attendees[key]?.name },
  });

/** The cited document with this key, as a mention. */
export const cited =
  (key: string): Part =>
  ({ citations }) => ({
    type: "citationMention",
    attrs: { citationId: citations[key]?.id, label: citations[key]?.name },
  });

export const paragraph =
  (...parts: Inline[]): Part =>
  (ids) => ({ type: "paragraph", content: inline(parts, ids) });
export const heading = (words: string, level: 2 | 3 = 2) => block("heading", [text(words)], { level });
export const quote = (...parts: Inline[]) => block("blockquote", [paragraph(...parts)]);
export const bullets = (...items: string[]) =>
  block(
    "bulletList",
    items.map((item) => block("listItem", [paragraph(item)])),
  );
export const numbered = (...items: string[]) =>
  block(
    "orderedList",
    items.map((item) => block("listItem", [paragraph(item)])),
    { start: 1 },
  );
export const table = (head: readonly string[], ...rows: (readonly string[])[]) =>
  block("table", [
    block(
      "tableRow",
      head.map((cell) => block("tableHeader", [paragraph(cell)])),
    ),
    ...rows.map((row) =>
      block(
        "tableRow",
        row.map((cell) => block("tableCell", [paragraph(cell)])),
      ),
    ),
  ]);
export const picture =
  (key: string, words: { caption: string; credit: string; alternativeText: string }): Part =>
  ({ pictures }) => ({
    type: "figure",
    attrs: { imageId: pictures[key], width: 1600, height: 900, ...words },
  });
export const video =
  (title: string, href: string): Part =>
  () => ({
    type: "videoLink",
    attrs: { href, title },
  });
