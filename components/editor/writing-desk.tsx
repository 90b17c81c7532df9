import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import type { ReactNode, RefObject } from "react";
import { useRef, useState, useSyncExternalStore } from "react";

import type { LiveChecks } from "#components/checks/live-checks";
import { useWords } from "#components/ui/locale";
import { wordFileTypes } from "#components/word-files/word-file-names";
import type { FactPanels } from "#lib/conferences/facts";
import type { EditorPaper } from "#lib/papers/queries";
import { editorWords } from "#lib/words/editor";

import { Desk } from "./desk";
import type { FactNames, MentionKind } from "./fact-names";
import { uploadImages } from "./image-upload";
import type { LivePerson, LiveText } from "./live-text";
import { AboveText } from "./paper-slots";
import { SelectionMenu } from "./selection-menu";
import { WriteSheet } from "./sheet";
import { CheckCounts, OthersHere } from "./status-line";
import { SuggestionMenu } from "./suggestion-menu";
import { Toolbar } from "./toolbar";
import { EditorDialog, useEditorDialog } from "./use-editor-dialog";
import { usePageKeys } from "./use-page-keys";
import type { Writing } from "./use-writing";
import { useWriting } from "./use-writing";
import { WordCount } from "./word-count";
import type { DroppedWordFile, OnWordFile } from "./word-drop";

import classes from "./desk.module.css";

interface WritingDeskProps {
  readonly live: LiveText;
  readonly committee: string;
  readonly person: LivePerson;
  readonly names: FactNames;
  readonly checks: LiveChecks | null;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly html: string;
  readonly counted: number;
  readonly aside: ReactNode;
  /** What the toolbar has at its end. */
  readonly tools: (editor: Editor) => ReactNode;
  readonly onAdd: (kind: MentionKind) => void;
  readonly onSave: () => void;
  readonly isUnsaved: () => boolean;
  readonly paper: EditorPaper | null;
  readonly facts: FactPanels;
}

/** Comes with the first Word file. */
const WordInsertion = dynamic(() => import("./word-insertion").then((loaded) => loaded.WordInsertion), {
  ssr: false,
});

/** The desk of somebody who may write: toolbar, live text, menus and dialogs. */
export function WritingDesk(props: WritingDeskProps) {
  const { live, committee, names, checks, surface, html, aside, tools, onSave, isUnsaved } = props;
  const isReady = useIsReady(live);
  const [picturesLeft, setPicturesLeft] = useState(0);
  const { request, openDialog, closeDialog } = useEditorDialog();
  const files = useRef<HTMLInputElement>(null);
  const [wordFile, setWordFile] = useState<DroppedWordFile | null>(null);
  const wordFiles = useRef<HTMLInputElement>(null);
  const host = {
    openDialog,
    chooseImages: () => files.current?.click(),
    chooseWordFile: () => wordFiles.current?.click(),
  };
  const notices = { onPicturesLeft: setPicturesLeft, onWordFile: setWordFile };
  const writing = useWriting(surface, { ...props, isReady, ...notices, ...host });
  usePageKeys({ onSave, onShortcuts: () => openDialog({ kind: "shortcuts" }), isUnsaved });
  const editor = writing?.editor ?? null;
  return (
    <>
      <Desk
        bar={
          editor ? (
            <Toolbar editor={editor} host={host} tools={tools(editor)} />
          ) : (
            <div className={classes["barWaiting"]} />
          )
        }
        sheet={
          <>
            {wordFile ? (
              <WordInsertion committee={committee} dropped={wordFile} onClose={() => setWordFile(null)} />
            ) : null}
            <PicturesLeft count={picturesLeft} onClose={() => setPicturesLeft(0)} />
            <AboveText editor={editor} paper={props.paper} facts={props.facts} />
            <WriteSheet surface={surface} editor={editor} html={html} />
          </>
        }
        aside={aside}
        status={
          <>
            <WordCount editor={editor} names={names} counted={props.counted} />
            <CheckCounts checks={checks} />
            <OthersHere live={live} />
          </>
        }
      />
      <ImageFiles input={files} writing={writing} />
      <WordFiles input={wordFiles} editor={editor} onWordFile={setWordFile} />
      {writing ? (
        <>
          <SelectionMenu editor={writing.editor} onLink={() => openDialog({ kind: "link" })} />
          <SuggestionMenu suggestions={writing.suggestions} onAdd={props.onAdd} />
          {request ? <EditorDialog editor={writing.editor} request={request} onClose={closeDialog} /> : null}
        </>
      ) : null}
    </>
  );
}

/** Whether the text has come from the server. */
function useIsReady(live: LiveText): boolean {
  return useSyncExternalStore(
    live.subscribe,
    () => live.getState().isReady,
    () => false,
  );
}

function PicturesLeft({ count, onClose }: { count: number; onClose: () => void }) {
  const words = useWords(editorWords);
  if (count === 0) return null;
  return (
    <div className={classes["notice"]} role="alert">
      <span>{words.picturesLeft(count)}</span>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

interface ImageFilesProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly writing: Writing | null;
}

function ImageFiles({ input, writing }: ImageFilesProps) {
  const words = useWords(editorWords);
  const take = (field: HTMLInputElement) => {
    const chosen = [...(field.files ?? [])];
    field.value = "";
    if (!writing || chosen.length === 0) return;
    const { editor, uploads } = writing;
    void uploadImages(editor, chosen, editor.state.selection.to, uploads);
  };
  return (
    <input
      ref={input}
      type="file"
      accept="image/jpeg,image/png,image/webp,image/gif"
      multiple
      hidden
      aria-label={words.insertions.image}
      onChange={(event) => take(event.currentTarget)}
    />
  );
}

interface WordFilesProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly editor: Editor | null;
  readonly onWordFile: OnWordFile;
}

/** The file chooser behind «Chèn › Tệp Word». */
function WordFiles({ input, editor, onWordFile }: WordFilesProps) {
  const words = useWords(editorWords);
  return (
    <input
      ref={input}
      type="file"
      accept={wordFileTypes}
      hidden
      aria-label={words.insertions.wordFile}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        if (file && editor) onWordFile({ editor, file, position: editor.state.selection.to });
      }}
    />
  );
}
