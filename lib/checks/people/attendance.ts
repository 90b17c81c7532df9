import type { Check, CheckedReport } from "#lib/checks/check";
import type { NamedPerson } from "#lib/checks/people/named-people";
import { namedPeople, peopleWithRole } from "#lib/checks/people/named-people";
import { comparableWords } from "#lib/checks/typography/syllables";
import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import { comparable } from "#lib/extraction/words";
import { fold } from "#lib/text/fold";

/** Rows of people whom the text never names. One remark for all, at the head of the text. */
export const attendeeUnmentioned: Check = {
  name: "attendee-unmentioned",
  severity: "notice",
  scope: "report",
  find({ reading, facts, context }: CheckedReport) {
    if (context.factsFrom !== "rows") return [];
    const said = ` ${comparableWords(reading)} `;
    const missing = facts.attendees.filter(
      ({ name }) => name.trim() !== "" && !said.includes(` ${comparable(name)} `),
    );
    if (missing.length === 0) return [];
    const names = missing.map(({ name }) => name).join(", ");
    return [
      { span: headOf(reading), message: `Có trong thành phần mà bài chưa nhắc đến: ${names}.`, mend: null },
    ];
  },
};

/** Somebody the text gives a part in the conference who is in no row. */
export const personUnlisted: Check = {
  name: "person-unlisted",
  severity: "notice",
  scope: "report",
  find({ reading, facts, context }: CheckedReport) {
    if (context.factsFrom !== "rows" || facts.attendees.length === 0) return [];
    const listed = new Set(facts.attendees.map(({ name }) => comparable(name)));
    const folded = new Set(facts.attendees.map(({ name }) => fold(name)));
    const isUnlisted = ({ key, name }: NamedPerson) => !listed.has(key) && !folded.has(fold(name));
    if (!namedPeople(reading).some(isUnlisted)) return [];
    const seen = new Set<string>();
    return peopleWithRole(reading)
      .filter(isUnlisted)
      .filter(({ key }) => !seen.has(key) && seen.add(key))
      .map(({ name, span }) => ({
        span,
        message: `${name} có vai trò trong bài nhưng không có trong danh sách thành phần.`,
        mend: null,
      }));
  },
};

/** A conference whose rows name nobody who chairs. */
export const chairMissing: Check = {
  name: "chair-missing",
  severity: "warning",
  scope: "report",
  find({ reading, facts, context }: CheckedReport) {
    const isKnown = context.factsFrom !== "rows" || facts.attendees.length === 0;
    if (isKnown || facts.attendees.some(({ roles }) => roles.includes("chair"))) return [];
    return [
      {
        span: headOf(reading),
        message: "Danh sách thành phần chưa ghi ai chủ trì hội nghị.",
        mend: null,
        ...(context.reportKind === "news" ? { severity: "notice" as const } : {}),
      },
    ];
  },
};

/** The first line of the report, for what is said of the whole. */
function headOf({ plain, paragraphs }: Reading): Span {
  const first = paragraphs.find(({ part }) => part === "report");
  if (!first) return { start: 0, end: 0 };
  const line = /^[^\n]{0,120}/u.exec(plain.slice(first.start, first.end))?.[0] ?? "";
  return { start: first.start, end: first.start + line.trimEnd().length };
}
