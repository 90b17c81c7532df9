import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "./mention-names";
import type { Figure } from "./nodes/figure";
import { figureOf } from "./nodes/figure";
import { mentionOf } from "./nodes/mention";
import { printable } from "./printable";
import { lineOf } from "./render/plain-text";
import { countWords } from "./word-count";

const leastWords = 8;
const mostCharacters = 300;

/**
 * What a list of reports shows under the title: the first paragraph of eight words or more.
 *
 * One line of at most 300 characters, cut at the end of a word with «…»; "" where there is none.
 */
export function leadOf(document: Node, names: MentionNames): string {
  for (const node of document.children.flatMap(blocksOf)) {
    const line = node.type.name === "paragraph" ? lineOf(node, names) : "";
    if (countWords(line) >= leastWords) return shortened(line);
  }
  return "";
}

/** The first figure in reading order, or null. */
export function firstFigure(document: Node): Figure | null {
  return figuresOf(document)[0] ?? null;
}

/** The images a document shows, each once, in reading order. */
export function imageIdsOf(document: Node): string[] {
  return [...new Set(figuresOf(document).map(({ imageId }) => imageId))];
}

/** The ids a document mentions, each once, in reading order. */
export function mentionsOf(document: Node): { attendees: string[]; citations: string[] } {
  const idsOf = (name: string) => [...new Set(nodesOf(document, name).map((node) => mentionOf(node).id))];
  return { attendees: idsOf("attendeeMention"), citations: idsOf("citationMention") };
}

/** A block, or the blocks of a part: readers do not see that one. */
function blocksOf(node: Node): readonly Node[] {
  return node.type.name === "part" ? node.children : [node];
}

function figuresOf(document: Node): Figure[] {
  return nodesOf(document, "figure").map(figureOf);
}

function nodesOf(document: Node, name: string): Node[] {
  const found: Node[] = [];
  document.descendants((node) => {
    if (node.type.name === name) found.push(node);
  });
  return found;
}

function shortened(line: string): string {
  if (line.length <= mostCharacters) return line;
  // One character more than fits beside the «…», so that a word ending just there stays whole.
  const start = line.slice(0, mostCharacters);
  const end = start.lastIndexOf(" ");
  const kept = end === -1 ? printable(start.slice(0, -1)) : start.slice(0, end);
  return `${kept.replace(/[\s,;:.–-]+$/u, "")}…`;
}
