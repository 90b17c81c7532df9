import sharp from "sharp";

/** A JPEG of one colour, left half and right half differing, with EXIF that names a place and says how it was held. */
export async function givenPhotograph({ width = 1600, height = 900, orientation = 1, tint = 120 } = {}) {
  const left = { r: 200, g: tint, b: 40 };
  const right = await sharp({
    create: { width: Math.ceil(width / 2), height, channels: 3, background: { r: 20, g: tint, b: 200 } },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: left } })
    .composite([{ input: right, left: Math.floor(width / 2), top: 0 }])
    .withExif({
      IFD0: { Make: "Maychup", Artist: "Nguyen Van Kin", Copyright: "Noi bo" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "12/1 15/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "108/1 0/1 0/1",
      },
    })
    .withMetadata({ orientation, icc: "p3" })
    .jpeg()
    .toBuffer();
}

/** A JPEG whose header claims other sides than it has. */
export function claimSides(jpeg: Uint8Array, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  if (frame < 0) throw new Error("No baseline frame in this JPEG.");
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}
