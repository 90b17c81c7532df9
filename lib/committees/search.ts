import type { CommitteeChoice } from "#lib/committees/committee";
import { fold } from "#lib/text/fold";

const shownAtOnce = 30;

/**
 * Committees by what somebody types, with or without marks, in any order of words and by their beginnings: those whose own name says it before
 * those only their parent's name brings in; else in the order of `choices`, at most 30.
 *
 * All of them, up to that number, for nothing typed.
 */
export function findCommittees(choices: readonly CommitteeChoice[], typed: string): CommitteeChoice[] {
  const phrase = fold(typed);
  const wanted = phrase.split(" ").filter(Boolean);
  const ranked = choices.flatMap((choice) => {
    const name = fold(choice.name);
    const all = `${name} ${fold(choice.parentName)}`;
    if (!wanted.every((word) => hasWord(all, word))) return [];
    return [{ choice, rank: rankOf(name, phrase, wanted) }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, shownAtOnce)
    .map(({ choice }) => choice);
}

/** The committee whose whole name was typed; null for none, and where several bear it. */
export function committeeNamed(choices: readonly CommitteeChoice[], typed: string): CommitteeChoice | null {
  const phrase = fold(typed);
  const [only, another] = choices.filter(({ name }) => fold(name) === phrase);
  return only && !another ? only : null;
}

function rankOf(name: string, phrase: string, wanted: readonly string[]): number {
  if (name === phrase) return 0;
  if (hasWord(name, phrase)) return 1;
  return wanted.every((word) => hasWord(name, word)) ? 2 : 3;
}

function hasWord(text: string, beginning: string): boolean {
  return ` ${text}`.includes(` ${beginning}`);
}
