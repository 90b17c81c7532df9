import type { Node } from "@tiptap/pm/model";

import { mentionOf } from "#lib/document/nodes/mention";

/** The name a mention shows: the current one, or else the one it was written with. */
export function mentionName(node: Node, names: Readonly<Record<string, string>>): string {
  const { id, label } = mentionOf(node);
  return Object.hasOwn(names, id) ? (names[id] ?? label) : label;
}
