import { readFile } from "node:fs/promises";

import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import type { TextEncoding } from "#lib/extraction/decode";
import { decodeText } from "#lib/extraction/decode";
import { Problem } from "#lib/problem";
import { isWordFile } from "#lib/word-files/archive";
import { readWordFile } from "#lib/word-files/read-word-file";
import { wordFileWords } from "#lib/words/word-files";

/** The words of a file, and what they were converted from: null for UTF-8. */
export interface TextOfFile {
  readonly text: string;
  readonly encoding: Exclude<TextEncoding, "utf-8"> | null;
}

/**
 * The words of a text or Word file in Unicode, whatever encoding they were kept in.
 *
 * @throws Error with a `code` of the system, or Problem when the file holds no text; `reasonNotRead` words both.
 */
export async function readTextFile(file: string): Promise<TextOfFile> {
  const bytes = await readFile(file);
  if (isWordFile(bytes)) {
    const { document, encoding } = await readWordFile(bytes, null);
    return { text: toPlainText(document, noNames), encoding };
  }
  const { text, encoding } = decodeText(bytes);
  return { text, encoding: encoding === "utf-8" ? null : encoding };
}

const encodingNames = { "utf-16": "UTF-16", tcvn3: "TCVN3", vni: "VNI" } as const;

/** Says at the terminal what a file was converted from, where it was. */
export function sayConverted(file: string, { encoding }: TextOfFile): void {
  if (encoding !== null) process.stderr.write(`${file}: đã chuyển từ ${encodingNames[encoding]}\n`);
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: "không tìm thấy tệp",
  EISDIR: "đây là thư mục, không phải tệp",
  EACCES: "không có quyền đọc tệp",
};

/** Why a file could not be read, for the person at the terminal. @throws the error itself when it is none of these. */
export function reasonNotRead(error: unknown): string {
  if (error instanceof Problem) {
    const sentences: Readonly<Record<string, string>> = wordFileWords.vi.refusals;
    const told = sentences[error.issues[0]?.reason ?? ""];
    return told ?? "không đọc được: tệp không phải văn bản Unicode, TCVN3, VNI hay tệp Word (.docx)";
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = systemReasons[code];
  if (reason === undefined) throw error;
  return reason;
}
