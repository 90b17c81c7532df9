import { readFile } from "node:fs/promises";

import { decodeText } from "#lib/extraction/decode";
import { Problem } from "#lib/problem";

/**
 * The words of a text file in Unicode, whatever encoding they were kept in.
 *
 * @throws Error with a `code` of the system, or Problem when the file holds no text; `reasonNotRead` words both.
 */
export async function readTextFile(file: string): Promise<string> {
  return decodeText(await readFile(file)).text;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: "không tìm thấy tệp",
  EISDIR: "đây là thư mục, không phải tệp",
  EACCES: "không có quyền đọc tệp",
};

/** Why a file could not be read, for the person at the terminal. @throws the error itself when it is none of these. */
export function reasonNotRead(error: unknown): string {
  if (error instanceof Problem)
    return "không đọc được: tệp không phải văn bản Unicode, TCVN3 hay VNI (với tệp Word, hãy lưu thành .txt rồi thử lại)";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = systemReasons[code];
  if (reason === undefined) throw error;
  return reason;
}
