/** The narrower widths, in pixels, an image is kept in besides its own. */
export const imageWidths = [640, 1280] as const;

/** Where an image is served: «/anh/<id>» as it is stored, «/anh/<id>?rong=<width>» at most that wide. */
export function imageAddress(imageId: string, width?: number): string {
  return width === undefined ? `/anh/${imageId}` : `/anh/${imageId}?rong=${width}`;
}
