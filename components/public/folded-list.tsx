import type { ReactNode } from "react";

interface FoldedListProps<Item> {
  readonly items: readonly Item[];
  /** How many stand open; one or two more are not worth folding. */
  readonly open: number;
  readonly more: (count: number) => string;
  readonly draw: (item: Item) => ReactNode;
  readonly keyOf: (item: Item, index: number) => string;
}

/** A list of facts whose end is folded away when it is long; unfolds without JavaScript. */
export function FoldedList<Item>({ items, open, more, draw, keyOf }: FoldedListProps<Item>) {
  if (items.length === 0) return null;
  const shown = items.length <= open + 2 ? items : items.slice(0, open);
  const rest = items.slice(shown.length);
  const rows = (part: readonly Item[], offset: number) => (
    <ul className="fact-list">
      {part.map((item, index) => (
        <li key={keyOf(item, index + offset)}>{draw(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {rows(shown, 0)}
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          {rows(rest, shown.length)}
        </details>
      )}
    </>
  );
}
