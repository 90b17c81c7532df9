import type { Environment } from "#lib/env";

type Place = Pick<Environment, "port" | "dataDir">;

/** Why the server could not start, in one line a clerk can act on. */
export function explainFailure(error: unknown, place: Place): string {
  const codes = codesOf(error);
  const known = codes.flatMap((code) => explanations[code]?.(place) ?? []);
  if (known[0] !== undefined) return known[0];
  if (error instanceof Error && /production build/.test(error.message))
    return "Chưa dựng các trang. Chạy: npm start";
  return `Không khởi động được: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

type Explanation = (place: Place) => string;

const notWritable: Explanation = ({ dataDir }) =>
  `Không ghi được vào thư mục dữ liệu ${dataDir}. Kiểm tra quyền ghi, hoặc đặt DATA_DIR sang nơi khác.`;
const full: Explanation = ({ dataDir }) => `Ổ đĩa của ${dataDir} đã đầy. Giải phóng chỗ trống rồi chạy lại.`;
const damaged: Explanation = ({ dataDir }) =>
  `Tệp dữ liệu trong ${dataDir} bị hỏng. Khôi phục từ bản sao lưu.`;

const explanations: Readonly<Record<string, Explanation>> = {
  "listen EADDRINUSE": ({ port }) =>
    `Cổng ${port} đang được dùng. Tắt chương trình kia, hoặc chạy: PORT=${port + 1} npm start`,
  "listen EACCES": ({ port }) =>
    `Không được phép mở cổng ${port}. Chọn cổng khác, ví dụ: PORT=3000 npm start`,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: notWritable,
  EEXIST: notWritable,
  SQLITE_READONLY: notWritable,
  SQLITE_READONLY_DIRECTORY: notWritable,
  SQLITE_CANTOPEN: notWritable,
  ENOSPC: full,
  SQLITE_FULL: full,
  SQLITE_CORRUPT: damaged,
  SQLITE_NOTADB: damaged,
};

const sqliteWords: Readonly<Record<string, string>> = {
  "database or disk is full": "SQLITE_FULL",
  "attempt to write a readonly database": "SQLITE_READONLY",
  "unable to open database file": "SQLITE_CANTOPEN",
  "database disk image is malformed": "SQLITE_CORRUPT",
};

/** The codes of an error and of what caused it, a failed `listen` named so. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = "code" in error ? String(error.code) : "";
  const call = "syscall" in error && error.syscall === "listen" ? "listen " : "";
  // The migration engine tells SQLite's words without its codes.
  const told = Object.keys(sqliteWords).find((words) => error.message.includes(words));
  return [call + code, ...(told ? [sqliteWords[told] ?? ""] : []), ...codesOf(error.cause)];
}
