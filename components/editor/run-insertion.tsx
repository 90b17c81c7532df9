import type { ChainedCommands, Editor } from "@tiptap/core";

import type { InsertionId } from "#lib/editing/slash";

import { keepRoomBelow } from "./room-below";

export type EditorDialogRequest =
  | { readonly kind: "link" }
  | { readonly kind: "shortcuts" }
  /** `position` null: a new video at the caret. */
  | { readonly kind: "videoLink"; readonly position: number | null }
  | { readonly kind: "figure"; readonly position: number };

/** What an insertion needs from around the text. */
export interface InsertionHost {
  readonly openDialog: (request: EditorDialogRequest) => void;
  readonly chooseImages: () => void;
  readonly chooseWordFile: () => void;
}

const commands: Readonly<Partial<Record<InsertionId, (chain: ChainedCommands) => ChainedCommands>>> = {
  paragraph: (chain) => chain.setParagraph(),
  largeHeading: (chain) => chain.toggleHeading({ level: 2 }),
  smallHeading: (chain) => chain.toggleHeading({ level: 3 }),
  bulletList: (chain) => chain.toggleBulletList(),
  orderedList: (chain) => chain.toggleOrderedList(),
  quote: (chain) => chain.toggleBlockquote(),
  table: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  attendee: (chain) => chain.insertContent("@"),
  citation: (chain) => chain.insertContent("#"),
};

/** Does what an entry of the slash menu, of «Chèn» or of the toolbar says. */
export function runInsertion(editor: Editor, id: InsertionId, host: InsertionHost): void {
  const command = commands[id];
  if (command) {
    if (id === "attendee" || id === "citation") leaveWord(editor);
    command(editor.chain().focus()).run();
    if (id === "table") keepRoomBelow(editor);
  } else if (id === "image") host.chooseImages();
  else if (id === "wordFile") host.chooseWordFile();
  else host.openDialog(id === "video" ? { kind: "videoLink", position: null } : { kind: "link" });
}

/** «@» and «#» open their menus only behind a blank. */
function leaveWord(editor: Editor): void {
  const { $from, empty } = editor.state.selection;
  if (empty && /\S$/.test($from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC")))
    editor.commands.insertContent(" ");
}
