import type { CommendationFact, Span } from "#lib/extraction/facts";
import type { Clue } from "#lib/extraction/rule";
import { comparable } from "#lib/extraction/words";

/** An award with every place that speaks of it. */
export interface Awarded {
  readonly clue: Clue<CommendationFact>;
  readonly spans: readonly Span[];
}

/**
 * One entry an award: a caption without counts joins the sentence that has them.
 * Expects clues in reading order.
 */
export function mergeAwards(clues: readonly Clue<CommendationFact>[], plain: string): Awarded[] {
  const merged: { clue: Clue<CommendationFact>; spans: Span[] }[] = [];
  for (const clue of clues) {
    const same = addsOn(plain, clue.span)
      ? undefined
      : merged.slice(0, 200).find((other) => isSame(other.clue.value, clue.value));
    if (!same) merged.push({ clue, spans: [clue.span] });
    else {
      same.spans.push(clue.span);
      if (weight(clue.value) > weight(same.clue.value)) same.clue = clue;
    }
  }
  return merged;
}

/** «Ngoài ra, trao nhiều bằng khen …»: said to be another. */
function addsOn(plain: string, { start }: Span): boolean {
  return /(?:ngoài ra|bên cạnh đó|cùng với đó)[^.]{0,50}$/iu.test(
    plain.slice(Math.max(0, start - 64), start),
  );
}

function isSame(a: CommendationFact, b: CommendationFact): boolean {
  if (!sharesForm(a.form, b.form)) return false;
  const [x, y] = [counts(a), counts(b)];
  return x === y || x === "0/0" || y === "0/0";
}

/** «khen thưởng» in a caption may stand for any award. */
function sharesForm(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (isBadge(x) && isBadge(y)) return x === y || !/\d/u.test(x) || !/\d/u.test(y);
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

/** «Huy hiệu Đảng», with or without its years. */
function isBadge(form: string): boolean {
  return form.startsWith("huy hiệu") && form.endsWith("đảng");
}

function counts({ collectives, individuals, names }: CommendationFact): string {
  return names.length > 0 ? names.join() : `${collectives ?? 0}/${individuals ?? 0}`;
}

function weight({ collectives, individuals, names, reason }: CommendationFact): number {
  return (
    Number(collectives !== null) * 2 +
    Number(individuals !== null) * 2 +
    names.length +
    Number(reason !== null)
  );
}
