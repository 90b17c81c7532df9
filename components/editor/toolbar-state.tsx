import type { Editor } from "@tiptap/core";
import { yUndoPluginKey } from "@tiptap/y-tiptap";
import { useState, useSyncExternalStore } from "react";

import type { InsertionId } from "#lib/editing/slash";

type ToolbarState = ReturnType<typeof readToolbarState>;

/** What the buttons of a toolbar show at the caret; the same object until a button changes. */
export function useToolbarState(editor: Editor): ToolbarState {
  const [store] = useState(() => toolbarStore(editor));
  return useSyncExternalStore(store.subscribe, store.read);
}

function toolbarStore(editor: Editor) {
  let last = readToolbarState(editor);
  const subscribe = (listener: () => void) => {
    editor.on("transaction", listener);
    return () => {
      editor.off("transaction", listener);
    };
  };
  const read = () => {
    const now = editor.isDestroyed ? last : readToolbarState(editor);
    if (!isAlike(now, last)) last = now;
    return last;
  };
  return { subscribe, read };
}

function isAlike(one: ToolbarState, other: ToolbarState): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([name, value]) => others.get(name) === value);
}

function readToolbarState(editor: Editor) {
  const { undo, redo } = readUndo(editor);
  return {
    style: styleOf(editor),
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    underline: editor.isActive("underline"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    quote: editor.isActive("blockquote"),
    table: editor.isActive("table"),
    link: editor.isActive("link"),
    canUndo: undo,
    canRedo: redo,
  };
}

function styleOf(editor: Editor): Extract<InsertionId, "paragraph" | "largeHeading" | "smallHeading"> {
  if (editor.isActive("heading", { level: 2 })) return "largeHeading";
  return editor.isActive("heading", { level: 3 }) ? "smallHeading" : "paragraph";
}

/** Whether this person has something to undo or redo; others' changes are not theirs to undo. */
function readUndo(editor: Editor): { undo: boolean; redo: boolean } {
  const plugin: unknown = yUndoPluginKey.getState(editor.state);
  if (!isUndo(plugin)) return { undo: false, redo: false };
  const { undoStack, redoStack } = plugin.undoManager;
  return { undo: undoStack.length > 0, redo: redoStack.length > 0 };
}

function isUndo(plugin: unknown): plugin is { undoManager: { undoStack: unknown[]; redoStack: unknown[] } } {
  return typeof plugin === "object" && plugin !== null && "undoManager" in plugin;
}
