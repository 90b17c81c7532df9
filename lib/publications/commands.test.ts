import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { withdrawPublication } from "#lib/publications/commands";
import { givenActor, givenCommittee, givenReport } from "#lib/testing/given";
import { givenDocument, givenImage, givenPublication } from "#lib/testing/given-publication";

const givenPublisher = async () => givenActor(await givenCommittee(), ["publisher"]);
const withdraw = (reportId: string) =>
  db.$transaction((tx) => withdrawPublication(tx, { reportId, reason: "Sai số liệu", at: new Date() }));
const revision = async () => (await db.publicRevision.findUnique({ where: { id: 1 } }))?.revision ?? 0;

test("the address is the title in plain letters", async () => {
  const { slug } = await givenPublication(await givenPublisher(), {
    title: "Hội nghị Đảng uỷ lần thứ 3 (mở rộng)",
  });
  expect(slug).toBe("hoi-nghi-dang-uy-lan-thu-3-mo-rong");
});

test("published again under the same title, a report keeps its address and its first day", async () => {
  const actor = await givenPublisher();
  const first = await givenPublication(actor, { at: new Date("2026-07-10T03:00:00Z") });
  const second = await givenPublication(actor, {
    reportId: first.reportId,
    at: new Date("2026-07-11T03:00:00Z"),
  });
  expect(second.slug).toBe(first.slug);
  const row = await db.publication.findUniqueOrThrow({ where: { reportId: first.reportId } });
  expect(row.versionId).toBe(second.versionId);
  expect(row.publishedAt.toISOString()).toBe("2026-07-10T03:00:00.000Z");
  expect(row.updatedAt.toISOString()).toBe("2026-07-11T03:00:00.000Z");
  expect(await db.reportSlug.count({ where: { reportId: first.reportId } })).toBe(1);
});

test("a title that only changes marks, capitals or stops keeps the address", async () => {
  const actor = await givenPublisher();
  const { reportId, slug } = await givenPublication(actor, { title: "Đảng uỷ họp" });
  expect((await givenPublication(actor, { reportId, title: "ĐẢNG ỦY HỌP." })).slug).toBe(slug);
});

test("a new title gets a new address and the old one stays the report's", async () => {
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor, { title: "Họp cũ" });
  expect((await givenPublication(actor, { reportId, title: "Họp mới" })).slug).toBe("hop-moi");
  const slugs = await db.reportSlug.findMany({ where: { reportId }, select: { slug: true } });
  expect(slugs.map(({ slug }) => slug).toSorted()).toEqual(["hop-cu", "hop-moi"]);
});

test("an old title that comes back gets its old address, which is the newest row again", async () => {
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor, { title: "Họp A", at: new Date(1000) });
  await givenPublication(actor, { reportId, title: "Họp B", at: new Date(2000) });
  expect((await givenPublication(actor, { reportId, title: "Họp A", at: new Date(3000) })).slug).toBe(
    "hop-a",
  );
  const newest = await db.reportSlug.findFirst({ where: { reportId }, orderBy: { createdAt: "desc" } });
  expect(newest?.slug).toBe("hop-a");
});

test("of reports with one title, each has its own address, and keeps it", async () => {
  const actor = await givenPublisher();
  const slugs = [];
  for (let count = 0; count < 3; count += 1) slugs.push(await givenPublication(actor, { title: "Họp" }));
  expect(slugs.map(({ slug }) => slug)).toEqual(["hop", "hop-2", "hop-3"]);
  const reportId = slugs[1]?.reportId ?? "";
  await givenPublication(actor, { reportId, title: "Giao ban" });
  expect((await givenPublication(actor, { reportId, title: "Họp" })).slug).toBe("hop-2");
});

test("a number of the title itself is no number against a clash", async () => {
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor, { title: "Họp lần 3" });
  expect((await givenPublication(actor, { reportId, title: "Họp lần" })).slug).toBe("hop-lan");
});

test("a withdrawn report's address is not given to another", async () => {
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor, { title: "Họp" });
  await withdraw(reportId);
  expect((await givenPublication(actor, { title: "Họp" })).slug).toBe("hop-2");
});

test("the same title in another committee is no clash", async () => {
  await givenPublication(await givenPublisher(), { title: "Họp" });
  expect((await givenPublication(await givenPublisher(), { title: "Họp" })).slug).toBe("hop");
});

test("lists get the lead and the first picture; only the committee's own pictures become public", async () => {
  const actor = await givenPublisher();
  const [own, foreign] = [await givenImage(actor), await givenImage(await givenPublisher())];
  const document = givenDocument(["Chiều ngày 10/7, Đảng uỷ phường tổ chức hội nghị."], [own, foreign]);
  const { reportId } = await givenPublication(actor, { document });
  const row = await db.publication.findUniqueOrThrow({ where: { reportId }, include: { images: true } });
  expect(row).toMatchObject({ lead: "Chiều ngày 10/7, Đảng uỷ phường tổ chức hội nghị.", leadImageId: own });
  expect(row.images.map(({ imageId }) => imageId)).toEqual([own]);

  await givenPublication(actor, {
    reportId,
    document: givenDocument(["Không có ảnh nào trong bản mới của hội nghị này."]),
  });
  expect(await db.publicationImage.count({ where: { reportId } })).toBe(0);
  expect((await db.publication.findUniqueOrThrow({ where: { reportId } })).leadImageId).toBeNull();
});

test("a foreign picture in front is not the lead picture", async () => {
  const foreign = await givenImage(await givenPublisher());
  const document = givenDocument(["Một hai ba bốn năm sáu bảy tám chín."], [foreign]);
  const { reportId } = await givenPublication(await givenPublisher(), { document });
  expect((await db.publication.findUniqueOrThrow({ where: { reportId } })).leadImageId).toBeNull();
});

test("publishing and withdrawing each tell the server that pages changed", async () => {
  const actor = await givenPublisher();
  const before = await revision();
  const { reportId } = await givenPublication(actor);
  expect(await revision()).toBe(before + 1);
  await withdraw(reportId);
  expect(await revision()).toBe(before + 2);
});

test("what fails in the same transaction is not public and changes no page", async () => {
  const before = await revision();
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor);
  const failing = db.$transaction(async (tx) => {
    await withdrawPublication(tx, { reportId, reason: "Sai", at: new Date() });
    throw new Error("later step");
  });
  await expect(failing).rejects.toThrow("later step");
  expect((await db.publication.findUniqueOrThrow({ where: { reportId } })).withdrawnAt).toBeNull();
  expect(await revision()).toBe(before + 1);
});

test("what is not public can't be withdrawn, nor twice", async () => {
  const actor = await givenPublisher();
  const { reportId: draftId } = await givenReport(actor);
  await expect(withdraw(draftId)).rejects.toMatchObject({ code: "not-found" });
  const { reportId } = await givenPublication(actor);
  await withdraw(reportId);
  await expect(withdraw(reportId)).rejects.toMatchObject({ code: "not-found" });
});
