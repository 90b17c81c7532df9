import { getSchema } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";

import { FigureNode } from "#lib/document/nodes/figure";
import { Heading } from "#lib/document/nodes/heading";
import { Link } from "#lib/document/nodes/link";
import { AttendeeMention, CitationMention } from "#lib/document/nodes/mention";
import { OrderedList } from "#lib/document/nodes/ordered-list";
import { PartNode } from "#lib/document/nodes/part";
import { tableNodes } from "#lib/document/nodes/table";
import { VideoLinkNode } from "#lib/document/nodes/video-link";
import { Problem } from "#lib/problem";

import { isPrintable } from "./printable";

export const blockNames = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "figure",
  "videoLink",
  "part",
] as const;
export const inlineNames = ["text", "hardBreak", "attendeeMention", "citationMention"] as const;
export const markNames = ["bold", "italic", "underline", "link"] as const;
export type BlockName = (typeof blockNames)[number];
export type InlineName = (typeof inlineNames)[number];
export type MarkName = (typeof markNames)[number];

/** How deep a document may be nested, the document itself counted as 1. */
export const deepest = 64;

/**
 * What the editor is made of, and the server no less.
 *
 * The editor adds views, menus and its cursors. There is no undo here: it
 * belongs to live editing, which knows whose change it was.
 */
export const nodes = [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  Underline,
  Blockquote,
  HardBreak,
  BulletList,
  ListItem,
  ListKeymap,
  Heading,
  OrderedList,
  ...tableNodes,
  FigureNode,
  VideoLinkNode,
  PartNode,
  AttendeeMention,
  CitationMention,
  Link,
];

export const schema = getSchema(nodes);

/** A report nobody has written yet: one empty paragraph. */
export const emptyDocument: Node = schema.node("doc", null, [schema.node("paragraph")]);

/**
 * Reads a stored or posted document; the only way in.
 *
 * Marks are kept on text alone (live editing cannot carry them elsewhere).
 *
 * @throws Problem "invalid" for unknown nodes, bad nesting or attributes,
 *   control characters, or nesting deeper than `deepest`.
 */
export function readDocument(json: unknown): Node {
  if (depthOf(json) > deepest) throw notADocument("nested too deeply");
  const document = parse(json);
  if (document.type !== schema.topNodeType) throw notADocument("not a whole document");
  document.descendants((node) => {
    if (!isPrintable(node.text ?? "")) throw notADocument("control characters");
  });
  return withMarksOnTextOnly(document);
}

function parse(json: unknown): Node {
  try {
    const document = schema.nodeFromJSON(json);
    document.check();
    return document;
  } catch (error) {
    throw notADocument(error instanceof Error ? error.message : "?");
  }
}

function notADocument(why: string): Problem {
  return new Problem("invalid", `Not a report document: ${why}.`, [{ field: "body", reason: "document" }]);
}

/** Levels of `content` inside each other; without recursion, for the input may be built to break it. */
function depthOf(json: unknown): number {
  let depth = 0;
  let level: unknown[] = [json];
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    level = level.flatMap(contentOf);
  }
  return depth;
}

function contentOf(json: unknown): unknown[] {
  if (typeof json !== "object" || json === null || !("content" in json)) return [];
  return Array.isArray(json.content) ? json.content : [];
}

function withMarksOnTextOnly(node: Node): Node {
  if (node.isText) return node;
  if (node.isLeaf) return node.mark([]);
  return node.copy(Fragment.from(node.children.map(withMarksOnTextOnly)));
}
