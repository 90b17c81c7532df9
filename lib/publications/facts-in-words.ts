import { citationLabel } from "#lib/reports/citation-label";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import type { PublicWords } from "#lib/words/public";

type Citation = FrozenFacts["citations"][number];
type Commendation = FrozenFacts["commendations"][number];
type Figure = FrozenFacts["figures"][number];

// Figures are part of the text, and Vietnamese in every language of the interface.
const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** «161/181 lớp – 88,9 %»: what was reached, of what, and the percent as the report printed it. */
export function figureInWords({ actual, target, unit, percentPrinted }: Figure): string {
  const counts = [actual, target].flatMap((value) => (value === null ? [] : [numbers.format(value)]));
  const amount = counts.length > 0 ? `${counts.join("/")} ${unit}`.trim() : "";
  const percent = percentPrinted.replaceAll("%", "").trim();
  return [actual === null && amount ? `chỉ tiêu ${amount}` : amount, percent && `${percent}\u00a0%`]
    .filter(Boolean)
    .join(" – ");
}

/** «3 tập thể, 5 cá nhân», counted from the names where no number was given; "" where there is neither. */
export function recipientCount(words: PublicWords, commendation: Commendation): string {
  const named = (kind: string) =>
    commendation.recipients.filter((recipient) => recipient.kind === kind).length;
  const collectives = commendation.collectiveCount ?? named("collective");
  const individuals = commendation.individualCount ?? named("individual");
  return [
    collectives > 0 ? words.collectives(collectives) : "",
    individuals > 0 ? words.individuals(individuals) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** A cited document in the Party's manner: its name, and «, ngày 10/7/2026 của Ban Chấp hành Trung ương về …». */
export function citationInWords(citation: Citation): { name: string; rest: string } {
  const { number, symbol, issuedOn, issuer, subject } = citation;
  const name = citationLabel(citation);
  // Without a number the name is made of the issuer or, lacking that, the subject.
  const hasNumber = symbol !== "" || number !== "";
  const by = hasNumber && issuer ? `của ${issuer}` : "";
  const about = hasNumber || issuer ? subject : "";
  const rest = [issuedOn ? `, ngày ${vietnameseDay(issuedOn)}` : "", by, about].filter(Boolean).join(" ");
  return { name, rest: rest.startsWith(",") || rest === "" ? rest : ` ${rest}` };
}

/** Cited as printed, in every language of the interface: «10/7/2026». */
function vietnameseDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}/${month}/${year}`;
}
