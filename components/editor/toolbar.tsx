import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconKeyboard,
  IconUnderline,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import type { InsertionId } from "#lib/editing/slash";
import { editorWords } from "#lib/words/editor";

import { insertionIcons } from "./insertion-icons";
import { useRovingFocus } from "./roving-focus";
import type { InsertionHost } from "./run-insertion";
import { runInsertion } from "./run-insertion";
import { ToolbarButton } from "./toolbar-button";
import { InsertMenu, StyleMenu, TableMenu } from "./toolbar-menus";
import { useToolbarState } from "./toolbar-state";

import classes from "./toolbar.module.css";

interface ToolbarProps {
  readonly editor: Editor;
  readonly host: InsertionHost;
  /** What stands at its end. */
  readonly tools?: ReactNode;
}

const marks = [
  { name: "bold", icon: IconBold, keys: "Ctrl+B" },
  { name: "italic", icon: IconItalic, keys: "Ctrl+I" },
  { name: "underline", icon: IconUnderline, keys: "Ctrl+U" },
] as const;
const blocks = [
  { id: "bulletList", keys: "Ctrl+Shift+8" },
  { id: "orderedList", keys: "Ctrl+Shift+7" },
  { id: "quote", keys: "Ctrl+Shift+B" },
] as const;
const things = [
  { id: "image", keys: "" },
  { id: "video", keys: "" },
  { id: "link", keys: "Ctrl+K" },
] as const;

/** The fixed toolbar of the editor: one stop of the Tab key, drawn anew only when a button changes. */
export function Toolbar({ editor, host, tools }: ToolbarProps) {
  const words = useWords(editorWords);
  const roving = useRovingFocus();
  const state = useToolbarState(editor);
  const insert = (id: InsertionId) => runInsertion(editor, id, host);
  return (
    <div className={classes["toolbar"]} role="toolbar" aria-label={words.toolbar} {...roving}>
      <StyleMenu style={state.style} onChoose={insert} />
      <span className={classes["line"]} />
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
      <span className={classes["line"]} />
      {blocks.map(({ id, keys }) => (
        <Insertion key={id} id={id} keys={keys} isPressed={state[id]} onChoose={insert} />
      ))}
      <TableMenu editor={editor} isInside={state.table} onChoose={insert} />
      {things.map(({ id, keys }) => (
        <Insertion
          key={id}
          id={id}
          keys={keys}
          {...(id === "link" && { isPressed: state.link })}
          onChoose={insert}
        />
      ))}
      <InsertMenu onChoose={insert} />
      <span className={classes["line"]} />
      <ToolbarButton
        label={words.undo}
        icon={IconArrowBackUp}
        keys="Ctrl+Z"
        isOff={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <ToolbarButton
        label={words.redo}
        icon={IconArrowForwardUp}
        keys="Ctrl+Y"
        isOff={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <ToolbarButton
        label={words.shortcuts}
        icon={IconKeyboard}
        keys="Ctrl+/"
        onClick={() => host.openDialog({ kind: "shortcuts" })}
      />
      {tools}
    </div>
  );
}

interface InsertionProps {
  readonly id: InsertionId;
  readonly keys: string;
  readonly isPressed?: boolean;
  readonly onChoose: (id: InsertionId) => void;
}

function Insertion({ id, keys, isPressed, onChoose }: InsertionProps) {
  const words = useWords(editorWords);
  const icon = insertionIcons[id];
  return icon ? (
    <ToolbarButton
      label={words.insertions[id]}
      icon={icon}
      keys={keys}
      onClick={() => onChoose(id)}
      {...(isPressed !== undefined && { isPressed })}
    />
  ) : null;
}
