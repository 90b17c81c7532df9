import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { readTextFile, reasonNotRead, sayConverted } from "#lib/cli/read-text-file";
import { extract } from "#lib/extraction/extract";

/**
 * Prints the facts of each text in the schema of the labelled texts.
 *
 * With an output folder (made when missing) one file `<name>.json` a text; else
 * all to stdout, one JSON document after another. A text that was stored
 * otherwise than in UTF-8 is converted, and stderr says from what; a file that
 * cannot be read is reported there with the reason and the others go on.
 *
 * @returns the exit code: 0 when every file was read, else 1.
 */
export async function extractFiles(files: string[], outDir: string | null): Promise<number> {
  if (outDir !== null) await mkdir(outDir, { recursive: true });
  let failures = 0;
  for (const file of files) {
    try {
      const read = await readTextFile(file);
      const { facts } = extract(read.text);
      const json = `${JSON.stringify({ source: basename(file), ...facts }, null, 1)}\n`;
      if (outDir === null) process.stdout.write(json);
      else await writeFile(join(outDir, `${basename(file).replace(/\.[^.]+$/u, "")}.json`), json);
      sayConverted(file, read);
    } catch (error) {
      failures += 1;
      process.stderr.write(`${file}: ${reasonNotRead(error)}\n`);
    }
  }
  return failures === 0 ? 0 : 1;
}
