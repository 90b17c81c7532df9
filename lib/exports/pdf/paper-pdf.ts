import type { Pictures } from "#lib/exports/picture";
import { profileFor } from "#lib/formats/profiles";
import type { Paper } from "#lib/papers/paper";

import { paperData } from "./paper-data";
import { typesetter } from "./typesetter";

/**
 * A paper as a PDF/A-2a file: tagged, with title, language and embedded fonts (docs/decisions/010).
 *
 * Letters the font does not have are printed as «□». @throws Problem "unavailable" when too many wait.
 */
export async function toPdf(
  paper: Paper,
  pictures: Pictures,
  madeAt: Date = new Date(),
): Promise<Uint8Array> {
  const { json, imageIds } = paperData(paper, profileFor(paper.issuedOn), new Set(pictures.keys()));
  const needed = imageIds.flatMap((id) => {
    const picture = pictures.get(id);
    return picture ? [[id, picture] as const] : [];
  });
  return typesetter().typeset(json, needed, madeAt);
}
