import { expect, test } from "@playwright/test";
import sharp from "sharp";

import { encodePicture } from "#lib/images/encode";
import { claimSides, givenPhotograph } from "#lib/testing/given-picture";

const refusedAs = (reason: string) => ({ code: "invalid", issues: [{ field: "file", reason }] });
const encoded = async (bytes: Uint8Array) => encodePicture(bytes);

test("what is kept carries no EXIF, no place, no owner, no colour profile", async () => {
  const upload = await givenPhotograph();
  const before = await sharp(upload).metadata();
  expect(before.exif?.includes("Nguyen Van Kin"), "the upload carries it").toBe(true);
  expect(before.icc, "the upload has a profile").toBeDefined();

  const { renditions } = await encoded(upload);
  expect([...renditions.keys()]).toEqual([640, 1280, 2400]);
  for (const bytes of renditions.values()) {
    const { format, exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect({ format, exif, xmp, iptc, icc }).toEqual({ format: "webp" });
    expect(bytes.includes("EXIF") || bytes.includes("Nguyen")).toBe(false);
  }
});

test("a photograph held upright is turned upright", async () => {
  const { width, height, renditions } = await encoded(await givenPhotograph({ orientation: 6 }));
  expect([width, height]).toEqual([900, 1600]);
  const { data } = await sharp(renditions.get(2400)).raw().toBuffer({ resolveWithObject: true });
  expect(data[0], "the left half of the sensor is above").toBeGreaterThan(150);
});

test("a wide picture is brought down to 2400 pixels, a small one is not blown up", async () => {
  const wide = await encoded(await givenPhotograph({ width: 4000, height: 500 }));
  expect([wide.width, wide.height]).toEqual([2400, 300]);
  expect((await sharp(wide.renditions.get(640)).metadata()).width).toBe(640);

  const small = await encoded(await givenPhotograph({ width: 300, height: 200 }));
  expect([small.width, small.height, small.renditions.size]).toEqual([300, 200, 1]);
});

for (const format of ["png", "webp", "gif", "avif"] as const)
  test(`${format} is taken`, async () => {
    const bytes = await sharp(await givenPhotograph({ width: 64, height: 48 }))
      .toFormat(format)
      .toBuffer();
    expect((await encoded(bytes)).width).toBe(64);
  });

test("of an animation the first frame is kept", async () => {
  const frames = Buffer.concat([Buffer.alloc(10 * 10 * 3, 250), Buffer.alloc(10 * 10 * 3, 5)]);
  const gif = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
    .gif()
    .toBuffer();
  expect((await sharp(gif, { animated: true }).metadata()).pages).toBe(2);
  const { height, renditions } = await encoded(gif);
  expect(height).toBe(10);
  const stored = await sharp(renditions.get(2400)).raw().toBuffer();
  expect(stored[0]).toBeGreaterThan(200);
});

test("transparency lies on white, so that dark pages show it alike", async () => {
  const glass = await sharp({ create: { width: 9, height: 9, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer();
  const { renditions } = await encoded(glass);
  expect((await sharp(renditions.get(2400)).raw().toBuffer())[0]).toBeGreaterThan(250);
});

test("a header that claims 64,250 × 64,250 pixels is refused before decoding", async () => {
  const bomb = claimSides(await givenPhotograph({ width: 64, height: 64 }), 64_250, 64_250);
  await expect(encoded(bomb)).rejects.toMatchObject(refusedAs("imageTooManyPixels"));
});

test("so are 50 million pixels that keep within the sides, and one endless side", async () => {
  const jpeg = await givenPhotograph({ width: 64, height: 64 });
  await expect(encoded(claimSides(jpeg, 8000, 7000))).rejects.toMatchObject(refusedAs("imageTooManyPixels"));
  await expect(encoded(claimSides(jpeg, 12_001, 10))).rejects.toMatchObject(refusedAs("imageTooManyPixels"));
});

const strangers: [string, Buffer][] = [
  [
    "SVG",
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    ),
  ],
  [
    "SVG after a declaration",
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ["HTML", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["PDF", Buffer.from("%PDF-1.7\n")],
  ["HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")],
  ["nothing", Buffer.alloc(0)],
];
for (const [name, bytes] of strangers)
  test(`${name} is refused`, async () => {
    await expect(encoded(bytes)).rejects.toMatchObject(refusedAs("imageType"));
  });

test("TIFF is refused although the library could read it", async () => {
  const tiff = await sharp(await givenPhotograph({ width: 9, height: 9 }))
    .tiff()
    .toBuffer();
  await expect(encoded(tiff)).rejects.toMatchObject(refusedAs("imageType"));
});

test("a file that starts like a GIF and goes on as SVG is refused", async () => {
  const bytes = Buffer.from('GIF89a<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  await expect(encoded(bytes)).rejects.toMatchObject({ code: "invalid" });
});

test("a file cut short is refused", async () => {
  const whole = await givenPhotograph();
  const cut = whole.subarray(0, Math.floor(whole.length * 0.6));
  await expect(encoded(cut)).rejects.toMatchObject(refusedAs("imageDamaged"));
});
