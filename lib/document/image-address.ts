/** The narrower widths, in pixels, in which an image can be asked for besides its own. */
export const imageWidths = [480, 960, 1440] as const;

/** Where an image is served: «/anh/<id>» as it is stored, «/anh/<id>?rong=<width>» at most that wide. */
export function imageAddress(imageId: string, width?: number): string {
  return width === undefined ? `/anh/${imageId}` : `/anh/${imageId}?rong=${width}`;
}
