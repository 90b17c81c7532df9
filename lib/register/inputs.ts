import { z } from "zod";

import { filledLine, line, rowId } from "#lib/conferences/conference";
import { paperLimits } from "#lib/papers/limits";

import { registerTypes } from "./numbering";

const organSymbol = filledLine(paperLimits.symbol).pipe(z.string().regex(/^\p{L}[\p{L}.]*$/u));

export const offerNumberInput = z.object({ reportId: rowId, registeredOn: z.iso.date() });

export const registerReportInput = z.object({
  reportId: rowId,
  revision: z.int().positive(),
  registeredOn: z.iso.date(),
  /** A number kept free that this paper shall have; null for the next one. */
  entryId: rowId.nullable().default(null),
});

export const reserveNumberInput = z.object({
  typeSymbol: z.enum(registerTypes),
  registeredOn: z.iso.date(),
  count: z.int().min(1).max(paperLimits.reserved),
  note: filledLine(paperLimits.note),
});

export const releaseNumberInput = z.object({ entryId: rowId });

export const termInput = z.object({
  id: rowId.nullable(),
  label: filledLine(paperLimits.term),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
});

export const symbolInput = z.object({
  id: rowId.nullable(),
  symbol: organSymbol,
  superior: line(paperLimits.letterhead),
  issuer: filledLine(paperLimits.letterhead),
  seat: filledLine(paperLimits.seat),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
});
