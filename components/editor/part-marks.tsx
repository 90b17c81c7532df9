import type { Editor } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";

const key = new PluginKey<DecorationSet>("partMarks");

/** Keeps marks at the parts of an official paper; what they are is decided elsewhere, for papers alone. */
export const partMarks = Extension.create({
  name: "partMarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const anew: unknown = transaction.getMeta(key);
          return anew instanceof DecorationSet ? anew : marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows these marks instead of those before. */
export function setPartMarks({ state, view }: Editor, marks: DecorationSet): void {
  view.dispatch(state.tr.setMeta(key, marks).setMeta("addToHistory", false));
}
