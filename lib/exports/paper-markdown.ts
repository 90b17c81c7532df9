import type { Node } from "@tiptap/pm/model";

import type { MentionNames } from "#lib/document/mention-names";
import { figureOf } from "#lib/document/nodes/figure";
import { videoLinkOf } from "#lib/document/nodes/video-link";
import { mentionName } from "#lib/document/render/mention-name";
import type { Inside, Rendering } from "#lib/document/render/rendering";
import { render } from "#lib/document/render/rendering";
import type { Paper } from "#lib/papers/paper";

import { paperLines } from "./paper-lines";
import { captionLine } from "./picture";

type Strings = Inside<string, string>;

/**
 * A paper as Markdown (CommonMark with the tables of GitHub), in NFC.
 *
 * Whatever could be a sign of Markdown is escaped. `imageAddress` — where a picture is to be had.
 */
export function toMarkdown(paper: Paper, imageAddress: (imageId: string) => string): string {
  const { upper, title, below, closing } = paperLines(paper);
  const groups = [
    upper.map(escapeMarkdown).join("  \n"),
    `# ${escapeMarkdown(title)}`,
    below.map(escapeMarkdown).join("  \n"),
    ...render(paper.body, markdown(paper.names, imageAddress)),
    ...closing.map((group) => group.map(escapeMarkdown).join("  \n")),
  ];
  return `${groups.filter(Boolean).join("\n\n")}\n`.normalize("NFC");
}

/** Text that means itself: signs of Markdown anywhere, and those that matter at the start of a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/gm, "$1\\$2");
}

function markdown(names: MentionNames, imageAddress: (imageId: string) => string): Rendering<string, string> {
  return {
    blocks: {
      paragraph: text,
      heading: (node, { inline }) =>
        `${"#".repeat(Number(node.attrs["level"]))} ${inline.join("").replace(/\s*\n\s*/g, " ")}`,
      bulletList: (_node, { blocks }) => blocks.map((item) => listed("- ", item)).join("\n"),
      orderedList: (node, { blocks }) =>
        blocks.map((item, index) => listed(`${Number(node.attrs["start"]) + index}. `, item)).join("\n"),
      listItem: several,
      part: several,
      blockquote: (_node, { blocks }) => blocks.join("\n\n").replace(/^/gm, "> "),
      table,
      tableRow: (_node, { blocks }) => `| ${blocks.join(" | ")} |`,
      tableHeader: cell,
      tableCell: cell,
      figure: (node) => {
        const figure = figureOf(node);
        const alternative = escapeMarkdown(figure.alternativeText || figure.caption || "Ảnh");
        const words = escapeMarkdown(captionLine(figure));
        return [`![${alternative}](${imageAddress(figure.imageId)})`, words].filter(Boolean).join("\n\n");
      },
      videoLink: (node) => {
        const { href, title } = videoLinkOf(node);
        return `[${escapeMarkdown(title)}](<${href}>)`;
      },
    },
    inlines: {
      text: (node) => escapeMarkdown(node.text ?? ""),
      hardBreak: () => "  \n",
      attendeeMention: (node) => escapeMarkdown(mentionName(node, names.attendees)),
      citationMention: (node) => escapeMarkdown(mentionName(node, names.citations)),
    },
    marks: {
      bold: (inside) => around("**", inside),
      italic: (inside) => around("*", inside),
      // Markdown has no underline; its HTML is what readers of Markdown show.
      underline: (inside) => ["<u>", ...inside, "</u>"],
      link: (inside, mark) => ["[", ...inside, `](<${String(mark.attrs["href"])}>)`],
    },
  };
}

const text = (_node: Node, { inline }: Strings) => inline.join("");
const several = (_node: Node, { blocks }: Strings) => blocks.filter(Boolean).join("\n\n");
const cell = (_node: Node, { blocks }: Strings) => blocks.join(" ").replace(/\s+/gu, " ").trim();

/** Blanks go outside the signs: «** đậm**» would mean nothing. */
function around(sign: string, inside: readonly string[]): string[] {
  const whole = inside.join("");
  const kept = whole.trim();
  if (kept === "") return [whole];
  const start = whole.indexOf(kept);
  return [whole.slice(0, start), sign, kept, sign, whole.slice(start + kept.length)];
}

function listed(sign: string, item: string): string {
  return sign + item.replace(/\n(?=.)/g, `\n${" ".repeat(sign.length)}`);
}

/** Tables of Markdown have one head row, whatever the table has. */
function table(node: Node, { blocks }: Strings): string {
  const [head = "", ...rest] = blocks;
  const columns = node.firstChild?.childCount ?? 1;
  return [head, `|${" --- |".repeat(columns)}`, ...rest].join("\n");
}
