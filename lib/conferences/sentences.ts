import type { AttendeeDraft, CitationDraft, CommendationDraft, FigureDraft } from "#lib/conferences/drafts";
import { readNumber, writePercent } from "#lib/text/numbers";
import type { factWords } from "#lib/words/facts";

type FactWords = (typeof factWords)["vi"];

const join = (parts: readonly string[], between: string) => parts.filter(Boolean).join(between);
const split = (text: string) =>
  text
    .split("\n")
    .map((part) => part.trim())
    .filter(Boolean);
const wordOf = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;

/** «Nguyễn Văn An, Bí thư Đảng uỷ – chủ trì, kết luận»; "" while nothing is typed. */
export function attendeeSentence({ name, positions, roles }: AttendeeDraft, words: FactWords): string {
  const who = join([name.trim(), ...split(positions)], ", ");
  return join([who, roles.map((role) => wordOf(words.roles, role)).join(", ")], " – ");
}

/** «Nghị quyết số 12-NQ/TU, ngày 05/01/2026 của Tỉnh uỷ: Về chuyển đổi số – triển khai thực hiện». */
export function citationSentence(draft: CitationDraft, words: FactWords): string {
  const { kind, symbol, issuedOn, issuer, subject, relation } = draft;
  if (join([symbol, issuer, subject], "").trim() === "") return "";
  const called = symbol.trim() === "" ? kind : words.documentNumbered(kind, symbol.trim());
  const dated = issuedOn.trim() === "" ? "" : words.dated(issuedOn.trim());
  const given = issuer.trim() === "" ? "" : words.byIssuer(issuer.trim());
  const document = join([join([called, dated], ", "), given], " ");
  return join([join([document, subject.trim()], ": "), wordOf(words.relations, relation)], " – ");
}

/** «Giấy khen: 3 tập thể, 5 cá nhân – Chi bộ 1, Lê Hoa – vì …»; names only where no more than three are given. */
export function commendationSentence(draft: CommendationDraft, words: FactWords): string {
  if (draft.form.trim() === "") return "";
  const [collectives, individuals] = [split(draft.collectives), split(draft.individuals)];
  const counted = join(
    [
      countOf(draft.collectiveCount, collectives.length, words.collectives),
      countOf(draft.individualCount, individuals.length, words.individuals),
    ],
    ", ",
  );
  const names = [...collectives, ...individuals];
  const named = names.length > 3 ? `${names.slice(0, 3).join(", ")}…` : names.join(", ");
  const reason = draft.reason.trim() === "" ? "" : words.forReason(draft.reason.trim());
  return join([join([draft.form.trim(), counted], ": "), named, reason], " – ");
}

function countOf(typed: string, named: number, write: (count: string) => string): string {
  const count = typed.trim() || (named > 0 ? String(named) : "");
  return count === "" ? "" : write(count);
}

/** «Lớp bồi dưỡng: 161/181 lớp, in 88,9% (tính được 89 %)». */
export function figureSentence(draft: FigureDraft, words: FactWords): string {
  const [label, actual, target, unit, printed] = [
    draft.label,
    draft.actual,
    draft.target,
    draft.unit,
    draft.percentPrinted,
  ].map((text) => text.trim());
  const counted = actual && target ? words.of(actual, target) : actual || target || "";
  const computed = computedPercent(draft);
  const percents = join(
    [printed ? words.printed(printed) : "", computed ? `(${words.computedAs(computed)})` : ""],
    " ",
  );
  return join([label ?? "", join([join([counted, unit ?? ""], " "), percents], ", ")], ": ");
}

/** The percent of what is typed, as printed; "" where it can't be computed. */
export function computedPercent({ actual, target }: Pick<FigureDraft, "actual" | "target">): string {
  const percent = percentOf(readNumber(actual), readNumber(target));
  return percent === null ? "" : writePercent(percent, 2);
}

/** actual of target in hundredths; null where either is missing or the target is nothing. */
export function percentOf(actual: number | null, target: number | null): number | null {
  return actual === null || target === null || target === 0 ? null : (actual / target) * 100;
}
