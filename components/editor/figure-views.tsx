import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";

import { imageAddress } from "#lib/document/image-address";
import { FigureNode, figureOf } from "#lib/document/nodes/figure";
import { VideoLinkNode, videoLinkOf } from "#lib/document/nodes/video-link";
import type { EditorWords } from "#lib/words/editor";

/** Asks for the dialog of the picture or video at a position. */
export type EditBlock = (kind: "figure" | "videoLink", position: number) => void;

/** Pictures and videos as blocks that open their dialog by a click, or by Enter when selected. */
export function figureViews(words: EditorWords, edit: EditBlock) {
  return [
    FigureNode.extend({
      addNodeView() {
        return ({ node, getPos }) => drawn(node, drawFigure(words), () => askFor("figure", getPos(), edit));
      },
      addKeyboardShortcuts() {
        return { Enter: ({ editor }) => editSelected(editor, edit) };
      },
    }),
    VideoLinkNode.extend({
      addNodeView() {
        return ({ node, getPos }) => drawn(node, drawVideo(), () => askFor("videoLink", getPos(), edit));
      },
    }),
  ];
}

function editSelected({ state }: Editor, edit: EditBlock): boolean {
  if (!(state.selection instanceof NodeSelection)) return false;
  const { name } = state.selection.node.type;
  if (name !== "figure" && name !== "videoLink") return false;
  edit(name, state.selection.from);
  return true;
}

function askFor(kind: "figure" | "videoLink", position: number | undefined, edit: EditBlock): void {
  if (position !== undefined) edit(kind, position);
}

interface Drawing {
  readonly dom: HTMLElement;
  readonly draw: (node: Node) => void;
}

function drawn(first: Node, { dom, draw }: Drawing, onClick: () => void) {
  dom.contentEditable = "false";
  dom.addEventListener("click", (event) => {
    event.preventDefault();
    onClick();
  });
  draw(first);
  return {
    dom,
    update: (node: Node) => {
      if (node.type !== first.type) return false;
      draw(node);
      return true;
    },
    ignoreMutation: () => true,
  };
}

function drawFigure(words: EditorWords): Drawing {
  const dom = document.createElement("figure");
  const image = document.createElement("img");
  const caption = document.createElement("figcaption");
  dom.append(image, caption);
  dom.title = words.image.edit;
  const draw = (node: Node) => {
    const figure = figureOf(node);
    const address = imageAddress(figure.imageId);
    if (image.getAttribute("src") !== address) image.src = address;
    image.width = figure.width;
    image.height = figure.height;
    image.alt = figure.alternativeText;
    caption.textContent = [figure.caption, figure.credit].filter(Boolean).join(" – ");
    dom.toggleAttribute("data-incomplete", figure.alternativeText === "");
    dom.dataset["warning"] = figure.alternativeText === "" ? words.image.missing : "";
  };
  return { dom, draw };
}

function drawVideo(): Drawing {
  const dom = document.createElement("p");
  const link = document.createElement("a");
  dom.className = "video-link";
  dom.append(link);
  const draw = (node: Node) => {
    const video = videoLinkOf(node);
    link.href = video.href;
    link.rel = "noopener noreferrer nofollow";
    link.textContent = video.title;
  };
  return { dom, draw };
}
