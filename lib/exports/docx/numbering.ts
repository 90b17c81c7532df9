import type { INumberingOptions, ILevelsOptions } from "docx";
import { AlignmentType, LevelFormat, LevelSuffix } from "docx";

import type { ListPlace, OutlineBlock } from "#lib/document/render/outline-block";
import type { FormatProfile } from "#lib/formats/profile";

import { mm } from "./measures";

/** Word knows nine levels, counted from 0. */
export const deepestLevel = 8;
/** «-», then «+», as Party papers order them; then a point. */
const bullets = ["-", "+", "·"];
const deeperMm = 6;

type List = Pick<ListPlace, "listId" | "ordered" | "start" | "level">;

/** The name of a list's numbering: all bullets share one, every numbered list has its own. */
export function listReference({ ordered, listId }: Pick<List, "ordered" | "listId">): string {
  return ordered ? `so-${listId}` : "gach";
}

/** Word's numbering for every list of a text. */
export function numberingOf(blocks: readonly OutlineBlock[], profile: FormatProfile): INumberingOptions {
  const ordered = new Map(listsOf(blocks).flatMap((list) => (list.ordered ? [[list.listId, list]] : [])));
  return {
    config: [
      {
        reference: "gach",
        levels: levelsOf(profile, (level) => ({ format: LevelFormat.BULLET, text: bulletOf(level) })),
      },
      ...[...ordered.values()].map((list) => ({
        reference: listReference(list),
        levels: levelsOf(profile, (level) => ({
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}${level === 0 ? "." : ")"}`,
          start: list.start,
        })),
      })),
    ],
  };
}

/** Items open like a paragraph and later lines go back to the margin, as Party papers are written. */
function levelsOf(
  { paragraph }: FormatProfile,
  signOf: (level: number) => Pick<ILevelsOptions, "format" | "text"> & Partial<Pick<ILevelsOptions, "start">>,
): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    ...signOf(level),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: mm(deeperMm) * level, firstLine: mm(paragraph.firstLineMm) } } },
  }));
}

function bulletOf(level: number): string {
  return bullets[Math.min(level, bullets.length - 1)] ?? "-";
}

function listsOf(blocks: readonly OutlineBlock[]): List[] {
  return blocks.flatMap((block) => [
    ...(block.list ? [block.list] : []),
    ...(block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => listsOf(cell.blocks)))
      : []),
  ]);
}
