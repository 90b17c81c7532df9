import type { Environment } from "#lib/env";

/** Why the server could not start, in one line a clerk can act on. */
export function explainFailure(
  error: unknown,
  { port, dataDir }: Pick<Environment, "port" | "dataDir">,
): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "EADDRINUSE":
      return `Cổng ${port} đang được dùng. Tắt chương trình kia, hoặc chạy: PORT=${port + 1} npm start`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "SQLITE_READONLY":
    case "SQLITE_CANTOPEN":
      return `Không ghi được vào thư mục dữ liệu ${dataDir}. Kiểm tra quyền ghi, hoặc đặt DATA_DIR sang nơi khác.`;
    case "ENOSPC":
    case "SQLITE_FULL":
      return `Ổ đĩa của ${dataDir} đã đầy. Giải phóng chỗ trống rồi chạy lại.`;
    case "SQLITE_CORRUPT":
    case "SQLITE_NOTADB":
      return `Tệp dữ liệu trong ${dataDir} bị hỏng. Khôi phục từ bản sao lưu.`;
    default:
      return `Không khởi động được: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
