import type { Node } from "@tiptap/pm/model";

import { imageAddress, imageWidths } from "#lib/document/image-address";
import type { MentionNames } from "#lib/document/mention-names";
import type { Figure } from "#lib/document/nodes/figure";
import { figureOf } from "#lib/document/nodes/figure";
import { linkRelation } from "#lib/document/nodes/link";
import { mentionOf } from "#lib/document/nodes/mention";
import { videoLinkOf } from "#lib/document/nodes/video-link";

import { mentionName } from "./mention-name";
import type { Inside, Rendering } from "./rendering";
import { render } from "./rendering";
import { headRowCount, isHeadRow } from "./table-head";

type Strings = Inside<string, string>;
type Attributes = Readonly<Record<string, string | number | null>>;

const widthOnPage = "(min-width: 48rem) 46rem, 100vw";

/** What an image element says of where its picture is; null where there is none to show. */
type ImageSource = (figure: Figure) => Attributes | null;

/**
 * The body for readers: no script, no style, no address but links and own images.
 *
 * Empty paragraphs are left out. A wide table scrolls inside `.table-scroll`,
 * which takes the keyboard's focus for that.
 *
 * `embedded` — for a file of its own: each picture's whole address, or null where its words must do.
 */
export function toHtml(
  document: Node,
  names: MentionNames,
  embedded?: (imageId: string) => string | null,
): string {
  const sourceOf: ImageSource = embedded
    ? ({ imageId }) => {
        const src = embedded(imageId);
        return src === null ? null : { src };
      }
    : servedSource;
  return render(document, html(names, sourceOf)).join("");
}

function html(names: MentionNames, sourceOf: ImageSource): Rendering<string, string> {
  return {
    blocks: {
      paragraph: (_node, { inline }) => (inline.length === 0 ? "" : element("p", {}, inline)),
      heading: (node, { inline }) => element(`h${String(node.attrs["level"])}`, {}, inline),
      bulletList: (_node, { blocks }) => element("ul", {}, blocks),
      orderedList: (node, { blocks }) => element("ol", { start: otherThanOne(node.attrs["start"]) }, blocks),
      listItem: (_node, { blocks }) => element("li", {}, blocks),
      blockquote: (_node, { blocks }) => element("blockquote", {}, blocks),
      table,
      tableRow: row,
      tableHeader: cellContent,
      tableCell: cellContent,
      figure: (node) => figure(figureOf(node), sourceOf),
      videoLink: (node) => {
        const { href, title } = videoLinkOf(node);
        return element("p", { class: "video-link" }, [link(href, [escapeHtml(title)])]);
      },
      part: (_node, { blocks }) => blocks.join(""),
    },
    inlines: {
      text: (node) => escapeHtml(node.text ?? ""),
      hardBreak: () => "<br>",
      attendeeMention: (node) =>
        element("span", { class: "attendee", "data-attendee-id": mentionOf(node).id }, [
          escapeHtml(mentionName(node, names.attendees)),
        ]),
      citationMention: (node) =>
        element("span", { class: "citation", "data-citation-id": mentionOf(node).id }, [
          escapeHtml(mentionName(node, names.citations)),
        ]),
    },
    marks: {
      bold: (inside) => [element("strong", {}, inside)],
      italic: (inside) => [element("em", {}, inside)],
      underline: (inside) => [element("u", {}, inside)],
      link: (inside, mark) => [link(String(mark.attrs["href"]), inside)],
    },
  };
}

function table(node: Node, { blocks }: Strings): string {
  const headRows = headRowCount(node);
  const parts = [
    headRows > 0 ? element("thead", {}, blocks.slice(0, headRows)) : "",
    headRows < blocks.length ? element("tbody", {}, blocks.slice(headRows)) : "",
  ];
  return element("div", { class: "table-scroll", tabindex: 0 }, [element("table", {}, parts)]);
}

function row(node: Node, { blocks }: Strings): string {
  const scope = isHeadRow(node) ? "col" : "row";
  const cells = node.children.map((cell, index) => {
    const isHeader = cell.type.name === "tableHeader";
    const attributes = {
      scope: isHeader ? scope : null,
      colspan: otherThanOne(cell.attrs["colspan"]),
      rowspan: otherThanOne(cell.attrs["rowspan"]),
    };
    return element(isHeader ? "th" : "td", attributes, [blocks[index] ?? ""]);
  });
  return element("tr", {}, cells);
}

/** What a cell holds; its row writes the cell, knowing which way a header points. */
function cellContent(_node: Node, { blocks }: Strings): string {
  return blocks.join("");
}

function servedSource({ imageId, width }: Figure): Attributes {
  const narrower = imageWidths.filter((candidate) => candidate < width);
  const sources = [
    ...narrower.map((candidate) => `${imageAddress(imageId, candidate)} ${candidate}w`),
    `${imageAddress(imageId)} ${width}w`,
  ];
  return { src: imageAddress(imageId, narrower.at(-1)), srcset: sources.join(", "), sizes: widthOnPage };
}

function figure(shown: Figure, sourceOf: ImageSource): string {
  const { width, height, alternativeText, caption, credit } = shown;
  const source = sourceOf(shown);
  const image =
    source === null
      ? ""
      : opening("img", {
          ...source,
          width,
          height,
          alt: alternativeText,
          loading: "lazy",
          decoding: "async",
        });
  const words = [
    escapeHtml(caption),
    credit === "" ? "" : element("span", { class: "credit" }, [escapeHtml(credit)]),
  ].filter(Boolean);
  return element("figure", {}, [
    image,
    words.length === 0 ? "" : element("figcaption", {}, [words.join(" ")]),
  ]);
}

function link(href: string, inside: readonly string[]): string {
  return element("a", { href, rel: linkRelation }, inside);
}

function otherThanOne(value: unknown): number | null {
  return Number(value) === 1 ? null : Number(value);
}

function element(tag: string, attributes: Attributes, inside: readonly string[]): string {
  return `${opening(tag, attributes)}${inside.join("")}</${tag}>`;
}

function opening(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return `<${tag}${written.join("")}>`;
}

/** Text that means itself in HTML, inside elements and attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
