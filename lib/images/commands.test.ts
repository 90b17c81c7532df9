import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import type { Role } from "#lib/access/actor";
import { roles } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { environment } from "#lib/env";
import { storeImage } from "#lib/images/commands";
import { readPictureFile } from "#lib/images/files";
import { isImageId, keptRendition } from "#lib/images/limits";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { givenPhotograph } from "#lib/testing/given-picture";

const folderOf = (id: string) => join(environment.dataDir, "images", id);

test("a picture is kept in its widths, with a row that says how large it is; the upload is not kept", async () => {
  const actor = await givenActor(await givenCommittee(), ["drafter"]);
  const upload = await givenPhotograph({ width: 1000, height: 500, tint: 1 });
  const image = await storeImage(actor, upload);
  expect(isImageId(image.id)).toBe(true);
  expect(image).toMatchObject({ width: 1000, height: 500 });
  const files = readdirSync(folderOf(image.id));
  expect(files.toSorted()).toEqual(["2400.webp", "640.webp"]);
  const bytes = files.map((file) => readFileSync(join(folderOf(image.id), file)));
  expect(bytes.some((file) => file.equals(upload))).toBe(false);
  const row = await db.image.findUniqueOrThrow({ where: { id: image.id } });
  expect(row).toMatchObject({ committeeId: actor.committeeId, uploadedById: actor.personId });
  expect(row.byteCount).toBe(bytes.reduce((sum, file) => sum + file.length, 0));
  expect(await readPictureFile(image.id, keptRendition(1280, image.width))).toEqual(
    bytes[files.indexOf("2400.webp")],
  );
});

test("the same picture twice in a committee is one row, also when both come at once", async () => {
  const actor = await givenActor(await givenCommittee(), ["drafter"]);
  const upload = await givenPhotograph({ width: 50, height: 50, tint: 2 });
  const both = await Promise.all([storeImage(actor, upload), storeImage(actor, upload)]);
  expect(both[0].id).toBe(both[1].id);
  expect(await db.image.count({ where: { committeeId: actor.committeeId } })).toBe(1);
});

test("the same picture in another committee is another's", async () => {
  const upload = await givenPhotograph({ width: 50, height: 50, tint: 3 });
  const first = await storeImage(await givenActor(await givenCommittee(), ["drafter"]), upload);
  const second = await storeImage(await givenActor(await givenCommittee(), ["drafter"]), upload);
  expect(second.id).not.toBe(first.id);
});

test("a picture whose files were lost is made again under its id", async () => {
  const actor = await givenActor(await givenCommittee(), ["drafter"]);
  const upload = await givenPhotograph({ width: 50, height: 50, tint: 4 });
  const image = await storeImage(actor, upload);
  rmSync(folderOf(image.id), { recursive: true });
  expect(await storeImage(actor, upload)).toEqual(image);
  expect(existsSync(folderOf(image.id))).toBe(true);
});

const uploaders: readonly Role[] = ["drafter", "reviewer", "publisher"];
for (const role of roles)
  test(`a ${role} ${uploaders.includes(role) ? "uploads" : "does not upload"}`, async () => {
    const actor = await givenActor(await givenCommittee(), [role]);
    const stored = storeImage(actor, await givenPhotograph({ width: 20, height: 20, tint: 5 }));
    if (uploaders.includes(role)) expect((await stored).width).toBe(20);
    else await expect(stored).rejects.toMatchObject({ code: "forbidden" });
  });

test("a refused picture leaves no row and no file", async () => {
  const actor = await givenActor(await givenCommittee(), ["drafter"]);
  const before = existsSync(folderOf("")) ? readdirSync(folderOf("")).length : 0;
  await expect(storeImage(actor, Buffer.from("<svg/>"))).rejects.toMatchObject({ code: "invalid" });
  expect(await db.image.count({ where: { committeeId: actor.committeeId } })).toBe(0);
  expect(existsSync(folderOf("")) ? readdirSync(folderOf("")).length : 0).toBe(before);
});
