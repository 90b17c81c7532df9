import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { decodeText } from "#lib/extraction/decode";
import { extract } from "#lib/extraction/extract";
import { Problem } from "#lib/problem";

/**
 * Prints the facts of each text in the schema of the labelled texts.
 *
 * With an output folder (made when missing) one file `<name>.json` a text; else
 * all to stdout, one JSON document after another. A file that cannot be read is
 * reported on stderr and the others go on.
 *
 * @returns the exit code: 0 when every file was read, else 1.
 */
export async function extractFiles(files: string[], outDir: string | null): Promise<number> {
  if (outDir !== null) await mkdir(outDir, { recursive: true });
  let failures = 0;
  for (const file of files) {
    try {
      const { facts } = extract(decodeText(await readFile(file)).text);
      const json = `${JSON.stringify({ source: basename(file), ...facts }, null, 1)}\n`;
      if (outDir === null) process.stdout.write(json);
      else await writeFile(join(outDir, `${basename(file).replace(/\.[^.]+$/u, "")}.json`), json);
    } catch (error) {
      failures += 1;
      process.stderr.write(`${file}: ${reasonOf(error)}\n`);
    }
  }
  return failures === 0 ? 0 : 1;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: "không tìm thấy tệp",
  EISDIR: "đây là thư mục, không phải tệp",
  EACCES: "không có quyền đọc tệp",
};

function reasonOf(error: unknown): string {
  if (error instanceof Problem)
    return "không đọc được: tệp không phải văn bản Unicode, TCVN3 hay VNI (với tệp Word, hãy lưu thành .txt rồi thử lại)";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = systemReasons[code];
  if (reason === undefined) throw error;
  return reason;
}
