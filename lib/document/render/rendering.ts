import type { Mark, Node } from "@tiptap/pm/model";

import type { BlockName, InlineName, MarkName } from "#lib/document/schema";
import { blockNames, inlineNames, markNames } from "#lib/document/schema";

/** What a block holds, already drawn: `inline` in text blocks, `blocks` in all others. */
export interface Inside<Block, Inline> {
  readonly inline: readonly Inline[];
  readonly blocks: readonly Block[];
}

/**
 * How one output format shows every block, inline and mark of the schema.
 *
 * The mapped types make a forgotten one a compile error in every format.
 * `Block` and `Inline` are the format's own units: strings, option objects, …
 */
export interface Rendering<Block, Inline> {
  readonly blocks: { readonly [Name in BlockName]: (node: Node, inside: Inside<Block, Inline>) => Block };
  readonly inlines: { readonly [Name in InlineName]: (node: Node) => Inline };
  /** Neighbours under the same mark come together, so that a link stays one link. */
  readonly marks: { readonly [Name in MarkName]: (inside: readonly Inline[], mark: Mark) => Inline[] };
}

/** The blocks of a document, drawn, in order. */
export function render<Block, Inline>(document: Node, rendering: Rendering<Block, Inline>): Block[] {
  return document.children.map((node) => renderBlock(node, rendering));
}

export function renderBlock<Block, Inline>(node: Node, rendering: Rendering<Block, Inline>): Block {
  const inside = node.isTextblock
    ? { inline: renderInlines(node.children, 0, rendering), blocks: [] }
    : { inline: [], blocks: render(node, rendering) };
  return rendering.blocks[nameOf(node, blockNames)](node, inside);
}

/** Draws neighbours that share their outer `depth` marks. */
function renderInlines<Block, Inline>(
  nodes: readonly Node[],
  depth: number,
  rendering: Rendering<Block, Inline>,
): Inline[] {
  const drawn: Inline[] = [];
  for (let at = 0, end = 0; at < nodes.length; at = end) {
    end = endOfRun(nodes, at, depth);
    const run = nodes.slice(at, end);
    const [first] = run;
    const mark = first?.marks[depth];
    if (mark) drawn.push(...drawMark(mark, renderInlines(run, depth + 1, rendering), rendering));
    else if (first) drawn.push(rendering.inlines[nameOf(first, inlineNames)](first));
  }
  return drawn;
}

/** Where the nodes end that carry the same mark at this depth as the one at `start`; one node where it has none. */
function endOfRun(nodes: readonly Node[], start: number, depth: number): number {
  const mark = nodes[start]?.marks[depth];
  let end = start + 1;
  if (!mark) return end;
  while (nodes[end]?.marks[depth]?.eq(mark) === true) end += 1;
  return end;
}

function drawMark<Block, Inline>(mark: Mark, inside: Inline[], { marks }: Rendering<Block, Inline>) {
  return marks[nameOf(mark, markNames)](inside, mark);
}

function nameOf<Name extends string>(part: Node | Mark, names: readonly Name[]): Name {
  const name = names.find((candidate) => candidate === part.type.name);
  if (name === undefined) throw new TypeError(`No rendering for ${part.type.name}.`);
  return name;
}
