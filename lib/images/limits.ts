/** The largest upload, in bytes; the editor asks before it sends. */
export const uploadLimitBytes = 15 * 1024 * 1024;
/** The most pixels a picture may claim before it is decoded, and the longest side. */
export const pixelLimit = 50_000_000;
export const sideLimit = 12_000;

/** Widths in pixels a picture is kept in (the narrower ones as `imageWidths` of lib/document/image-address); none is wider than the upload was. */
export const renditionWidths = [640, 1280, 2400] as const;
export type RenditionWidth = (typeof renditionWidths)[number];

/**
 * The width in pixels an address asks for (`?rong=`), at most the widest kept; the widest where it asks for none.
 *
 * Null for what is no width.
 */
export function readAskedWidth(asked: string | null): number | null {
  if (asked === null) return 2400;
  return /^[1-9]\d{0,4}$/.test(asked) ? Math.min(Number(asked), 2400) : null;
}

/** The rendition that answers for `asked`: the narrowest that is wide enough; a narrow picture is kept once. */
export function keptRendition(asked: number, pictureWidth: number): RenditionWidth {
  const wideEnough = renditionWidths.find((width) => width >= asked) ?? 2400;
  return pictureWidth > wideEnough ? wideEnough : 2400;
}

/** Whether a word can be the id of a picture; anything else never reaches a path. */
export function isImageId(word: string): boolean {
  return /^[a-z0-9]{20,40}$/.test(word);
}
