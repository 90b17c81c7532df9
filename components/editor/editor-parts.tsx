import type { AnyExtension } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { Dropcursor, Gapcursor } from "@tiptap/extensions";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

import { liveField } from "#lib/document/live-body";
import { nodes } from "#lib/document/schema";
import type { EditorWords } from "#lib/words/editor";

import type { FactNames } from "./fact-names";
import type { EditBlock } from "./figure-views";
import { figureViews } from "./figure-views";
import type { LivePerson, LiveText } from "./live-text";
import { mentionViews } from "./mention-views";
import { partMarks } from "./part-marks";

interface EditorParts {
  readonly live: LiveText;
  readonly person: LivePerson;
  readonly names: FactNames;
  readonly words: EditorWords;
  readonly edit: EditBlock;
  readonly onLink: () => void;
}

/** The nodes of a report with the editor's views, keys, carets and live editing. */
export function editorParts({ live, person, names, words, edit, onLink }: EditorParts): AnyExtension[] {
  const views: AnyExtension[] = [...mentionViews(names, words), ...figureViews(words, edit)];
  return [
    ...nodes.map((node) => views.find(({ name }) => name === node.name) ?? node),
    Collaboration.configure({ document: live.document, field: liveField }),
    CollaborationCaret.configure({ provider: live.provider, user: { ...person }, render: drawCaret }),
    Dropcursor.configure({ color: "var(--accent)", width: 2 }),
    Gapcursor,
    partMarks,
    emptyHint(words.bodyPlaceholder),
    Extension.create({
      name: "linkKey",
      addKeyboardShortcuts: () => ({
        "Mod-k": () => {
          onLink();
          return true;
        },
      }),
    }),
  ];
}

/** Someone's caret; the name is drawn by the style sheet, so that it is never part of the text. */
function drawCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement("span");
  caret.dataset["caret"] = String(user["name"]);
  caret.style.setProperty("--caret", String(user["color"]));
  caret.ariaHidden = "true";
  return caret;
}

/** Says in an empty text what can be done; looks at the first paragraph alone. */
function emptyHint(hint: string) {
  const decorations = DecorationSet.empty;
  return Extension.create({
    name: "emptyHint",
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey("emptyHint"),
        props: {
          decorations: ({ doc }) => {
            const isEmpty = doc.childCount === 1 && doc.firstChild?.isTextblock && doc.content.size === 2;
            if (!isEmpty) return decorations;
            return DecorationSet.create(doc, [Decoration.node(0, 2, { "data-hint": hint })]);
          },
        },
      }),
    ],
  });
}
