/** The files a report can be had as, with what a download says of each. */
export const exportFormats = {
  docx: {
    extension: "docx",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  pdf: { extension: "pdf", contentType: "application/pdf" },
  html: { extension: "html", contentType: "text/html; charset=utf-8" },
  md: { extension: "md", contentType: "text/markdown; charset=utf-8" },
  txt: { extension: "txt", contentType: "text/plain; charset=utf-8" },
  json: { extension: "json", contentType: "application/json" },
  xlsx: {
    extension: "xlsx",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** The format a word names, or null. */
export function readFormat(word: string | null): ExportFormat | null {
  return formatNames.find((name) => name === word) ?? null;
}

export const formatNames: readonly ExportFormat[] = ["docx", "pdf", "html", "md", "txt", "json", "xlsx"];

/** A download's `Content-Disposition`: a name of plain letters, and the whole one as RFC 5987 writes it. */
export function asDownload(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, "-");
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
