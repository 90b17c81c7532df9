import { mergeAttributes, Node } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";

import { imageAddress } from "#lib/document/image-address";

import { line, matching, onlyWith, optional, required, wholeNumber } from "./attribute";

const imageId = { name: "imageId", html: "data-image-id", domain: matching(/^[a-z0-9]{10,40}$/) };
const width = { name: "width", html: "data-width", domain: wholeNumber(1, 20_000) };
const height = { name: "height", html: "data-height", domain: wholeNumber(1, 20_000) };
const caption = { name: "caption", html: "data-caption", domain: line(300) };
const credit = { name: "credit", html: "data-credit", domain: line(160) };
const alternativeText = { name: "alternativeText", html: "data-alternative-text", domain: line(250) };

export interface Figure {
  readonly imageId: string;
  /** Of the stored image, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly alternativeText: string;
}

/**
 * A picture with caption, credit and alternative text.
 *
 * It names an image this committee has stored and never carries an address, so
 * that no report can make a reader's browser call a foreign server.
 */
export const FigureNode = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      imageId: required(imageId),
      width: required(width),
      height: required(height),
      caption: optional(caption, ""),
      credit: optional(credit, ""),
      alternativeText: optional(alternativeText, ""),
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-image-id]", getAttrs: onlyWith(imageId, width, height) }];
  },

  renderHTML({ node, HTMLAttributes }) {
    const figure = figureOf(node);
    const image = {
      src: imageAddress(figure.imageId),
      width: figure.width,
      height: figure.height,
      alt: figure.alternativeText,
    };
    return [
      "figure",
      mergeAttributes(HTMLAttributes),
      ["img", image],
      ["figcaption", {}, [figure.caption, figure.credit].filter(Boolean).join(" – ")],
    ];
  },
});

/** The attributes of a figure node, typed. */
export function figureOf({ attrs }: DocumentNode): Figure {
  return {
    imageId: String(attrs["imageId"]),
    width: Number(attrs["width"]),
    height: Number(attrs["height"]),
    caption: String(attrs["caption"]),
    credit: String(attrs["credit"]),
    alternativeText: String(attrs["alternativeText"]),
  };
}
