import writeExcelFile from "write-excel-file/node";

import { printable } from "#lib/document/printable";
import type { FrozenFacts } from "#lib/reports/frozen-facts";

import type { FactsSheet } from "./facts-sheets";
import { factsSheets } from "./facts-sheets";

const widest = 60;
const narrowest = 6;
/** The most characters a cell of Excel holds. */
const mostCharacters = 32_000;

/**
 * The facts of a conference as an Excel file, a sheet a list.
 *
 * Text is written as text whatever it begins with: «=1+1» is shown, never reckoned.
 */
export async function toXlsx(facts: FrozenFacts): Promise<Uint8Array> {
  const sheets = factsSheets(facts).map((sheet) => ({
    sheet: sheet.name,
    data: [
      sheet.heads.map((head) => ({ value: head, type: String, fontWeight: "bold" as const, wrap: true })),
      ...sheet.rows.map((row) => row.map(cellOf)),
    ],
    columns: sheet.heads.map((_, column) => ({ width: widthOf(sheet, column) })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function cellOf(value: string | number | null) {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number, alignVertical: "top" as const };
  const text = printable(value.normalize("NFC")).slice(0, mostCharacters);
  return { value: text, type: String, wrap: true, alignVertical: "top" as const };
}

function widthOf({ heads, rows }: FactsSheet, column: number): number {
  const texts = [heads[column] ?? "", ...rows.flatMap((row) => String(row[column] ?? "").split("\n"))];
  return Math.min(widest, Math.max(narrowest, ...texts.map(({ length }) => length + 2)));
}
