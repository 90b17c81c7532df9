import type { Check, Remark } from "#lib/checks/check";
import { citedDocuments, headOf } from "#lib/checks/documents/cited-documents";
import type { Cited } from "#lib/checks/documents/cited-documents";
import { grouped } from "#lib/checks/grouped";
import type { Reading } from "#lib/extraction/reading";
import { writeDay } from "#lib/text/dates";
import { fold } from "#lib/text/fold";

/**
 * One document cited in ways that do not go together: two dates or two issuers for one symbol, the short form before
 * the full one, «Quy định 1374» here and «quy định 1374» there.
 */
export const differingCitations: Check = {
  name: "differing-citations",
  severity: "warning",
  scope: "report",
  find({ reading }) {
    const cited = citedDocuments(reading);
    const bySymbol = grouped(
      cited.filter(({ value }) => value.symbol !== null),
      ({ value }) => `${fold(value.kind)} ${fold(value.symbol ?? "")}`,
    );
    const byNumber = grouped(cited, ({ value }) => `${fold(value.kind)} ${Number(value.number)}`);
    return [
      ...[...bySymbol.values()].flatMap((same) => [...otherDate(same), ...otherIssuer(same)]),
      ...[...byNumber.values()].flatMap((same) => [
        ...shortFirst(reading, same),
        ...otherCase(reading, same),
      ]),
    ];
  },
};

/** Numbers begin anew with each term, state numbers with each year. */
const termDays = 4 * 365;
const party = /^\d+-\p{L}+\/\p{L}+$/u;

function otherDate(same: readonly Cited[]): Remark[] {
  const dated = same.filter(({ value }) => value.date !== null && party.test(value.symbol ?? ""));
  const first = dated[0]?.value;
  return dated
    .filter(({ value }) => value.date !== first?.date && agree(value.issuer, first?.issuer ?? null))
    .filter(({ value }) => daysApart(value.date ?? "", first?.date ?? "") < termDays)
    .map(({ span, value }) => ({
      span,
      message: `${value.kind} ${value.symbol ?? ""} ghi ngày ${writeDay(value.date ?? "")}, ở trên ghi ngày ${writeDay(first?.date ?? "")}.`,
      mend: null,
      severity: "error" as const,
    }));
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** Two issuers may be one: one is not said, one is a part of the other, or both share the letters TW. */
function agree(one: string | null, other: string | null): boolean {
  const [a, b] = [fold(one ?? ""), fold(other ?? "")];
  return a.includes(b) || b.includes(a) || (isCentral(a) && isCentral(b));
}

function isCentral(issuer: string): boolean {
  return bodies.some(([, words]) => words.test(issuer));
}

/** The central bodies that share the letters TW. */
const bodies = [
  ["Bộ Chính trị", /^bo chinh tri|^bct$/],
  ["Ban Bí thư", /^ban bi thu/],
  ["Ban Chấp hành Trung ương", /^(?:ban chap hanh|bch) (?:trung uong|tw)/],
] as const;

function bodyOf({ value }: Cited): string | undefined {
  const issuer = fold(value.issuer ?? "");
  return bodies.find(([, words]) => words.test(issuer))?.[0];
}

function otherIssuer(same: readonly Cited[]): Remark[] {
  const issued = same.filter((cited) => bodyOf(cited) !== undefined);
  const first = issued[0] && bodyOf(issued[0]);
  return issued
    .filter((cited) => bodyOf(cited) !== first)
    .map((cited) => ({
      span: cited.span,
      message: `${cited.value.kind} ${cited.value.symbol ?? ""} ghi của ${bodyOf(cited) ?? ""}, ở trên ghi của ${first ?? ""}.`,
      mend: null,
    }));
}

/** The full symbol belongs to the first mention; several symbols of one number are several documents. */
function shortFirst({ text }: Reading, same: readonly Cited[]): Remark[] {
  const [first] = same;
  const symbols = new Set(same.flatMap(({ value }) => (value.symbol === null ? [] : [fold(value.symbol)])));
  const full = same.find(({ value }) => value.symbol !== null);
  if (!first || !full || first.value.symbol !== null || symbols.size !== 1) return [];
  return [
    {
      span: headOf(text, first),
      message: `Lần đầu nên viết đủ số và ký hiệu: «${first.value.kind} số ${full.value.symbol ?? ""}» (ở dưới mới viết đủ).`,
      mend: null,
      severity: "notice",
    },
  ];
}

/** «Quy định 1374» and «quy định 1374»: one of the two. */
function otherCase({ text }: Reading, same: readonly Cited[]): Remark[] {
  const capital = same.filter(({ span }) => /\p{Lu}/u.test(text.charAt(span.start)));
  const small = same.filter(({ span }) => /\p{Ll}/u.test(text.charAt(span.start)));
  if (capital.length === 0 || small.length === 0) return [];
  if (!same.every(({ value }) => agree(value.issuer, same[0]?.value.issuer ?? null))) return [];
  const rarer = small.length <= capital.length ? small : capital;
  const isUp = rarer === small;
  return rarer.map((cited) => {
    const span = headOf(text, cited);
    const said = text.slice(span.start, span.end);
    const first = said.charAt(0);
    return {
      span,
      message: `Cùng một văn bản, chỗ khác viết «${isUp ? capitalised(said) : said.toLowerCase()}»: viết hoa hay thường cần thống nhất.`,
      mend: (isUp ? first.toUpperCase() : first.toLowerCase()) + said.slice(1),
      severity: "notice" as const,
    };
  });
}

function capitalised(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
