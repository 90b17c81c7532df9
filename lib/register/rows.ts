import type { RegisterLine } from "#lib/register/register";
import { writeDay } from "#lib/text/dates";
import type { registerWords } from "#lib/words/register";

import { writeSymbol } from "./numbering";

type Columns = Readonly<Record<keyof (typeof registerWords)["vi"]["columns"], string>>;

/** The register as rows of text below a head, as its export has them. */
export function registerRows(lines: readonly RegisterLine[], columns: Columns): string[][] {
  const head = [
    columns.term,
    columns.type,
    columns.number,
    columns.called,
    columns.registeredOn,
    columns.subject,
    columns.note,
    columns.person,
  ];
  return [
    head,
    ...lines.map(({ number, typeSymbol, organSymbol, ...line }) => [
      line.termLabel,
      typeSymbol,
      String(number),
      writeSymbol(number, typeSymbol, organSymbol),
      writeDay(line.registeredOn),
      line.subject,
      line.note,
      line.personName,
    ]),
  ];
}
