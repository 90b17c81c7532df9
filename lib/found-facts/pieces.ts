import type { Span } from "#lib/extraction/facts";

/** A stretch of text over which the same proposals lie. */
export interface Piece extends Span {
  /** Whose words they are, the shortest mention first; empty for words nobody claims. */
  readonly ids: readonly string[];
}

/**
 * The text cut where a mention begins or ends; in order, without gaps, together all of it.
 *
 * Spans outside the text are kept to it.
 */
export function piecesOf(
  length: number,
  marked: readonly { readonly id: string; readonly spans: readonly Span[] }[],
): readonly Piece[] {
  const mentions = marked.flatMap(({ id, spans }) =>
    spans.map(({ start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) })),
  );
  const cuts = [...new Set([0, length, ...mentions.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  const opening = mentions.toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let open: typeof mentions = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    while ((opening[next]?.start ?? Infinity) <= start) open.push(...opening.slice(next, ++next));
    open = open.filter((mention) => mention.end > start);
    const ids = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
    pieces.push({ start, end, ids: [...new Set(ids)] });
  }
  return pieces;
}
