import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "./mention-names";
import { figureOf } from "./nodes/figure";
import { mentionName } from "./render/mention-name";

/** A stretch of a block's text and where it stands in the block; `size` is what it takes there. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly size: number;
}

/** One paragraph, heading, cell or caption as the checks read it, in Unicode NFC. */
export interface CheckedBlock {
  readonly text: string;
  /** "caption": the words are an attribute of the figure at `at`; "text": they are its content. */
  readonly kind: "text" | "caption";
  readonly pieces: readonly Piece[];
}

/** A block in its document: `at` is the position of the node. */
export interface PlacedBlock {
  readonly block: CheckedBlock;
  readonly at: number;
}

/** Where words of a block stand in the document, as ProseMirror positions. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The paragraphs of a document in order, as the checks read them; empty ones are left out.
 *
 * `known` remembers blocks by their node, which changes with its words: a key press reads one paragraph anew. Give
 * another one when mentions are called differently.
 */
export function checkedBlocks(
  document: Node,
  names: MentionNames,
  known: WeakMap<Node, CheckedBlock> = new WeakMap(),
): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  document.descendants((node, at) => {
    if (!node.isTextblock && node.type.name !== "figure") return true;
    const block = known.get(node) ?? readBlock(node, names);
    known.set(node, block);
    if (block.text.trim() !== "") blocks.push({ block, at });
    return false;
  });
  return blocks;
}

/** The text of blocks as one: a line each. */
export function textOfBlocks(blocks: readonly PlacedBlock[]): string {
  return blocks.map(({ block }) => block.text).join("\n");
}

/**
 * Where words of a block stand; null where they are no longer there.
 *
 * Words inside a mention are the whole mention, words of a caption the whole figure.
 */
export function rangeOf({ block, at }: PlacedBlock, start: number, end: number): Range | null {
  if (block.kind === "caption") return { from: at, to: at + 1 };
  const touched = block.pieces.filter((piece) => piece.start < end && piece.end > start);
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const from = isWhole(first) ? first.at + Math.max(0, start - first.start) : first.at;
  const to = isWhole(last) ? last.at + Math.min(last.size, end - last.start) : last.at + last.size;
  return { from: at + 1 + from, to: at + 1 + to };
}

/** A piece whose every character has a place of its own. */
function isWhole({ start, end, size }: Piece): boolean {
  return end - start === size;
}

function readBlock(node: Node, names: MentionNames): CheckedBlock {
  if (node.type.name === "figure")
    return { text: figureOf(node).caption.normalize("NFC"), kind: "caption", pieces: [] };
  const pieces: Piece[] = [];
  let text = "";
  node.forEach((child, at) => {
    const shown = shownText(child, names).normalize("NFC");
    pieces.push({ start: text.length, end: text.length + shown.length, at, size: child.nodeSize });
    text += shown;
  });
  return { text, kind: "text", pieces };
}

function shownText(node: Node, { attendees, citations }: MentionNames): string {
  const { name } = node.type;
  if (name === "hardBreak") return "\n";
  if (name === "attendeeMention") return mentionName(node, attendees);
  if (name === "citationMention") return mentionName(node, citations);
  return node.text ?? "";
}
