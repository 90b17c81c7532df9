import { Editor } from "@tiptap/core";
import type { RefObject } from "react";
import { useEffect, useState } from "react";

import type { LiveChecks } from "#components/checks/live-checks";
import { useWords } from "#components/ui/locale";
import { cleanOffice } from "#lib/paste/clean-office";
import { editorWords } from "#lib/words/editor";
import { imageWords } from "#lib/words/images";
import { problemWords } from "#lib/words/problems";

import { checkMarks } from "./check-marks";
import { editorParts } from "./editor-parts";
import type { FactNames } from "./fact-names";
import type { ImageUploadOptions } from "./image-upload";
import { imageUpload } from "./image-upload";
import type { LivePerson, LiveText } from "./live-text";
import type { EditorDialogRequest } from "./run-insertion";
import { runInsertion } from "./run-insertion";
import { suggest } from "./suggest";
import { Suggestions } from "./suggestions";
import type { OnWordFile } from "./word-drop";
import { wordDrop } from "./word-drop";

export interface WritingOptions {
  readonly live: LiveText;
  /** Whether the text has come from the server; the editor waits for it. */
  readonly isReady: boolean;
  readonly committee: string;
  readonly person: LivePerson;
  readonly names: FactNames;
  readonly checks: LiveChecks | null;
  readonly openDialog: (request: EditorDialogRequest) => void;
  readonly chooseImages: () => void;
  readonly chooseWordFile: () => void;
  readonly onWordFile: OnWordFile;
  /** So many pictures of a pasted text stayed behind. */
  readonly onPicturesLeft: (count: number) => void;
}

export interface Writing {
  readonly editor: Editor;
  readonly suggestions: Suggestions;
  readonly uploads: ImageUploadOptions;
}

/**
 * The editor in an element, for as long as the component lives; null until it stands.
 *
 * It is outside React: a key press renders nothing but what shows something else afterwards. The options are read
 * once, when the live text comes.
 */
export function useWriting(surface: RefObject<HTMLElement | null>, options: WritingOptions): Writing | null {
  const words = useWords(editorWords);
  const sentences = useSentences();
  const [writing, setWriting] = useState<Writing | null>(null);
  const { live, isReady } = options;
  useEffect(() => {
    if (!surface.current || !isReady) return undefined;
    const made = makeWriting(surface.current, options, { words, sentence: sentences });
    setWriting(made);
    return () => {
      made.editor.destroy();
      setWriting(null);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- one editor for one live text, whatever is drawn around it
  }, [live, isReady]);
  return writing;
}

function makeWriting(
  element: HTMLElement,
  options: WritingOptions,
  { words, sentence }: Pick<ImageUploadOptions, "words" | "sentence">,
): Writing {
  const { live, committee, person, names, checks, openDialog, onPicturesLeft } = options;
  let editor: Editor | null = null;
  const suggestions = new Suggestions(names, words, {
    insert: (id, on) => runInsertion(on, id, options),
    editor: () => (editor?.isDestroyed ? null : editor),
  });
  const uploads: ImageUploadOptions = {
    committee,
    words,
    sentence,
    onPlaced: (position, count) => count === 1 && openDialog({ kind: "figure", position }),
  };
  const parts = editorParts({
    live,
    person,
    names,
    words,
    edit: (kind, position) => openDialog({ kind, position }),
    onLink: () => openDialog({ kind: "link" }),
  });
  editor = new Editor({
    element,
    extensions: [
      ...parts,
      suggest(suggestions),
      imageUpload(uploads),
      wordDrop(options.onWordFile),
      ...(checks ? [checkMarks(checks, names)] : []),
    ],
    injectCSS: false,
    editorProps: {
      // Above the bars at the bottom and below the one at the top.
      scrollThreshold: hidden,
      scrollMargin: hidden,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": words.body,
        lang: "vi",
        spellcheck: "false",
      },
      transformPastedText: (text) => text.normalize("NFC"),
      transformPastedHTML: (html) => pasted(html, onPicturesLeft),
    },
  });
  return { editor, suggestions, uploads };
}

/** What the bars hide of the window, in pixels. */
const hidden = { top: 72, bottom: 180, left: 0, right: 0 } as const;

/** Our own texts keep their nodes; everything else is cleaned first. */
function pasted(html: string, onPicturesLeft: (count: number) => void): string {
  if (html.includes("data-pm-slice")) return html;
  const { html: clean, pictureCount } = cleanOffice(html);
  if (pictureCount > 0) onPicturesLeft(pictureCount);
  return clean;
}

/** Why a picture was not taken, as a sentence. */
function useSentences(): (reason: string) => string {
  const words = useWords(editorWords);
  const reasons: Readonly<Record<string, string>> = useWords(imageWords);
  const codes: Readonly<Record<string, string>> = useWords(problemWords).codes;
  return (reason) => reasons[reason] ?? codes[reason] ?? words.image.failed;
}
