import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import type { Span } from "#lib/extraction/facts";
import { sentenceAt } from "#lib/extraction/reading";
import { comparable, words } from "#lib/extraction/words";

const form = String.raw`giấy khen|bằng khen|cờ thi đua|kỷ niệm chương|huy hiệu đảng|biểu dương|khen thưởng|tuyên dương`;
const award = words(
  String.raw`(${form})(?: \p{L}[\p{L}\d]{0,14}){0,12}? (?:cho |cho các |tới )?(\d{1,4}) (tập thể|cá nhân)(?: \p{L}{1,12}){0,3}?(?:(?:,| và|, và| cùng) (\d{1,4}) (tập thể|cá nhân))?`,
);
/** Cheaper than the pattern: what every match holds. */
const counted = /\d {1,4}(?:tập|cá)/iu;

/** «giấy khen cho 3 tập thể và 5 cá nhân» against the commendations that were entered, and the names listed. */
export const awardCounts: Check = {
  name: "award-counts",
  severity: "warning",
  scope: "paragraph",
  find: (report) => {
    const { plain } = report.reading;
    if (!counted.test(plain)) return [];
    return [...plain.matchAll(award)].flatMap((match) => remarksOn(report, match));
  },
};

interface Stated {
  readonly collective: number | null;
  readonly individual: number | null;
}

function remarksOn(report: CheckedReport, match: RegExpExecArray): Remark[] {
  const span = { start: match.index, end: match.index + match[0].length };
  const stated = {
    collective: countOf(match, "tập thể"),
    individual: countOf(match, "cá nhân"),
  };
  return againstRow(report, { form: match[1] ?? "", stated, span }) ?? againstList(report, stated, span);
}

function countOf([, , first, firstKind, second, secondKind]: RegExpExecArray, kind: string): number | null {
  if (firstKind?.toLowerCase() === kind) return Number(first);
  return secondKind?.toLowerCase() === kind ? Number(second) : null;
}

interface Mention {
  readonly form: string;
  readonly stated: Stated;
  readonly span: Span;
}

/** Null when no row, or more than one, is about this form. */
function againstRow({ facts, context }: CheckedReport, mention: Mention): Remark[] | null {
  if (context.factsFrom !== "rows") return null;
  const rows = facts.commendations.filter((row) => comparable(row.form).includes(comparable(mention.form)));
  const [row] = rows;
  if (rows.length !== 1 || !row) return null;
  const named = (kind: string) =>
    row.recipients.filter((recipient) => recipient.kind === kind).length || null;
  const said = [
    compare("tập thể", mention.stated.collective, row.collectiveCount ?? named("collective")),
    compare("cá nhân", mention.stated.individual, row.individualCount ?? named("individual")),
    compare("cá nhân có tên", mention.stated.individual, named("individual")),
  ].filter((each) => each !== null);
  const [message] = said;
  return message === undefined ? [] : [{ span: mention.span, message, mend: null }];
}

function compare(kind: string, stated: number | null, entered: number | null): string | null {
  if (stated === null || entered === null || stated === entered) return null;
  return `Trong bài ghi ${stated} ${kind.replace(" có tên", "")}, mục Khen thưởng có ${entered} ${kind}.`;
}

const list = /^[^.:;\d\n]{0,80}?(?:gồm(?: có)?|là|:)\s?:?\s/iu;
const name =
  /^(?:và )?(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)?:?\s?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4}(?:\s?\([^()]{1,60}\))?$/u;

/** «cho 3 cá nhân, gồm: Nguyễn Văn An, Trần Thị Bình»: three said, two named. */
function againstList({ reading }: CheckedReport, stated: Stated, span: Span): Remark[] {
  const { end } = span;
  if (stated.individual === null || stated.individual < 2 || stated.collective !== null) return [];
  const sentence = sentenceAt(reading, end - 1);
  const rest = reading.plain.slice(end, sentence?.end ?? end).replace(/[.\s/]+$/u, "");
  const head = list.exec(rest);
  if (!head) return [];
  const items = rest
    .slice(head[0].length)
    .split(/[,;]|\svà\s/u)
    .map((item) => item.trim());
  if (items.length < 2 || !items.every((item) => name.test(item))) return [];
  if (items.length === stated.individual) return [];
  return [
    {
      span,
      message: `Trong bài ghi ${stated.individual} cá nhân, sau đó nêu tên ${items.length} người.`,
      mend: null,
    },
  ];
}
