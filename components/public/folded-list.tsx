import type { ReactNode } from "react";

interface FoldedListProps {
  /** The `<li>` elements, with keys. */
  readonly rows: readonly ReactNode[];
  /** How many stand open; one or two more are not worth folding. */
  readonly open: number;
  readonly more: (count: number) => string;
}

/** A list of facts, Vietnamese as written, whose end is folded away when it is long; unfolds without JavaScript. */
export function FoldedList({ rows, open, more }: FoldedListProps) {
  if (rows.length === 0) return null;
  const shown = rows.length <= open + 2 ? rows : rows.slice(0, open);
  const folded = rows.slice(shown.length);
  return (
    <>
      <ul className="fact-list" lang="vi">
        {shown}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary>{more(folded.length)}</summary>
          <ul className="fact-list" lang="vi">
            {folded}
          </ul>
        </details>
      )}
    </>
  );
}
