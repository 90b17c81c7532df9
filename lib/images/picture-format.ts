/** What may be uploaded, by the name sharp gives it. */
export const pictureFormats = ["jpeg", "png", "webp", "gif", "heif"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Bytes as Latin-1 and where they stand; a format has all of its own. */
const signatures: readonly { readonly format: PictureFormat; readonly marks: readonly [number, string][] }[] =
  [
    { format: "jpeg", marks: [[0, "\xff\xd8\xff"]] },
    { format: "png", marks: [[0, "\x89PNG\r\n\x1a\n"]] },
    { format: "gif", marks: [[0, "GIF87a"]] },
    { format: "gif", marks: [[0, "GIF89a"]] },
    {
      format: "webp",
      marks: [
        [0, "RIFF"],
        [8, "WEBP"],
      ],
    },
    // AVIF only: the same container with HEVC inside (HEIC) can't be decoded by the library.
    { format: "heif", marks: [[4, "ftypavif"]] },
  ];

/** The format the first bytes say, or null for anything that is not taken: SVG, PDF, HTML, TIFF, HEIC… */
export function sniffPicture(bytes: Uint8Array): PictureFormat | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  const found = signatures.find(({ marks }) => marks.every(([at, mark]) => head.startsWith(mark, at)));
  return found?.format ?? null;
}
