import type { Figure, Spread } from "./figures";
import { ratiosOf } from "./figures";

const heads = [
  "",
  "đơn vị",
  "p50",
  "p95",
  "lớn nhất",
  "sàn p50",
  "sàn p95",
  "so với sàn",
  "đích p95",
  "sàn là",
];

/** A section's figures as lines of text, columns aligned, each with what its floor is. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const floors = [...new Set(figures.flatMap(({ floor, floorIs }) => (floor ? [floorIs] : [])))];
  const rows = [heads, ...figures.map((figure) => [...cellsOf(figure), noteOf(figure, floors)])];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 1))
      .join("  ")
      .trimEnd(),
  );
  const notes = floors.map((each) => `   ${noteAt(floors.indexOf(each))} ${each}`);
  return [`── ${title}`, ...lines, ...notes, ""].join("\n");
}

function noteOf({ floor, floorIs }: Figure, floors: readonly string[]): string {
  return floor ? noteAt(floors.indexOf(floorIs)) : "";
}

function noteAt(index: number): string {
  return `[${index + 1}]`;
}

function cellsOf(figure: Figure): string[] {
  const { what, unit, measured, floor, aim } = figure;
  const ratios = ratiosOf(figure);
  const isMany = measured.count > 1;
  const ratio = ratios && [ratios.p50, ...(isMany ? [ratios.p95] : [])].map((each) => `×${shown(each)}`);
  return [
    what,
    unit,
    ...valuesOf(measured),
    ...valuesOf(floor).slice(0, 2),
    ratio?.join(" / ") ?? "–",
    aim === undefined ? "" : `≤ ${shown(aim)}${measured.p95 <= aim ? " ✓" : " ✗"}`,
  ];
}

function valuesOf(spread: Spread | null): string[] {
  if (spread === null) return ["–", "", ""];
  const { count, p50, p95, max } = spread;
  return count === 1 ? [shown(p50), "", ""] : [p50, p95, max].map(shown);
}

/** A number with as many digits as say something. */
export function shown(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString("vi-VN", { maximumFractionDigits: digits });
}

function pad(cell: string, width: number, isNumber: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - lengthOf(cell)));
  return isNumber ? blanks + cell : cell + blanks;
}

function lengthOf(cell: string): number {
  return cell.normalize("NFC").length;
}
