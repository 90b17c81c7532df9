import type { Figure } from "#lib/document/nodes/figure";
import type { VideoLink } from "#lib/document/nodes/video-link";

/** A stretch of text of one look; a text of "\n" alone is a line break. */
export interface OutlineRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** An http, https or mailto address, or null. */
  readonly link: string | null;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** One per list of the document: items of the same list share it, a list inside a list has its own. */
  readonly listId: number;
  /** 0 for an outer list. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number of the list's first item; 1 for bullets. */
  readonly start: number;
  /** The item's own number, or place among bullets; null for a further paragraph of the same item. */
  readonly number: number | null;
}

/** Within how many quotations and lists a block stands, and its place in the innermost list, if it is in one. */
interface Placed {
  readonly quoteDepth: number;
  readonly listDepth: number;
  readonly list: ListPlace | null;
}

export interface OutlineCell {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  /** Of the columns it spans, in pixels, 0 for one not set; null where none is. */
  readonly columnWidthsPx: readonly number[] | null;
  readonly blocks: readonly OutlineBlock[];
}

export interface OutlineRow {
  readonly cells: readonly OutlineCell[];
}

export type OutlineBlock =
  | ({ readonly kind: "paragraph"; readonly runs: readonly OutlineRun[] } & Placed)
  | ({ readonly kind: "heading"; readonly level: 2 | 3; readonly runs: readonly OutlineRun[] } & Placed)
  | ({
      readonly kind: "table";
      /** The rows to repeat at the top of each page. */
      readonly headRowCount: number;
      readonly rows: readonly OutlineRow[];
    } & Placed)
  | ({ readonly kind: "image" } & Figure & Placed)
  | ({ readonly kind: "video" } & VideoLink & Placed);
