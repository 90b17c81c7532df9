import { z } from "zod";

import { allChecks } from "./all-checks";
import { severities } from "./check";
import { phraseLimits, tonePlacements } from "./house-style";

const checkName = z.enum(allChecks.map(({ name }) => name));

/** How loudly a check speaks in a committee; null: as it usually does. */
export const saveCheckLevelInput = z.object({
  check: checkName,
  level: z.enum(["off", ...severities]).nullable(),
});

export const saveTonePlacementInput = z.object({ tonePlacement: z.enum(tonePlacements) });

const phrase = z
  .string()
  .max(phraseLimits.length * 2)
  .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
  .pipe(z.string().min(1).max(phraseLimits.length));

/** A slip of the committee's own, and what it should be. */
export const savePhraseInput = z
  .object({ wrong: phrase, right: phrase })
  .refine(({ wrong, right }) => wrong !== right, { path: ["right"], error: "Both are the same." });

export const deletePhraseInput = z.object({ id: z.string().min(1).max(40) });

/** A finding passed over, and why. */
export const dismissFindingInput = z.object({
  reportId: z.string().min(1).max(40),
  check: checkName,
  quote: z.string().min(1).max(2000),
  reason: z.string().trim().min(1).max(500),
});

export const restoreFindingInput = z.object({
  reportId: z.string().min(1).max(40),
  fingerprint: z.string().min(1).max(2200),
});
