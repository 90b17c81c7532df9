import { IconBold, IconItalic, IconLink, IconUnderline } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import { placeBeside } from "#lib/editing/placement";
import { editorWords } from "#lib/words/editor";

import { useRovingFocus } from "./roving-focus";
import { ToolbarButton } from "./toolbar-button";
import { useToolbarState } from "./toolbar-state";

import classes from "./toolbar.module.css";

interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface SelectionMenuProps {
  readonly editor: Editor;
  readonly onLink: () => void;
}

/** Marks and link, beside the words just selected. */
export function SelectionMenu({ editor, onLink }: SelectionMenuProps) {
  const anchor = useSelectionAnchor(editor);
  return anchor ? <Menu editor={editor} anchor={anchor} onLink={onLink} /> : null;
}

const marks = [
  { name: "bold", icon: IconBold, keys: "Ctrl+B" },
  { name: "italic", icon: IconItalic, keys: "Ctrl+I" },
  { name: "underline", icon: IconUnderline, keys: "Ctrl+U" },
] as const;

function Menu({ editor, anchor, onLink }: SelectionMenuProps & { anchor: Anchor }) {
  const words = useWords(editorWords);
  const box = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus();
  const state = useToolbarState(editor);
  useLayoutEffect(() => {
    if (!box.current) return;
    const size = { width: box.current.offsetWidth, height: box.current.offsetHeight };
    const page = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeBeside(anchor, size, page, "above");
    box.current.style.left = `${left}px`;
    box.current.style.top = `${top}px`;
  }, [anchor]);
  return (
    <div ref={box} className={classes["selection"]}>
      <div role="toolbar" aria-label={words.selectionMenu} {...roving}>
        {marks.map(({ name, icon, keys }) => (
          <ToolbarButton
            key={name}
            label={words[name]}
            icon={icon}
            keys={keys}
            isPressed={state[name]}
            onClick={() => editor.chain().focus().toggleMark(name).run()}
          />
        ))}
        <ToolbarButton
          label={words.insertions.link}
          icon={IconLink}
          keys="Ctrl+K"
          isPressed={state.link}
          onClick={onLink}
        />
      </div>
    </div>
  );
}

/** Where the selected words stand; null for none, while the mouse still selects, and while the focus is elsewhere. */
function useSelectionAnchor(editor: Editor): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  useEffect(() => {
    if (editor.isDestroyed) return undefined;
    let isSelecting = false;
    const look = () => setAnchor(isSelecting ? null : anchorOf(editor));
    const down = () => {
      isSelecting = true;
      look();
    };
    const up = () => {
      isSelecting = false;
      setTimeout(look);
    };
    const surface = editor.view.dom;
    surface.addEventListener("pointerdown", down);
    window.addEventListener("pointerup", up);
    window.addEventListener("scroll", look, { passive: true });
    editor.on("selectionUpdate", look);
    editor.on("blur", look);
    editor.on("focus", look);
    return () => {
      surface.removeEventListener("pointerdown", down);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("scroll", look);
      editor.off("selectionUpdate", look);
      editor.off("blur", look);
      editor.off("focus", look);
    };
  }, [editor]);
  return anchor;
}

function anchorOf(editor: Editor): Anchor | null {
  if (editor.isDestroyed || !editor.isFocused) return null;
  const { view, state } = editor;
  const { selection } = state;
  if (selection.empty || !(selection instanceof TextSelection)) return null;
  const start = view.coordsAtPos(selection.from);
  const end = view.coordsAtPos(selection.to);
  return { left: start.left, top: start.top, bottom: end.bottom };
}
