import { fold } from "#lib/text/fold";

/** A row of the facts that a text can mention. */
export interface Candidate {
  readonly id: string;
  /** What the text will show: a name, «Nghị quyết số 12-NQ/TU». */
  readonly label: string;
  /** What tells two of the same name apart: positions, the subject of a document. */
  readonly detail: string;
}

const most = 8;

/**
 * The rows a query asks for, best first, eight at most; in their own order for an empty query.
 *
 * Compared folded: every word of the query begins a word of the name («an nguyen»), or its letters are the initials
 * («nva»), or it is found in the details. Vietnamese call people by the last word of the name: it counts most.
 */
export function matchCandidates(candidates: readonly Candidate[], query: string): Candidate[] {
  const asked = fold(query);
  if (asked === "") return candidates.slice(0, most);
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, asked) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function rankOf({ label, detail }: Candidate, asked: string): number | null {
  const name = fold(label);
  const words = wordsOf(name);
  const wanted = wordsOf(asked);
  if (name.startsWith(asked) || words.at(-1)?.startsWith(asked)) return 0;
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  if (initials(words).includes(asked)) return 2;
  const all = [...words, ...wordsOf(fold(detail))];
  if (wanted.every((part) => all.some((word) => word.startsWith(part)))) return 3;
  return asked.length > 2 && isSpread(asked.replaceAll(" ", ""), name) ? 4 : null;
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? "").join("");
}

/** Whether the letters occur in this order, with gaps: «ngvan» in «nguyen van an». */
function isSpread(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
