/** A picture as files carry it: of a format every reader of Word and PDF knows. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: "jpg" | "png";
}

/** The pictures of a paper by their id; one whose file is missing is not in it. */
export type Pictures = ReadonlyMap<string, Picture>;

/** What stands below a picture: its caption, and the credit in brackets. */
export function captionLine({
  caption,
  credit,
}: {
  readonly caption: string;
  readonly credit: string;
}): string {
  return [caption, credit === "" ? "" : `(${credit})`].filter(Boolean).join(" ");
}
