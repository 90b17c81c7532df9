import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

import type { StandingPart } from "#lib/papers/drift";
import { changesBetween } from "#lib/papers/drift";
import type { paperWords } from "#lib/words/papers";
import { partName } from "#lib/words/papers";
import type { Words } from "#lib/words/words";

import classes from "./papers.module.css";

type PaperWords = Words<(typeof paperWords)["vi"]>;

interface MarkOptions {
  readonly words: PaperWords;
  readonly onUpdate: (key: string) => void;
}

/** How many changed lines a mark shows at most. */
const mostLines = 8;

/** The marks at the parts that have drifted. */
export function marksOf(
  document: Node,
  drifted: readonly StandingPart[],
  options: MarkOptions,
): DecorationSet {
  return DecorationSet.create(
    document,
    drifted.map((part) =>
      Decoration.widget(part.at + 1, () => markOf(part, options), {
        side: -1,
        // The same mark stays as long as it says the same.
        key: `${part.key}\n${part.basis}\n${part.now}`,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    ),
  );
}

/** «Lệch», what changed, and the button that takes it over. */
function markOf({ key, basis, now }: StandingPart, { words, onUpdate }: MarkOptions): HTMLElement {
  const name = partName(words.parts, key);
  const button = element("button", words.drift.update);
  button.setAttribute("type", "button");
  button.ariaLabel = words.drift.updateNamed(name);
  button.addEventListener("click", () => onUpdate(key));
  const head = element("div", "");
  head.className = classes["markHead"] ?? "";
  head.append(
    element("strong", words.drift.mark),
    element("span", now ? words.drift.changed : words.drift.gone),
  );
  head.append(button);
  const mark = element("div", "");
  mark.className = classes["mark"] ?? "";
  mark.contentEditable = "false";
  mark.role = "group";
  mark.ariaLabel = `${words.drift.mark}: ${name}`;
  mark.append(head, changeList(basis, now));
  return mark;
}

function changeList(basis: string, now: string): HTMLElement {
  const { gone, come } = changesBetween(basis, now);
  const list = element("ul", "");
  for (let at = 0; at < Math.min(mostLines, Math.max(gone.length, come.length)); at += 1) {
    const item = element("li", "");
    const [before, after] = [gone[at], come[at]];
    if (before) item.append(element("del", before));
    if (before && after) item.append(" → ");
    if (after) item.append(element("ins", after));
    list.append(item);
  }
  return list;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
