import type { Editor } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

import { uploadLimitBytes } from "#lib/images/limits";
import type { EditorWords } from "#lib/words/editor";

import { blockEnd } from "./block-end";
import { keepRoomBelow } from "./room-below";
import type { SentImage } from "./send-image";
import { sendImage } from "./send-image";

interface Upload {
  readonly id: symbol;
  readonly dom: HTMLElement;
}

type Step = { readonly add: Upload; readonly at: number } | { readonly remove: symbol };

function isStep(meta: unknown): meta is Step {
  return typeof meta === "object" && meta !== null && ("add" in meta || "remove" in meta);
}

const key = new PluginKey<DecorationSet>("imageUpload");

export interface ImageUploadOptions {
  readonly committee: string;
  readonly words: EditorWords;
  /** The sentence for a refusal's reason. */
  readonly sentence: (reason: string) => string;
  /** The pictures of one upload stand in the text, the first at this position. */
  readonly onPlaced: (position: number, count: number) => void;
}

/** Takes pictures that are dropped or pasted as files, and shows how far their upload is at their place in the text. */
export function imageUpload(options: ImageUploadOptions) {
  return Extension.create({
    name: "imageUpload",
    addProseMirrorPlugins() {
      return [uploadPlugin(this.editor, options)];
    },
  });
}

function uploadPlugin(editor: Editor, options: ImageUploadOptions): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, last) {
        const decorations = last.map(tr.mapping, tr.doc);
        const step: unknown = tr.getMeta(key);
        if (!isStep(step)) return decorations;
        if ("remove" in step)
          return decorations.remove(decorations.find(undefined, undefined, ({ id }) => id === step.remove));
        return decorations.add(tr.doc, [Decoration.widget(step.at, step.add.dom, { id: step.add.id })]);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handlePaste: (view, event) => {
        const files = pastedImages(event.clipboardData);
        if (files.length > 0) void uploadImages(editor, files, view.state.selection.to, options);
        return files.length > 0;
      },
      handleDrop: (view, event) => {
        const files = imagesOf(event.dataTransfer);
        const dropped = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (files.length === 0) return false;
        event.preventDefault();
        void uploadImages(editor, files, dropped?.pos ?? view.state.selection.to, options);
        return true;
      },
    },
  });
}

/** Word puts a picture of the copied text beside the text: only a paste without words is meant as a picture. */
function pastedImages(data: DataTransfer | null): File[] {
  const html = data?.getData("text/html") ?? "";
  const words = html === "" ? "" : new DOMParser().parseFromString(html, "text/html").body.textContent;
  return words.trim() === "" && (data?.getData("text/plain") ?? "").trim() === "" ? imagesOf(data) : [];
}

function imagesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}

/** Uploads pictures one after the other and puts each after the block at `position`. */
export async function uploadImages(
  editor: Editor,
  files: readonly File[],
  position: number,
  options: ImageUploadOptions,
): Promise<void> {
  const waiting = files.map((file) => ({ file, upload: placeholder() }));
  const at = blockEnd(editor.state, position);
  for (const { upload } of waiting) editor.view.dispatch(editor.state.tr.setMeta(key, { add: upload, at }));
  const placed: number[] = [];
  for (const { file, upload } of waiting) {
    const sent = await send(file, upload, options);
    if (editor.isDestroyed) return;
    if ("image" in sent) placed.push(...place(editor, upload, sent.image));
    else showFailure(editor, upload, sent.reason, options);
  }
  const [first] = placed;
  if (first !== undefined) options.onPlaced(first, placed.length);
}

async function send(file: File, { dom }: Upload, { committee, words }: ImageUploadOptions) {
  if (file.size > uploadLimitBytes) return { reason: "imageTooLarge" };
  const show = (percent: number) => {
    dom.textContent = words.image.uploading(percent);
  };
  show(0);
  return sendImage(committee, file, show);
}

function place(editor: Editor, upload: Upload, image: SentImage): number[] {
  const at = whereIs(editor.state, upload);
  if (at === null) return [];
  const { id, width, height } = image;
  const { schema, state, view } = editor;
  const figure = schema.node("figure", { imageId: id, width, height });
  view.dispatch(state.tr.insert(at, figure).setMeta(key, { remove: upload.id }));
  keepRoomBelow(editor);
  return [at];
}

function showFailure(editor: Editor, upload: Upload, reason: string, options: ImageUploadOptions): void {
  const dismiss = document.createElement("button");
  dismiss.type = "button";
  dismiss.textContent = options.words.remove;
  dismiss.addEventListener("click", () => {
    editor.view.dispatch(editor.state.tr.setMeta(key, { remove: upload.id }));
    editor.commands.focus();
  });
  upload.dom.role = "alert";
  upload.dom.dataset["failed"] = "";
  upload.dom.replaceChildren(options.sentence(reason), " ", dismiss);
}

function placeholder(): Upload {
  const dom = document.createElement("div");
  dom.dataset["upload"] = "";
  dom.contentEditable = "false";
  return { id: Symbol("upload"), dom };
}

function whereIs(state: EditorState, { id }: Upload): number | null {
  const [found] = key.getState(state)?.find(undefined, undefined, (spec) => spec["id"] === id) ?? [];
  return found ? blockEnd(state, found.from) : null;
}
