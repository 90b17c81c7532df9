import { expect, test } from "@playwright/test";

import { db } from "#lib/db/client";
import { findImageAccess } from "#lib/images/queries";
import { withdrawPublication } from "#lib/publications/commands";
import {
  getCommitteePage,
  getFrontPage,
  getPublicReport,
  getSitemap,
  pageSize,
} from "#lib/publications/queries";
import { reportStates } from "#lib/reports/workflow";
import { givenActor, givenCommittee, givenReport } from "#lib/testing/given";
import { givenDocument, givenImage, givenPublication, givenVersion } from "#lib/testing/given-publication";
import { slugOf } from "#lib/text/fold";

const givenPublisher = async (name?: string) => givenActor(await givenCommittee(name), ["publisher"]);
const withdraw = (reportId: string, reason = "Sai số liệu", at = new Date("2026-07-12T07:30:00Z")) =>
  db.$transaction((tx) => withdrawPublication(tx, { reportId, reason, at }));

const july = (day: number) => new Date(Date.UTC(2026, 6, day));
/** The addresses of the newer and the older report, where there are any. */
async function neighboursOf(committeeSlug: string, slug: string) {
  const read = await getPublicReport(committeeSlug, slug);
  return read?.kind === "report" ? [read.newer?.slug, read.older?.slug] : null;
}
const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
const under = (id: string, parentId: string, validTo: string | null = null) =>
  db.committee.update({ where: { id }, data: { parentId, validTo } });

test("a published report is read with its own version, place and day", async () => {
  const actor = await givenPublisher("Đảng uỷ phường Sông Xanh");
  const at = new Date("2026-07-10T07:05:00Z");
  const { slug } = await givenPublication(actor, { title: "Họp", byline: "Lan Anh", at });
  expect(await getPublicReport(actor.committeeSlug, slug)).toMatchObject({
    kind: "report",
    committee: { slug: actor.committeeSlug, name: "Đảng uỷ phường Sông Xanh" },
    title: "Họp",
    byline: "Lan Anh",
    lead: "Sáng ngày 10/7, Đảng uỷ phường tổ chức hội nghị sơ kết công tác.",
    publishedAt: "2026-07-10T07:05:00.000Z",
    newer: null,
    older: null,
  });
});

for (const state of reportStates.filter((name) => name !== "published" && name !== "withdrawn"))
  test(`a report that is ${state} is nowhere, although a version of it is frozen`, async () => {
    const actor = await givenPublisher();
    const title = `Họp kín ${state}`;
    const { reportId } = await givenReport(actor, { state, title });
    await givenVersion(actor, reportId, { title });
    expect(await getPublicReport(actor.committeeSlug, slugOf(title))).toBeNull();
    expect((await getCommitteePage(actor.committeeSlug))?.items).toEqual([]);
    expect((await getFrontPage())?.items.filter((item) => item.reportId === reportId)).toEqual([]);
    expect(
      (await getSitemap()).reports.filter(({ address }) => address.includes(actor.committeeSlug)),
    ).toEqual([]);

    // The same report in the state "published" is everywhere.
    await db.report.update({ where: { id: reportId }, data: { state: "published" } });
    await givenPublication(actor, { reportId, title });
    expect(await getPublicReport(actor.committeeSlug, slugOf(title))).toMatchObject({ kind: "report" });
    expect((await getCommitteePage(actor.committeeSlug))?.items.map((item) => item.reportId)).toEqual([
      reportId,
    ]);
    expect((await getFrontPage())?.items.map((item) => item.reportId)).toContain(reportId);
    expect(
      (await getSitemap()).reports.filter(({ address }) => address.includes(actor.committeeSlug)),
    ).toHaveLength(1);
  });

test("a newer version that was frozen but not published does not show", async () => {
  const actor = await givenPublisher();
  const { reportId, slug } = await givenPublication(actor, { title: "Họp" });
  const document = givenDocument(["Bản đính chính chưa được duyệt, chưa ai được đọc."]);
  await givenVersion(actor, reportId, { title: "Họp (sửa)", document });
  await db.report.update({ where: { id: reportId }, data: { title: "Họp (sửa)" } });
  const read = await getPublicReport(actor.committeeSlug, slug);
  expect(read).toMatchObject({ kind: "report", title: "Họp" });
  expect(JSON.stringify(read)).not.toContain("chưa được duyệt");
});

test("another committee's address does not show the report", async () => {
  const actor = await givenPublisher();
  const other = await givenPublisher();
  const { slug } = await givenPublication(actor, { title: "Họp" });
  expect(await getPublicReport(actor.committeeSlug, slug)).toMatchObject({ kind: "report" });
  expect(await getPublicReport(other.committeeSlug, slug)).toBeNull();
  expect(await getPublicReport("khong-co", slug)).toBeNull();
  expect((await getCommitteePage(other.committeeSlug))?.items).toEqual([]);
});

test("two committees with reports of one title each show their own", async () => {
  const [one, two] = [await givenPublisher(), await givenPublisher()];
  const first = await givenPublication(one, { title: "Họp" });
  const second = await givenPublication(two, { title: "Họp" });
  expect(first.slug).toBe(second.slug);
  const read = await getPublicReport(two.committeeSlug, second.slug);
  expect(read).toMatchObject({ kind: "report", committee: { slug: two.committeeSlug } });
});

test("an old address leads to where the report stands now", async () => {
  const actor = await givenPublisher();
  const { reportId } = await givenPublication(actor, { title: "Họp cũ" });
  await givenPublication(actor, { reportId, title: "Họp mới" });
  const to = `/tin/${actor.committeeSlug}/hop-moi`;
  expect(await getPublicReport(actor.committeeSlug, "hop-cu")).toEqual({ kind: "redirect", to });
  expect(await getPublicReport(actor.committeeSlug, "hop-moi")).toMatchObject({
    kind: "report",
    title: "Họp mới",
  });
});

test("a withdrawn report leaves title, day and reason, and not a word of its text", async () => {
  const actor = await givenPublisher();
  const image = await givenImage(actor);
  const document = givenDocument(["Đoạn văn không ai được đọc nữa từ khi thu hồi."], [image]);
  const { reportId, slug } = await givenPublication(actor, { title: "Họp", document });
  expect(await findImageAccess(image)).toMatchObject({ isPublic: true });
  await withdraw(reportId);
  const read = await getPublicReport(actor.committeeSlug, slug);
  expect(read).toMatchObject({
    kind: "withdrawn",
    title: "Họp",
    reason: "Sai số liệu",
    at: "2026-07-12T07:30:00.000Z",
  });
  expect(JSON.stringify(read)).not.toContain("không ai được đọc");
  expect((await getCommitteePage(actor.committeeSlug))?.items).toEqual([]);
  expect((await getFrontPage())?.items.filter((item) => item.reportId === reportId)).toEqual([]);
  expect(await findImageAccess(image)).toMatchObject({ isPublic: false, committeeSlug: actor.committeeSlug });
});

test("a picture is public only while a published report shows it", async () => {
  const actor = await givenPublisher();
  const [shown, unused] = [await givenImage(actor), await givenImage(actor)];
  await givenPublication(actor, { document: givenDocument(["Một hai ba bốn năm sáu bảy tám."], [shown]) });
  expect(await findImageAccess(shown)).toMatchObject({ isPublic: true });
  expect(await findImageAccess(unused)).toMatchObject({ isPublic: false });
  expect(await findImageAccess("0".repeat(24))).toBeNull();
});

test("newer and older are the next ones of the committee in time, the withdrawn left out", async () => {
  const actor = await givenPublisher();
  const other = await givenPublisher();
  const slugs = [];
  for (const date of [1, 2, 3, 4, 5])
    slugs.push(await givenPublication(actor, { title: `Tin ${date}`, at: july(date) }));
  await givenPublication(other, { title: "Của cấp uỷ khác", at: new Date(july(3).getTime() + 1) });
  await withdraw(slugs[3]?.reportId ?? "");
  expect(await neighboursOf(actor.committeeSlug, "tin-3")).toEqual(["tin-5", "tin-2"]);
  expect(await neighboursOf(actor.committeeSlug, "tin-1")).toEqual(["tin-2", undefined]);
  expect(await neighboursOf(actor.committeeSlug, "tin-5")).toEqual([undefined, "tin-3"]);
});

test("of reports published in the same instant none is skipped", async () => {
  const actor = await givenPublisher();
  for (const title of ["Tin a", "Tin b", "Tin c"]) await givenPublication(actor, { title, at: july(10) });
  const [first = "", second = "", third = ""] =
    (await getCommitteePage(actor.committeeSlug))?.items.map(({ slug }) => slug) ?? [];
  expect(await neighboursOf(actor.committeeSlug, first)).toEqual([undefined, second]);
  expect(await neighboursOf(actor.committeeSlug, second)).toEqual([first, third]);
  expect(await neighboursOf(actor.committeeSlug, third)).toEqual([second, undefined]);
});

test("a committee's page shows its place in the tree, what came before and after it, and who ended", async () => {
  const province = await givenCommittee("Tỉnh uỷ Sông Hồng");
  const ward = await givenCommittee("Đảng uỷ phường Sông Xanh");
  const cell = await givenCommittee("Chi bộ 1");
  const gone = await givenCommittee("Chi bộ 2 (đã kết thúc)");
  const district = await givenCommittee("Quận uỷ Cũ");
  await under(ward.id, province.id);
  await under(cell.id, ward.id);
  await under(gone.id, ward.id, "2025-07-01");
  await under(district.id, province.id, "2025-07-01");
  await db.committeeSuccession.create({
    data: { predecessorId: district.id, successorId: ward.id, on: "2025-07-01" },
  });
  expect(await getCommitteePage(cell.slug)).toMatchObject({
    above: [named(province), named(ward)],
    below: [],
  });
  expect(await getCommitteePage(ward.slug)).toMatchObject({
    committee: { endedOn: null },
    above: [named(province)],
    below: [named(cell)],
    predecessors: [named(district)],
    successors: [],
  });
  expect(await getCommitteePage(district.slug, 1, "2025-06-30")).toMatchObject({
    committee: { endedOn: null },
  });
  expect(await getCommitteePage(district.slug, 1, "2025-07-01")).toMatchObject({
    committee: { endedOn: "2025-07-01" },
    successors: [named(ward)],
  });
  expect(await getCommitteePage("khong-co")).toBeNull();
});

test("a long list comes in pages, newest first, and ends", async () => {
  const actor = await givenPublisher();
  for (let count = 1; count <= pageSize + 1; count += 1)
    await givenPublication(actor, { title: `Tin ${count}`, at: new Date(Date.UTC(2026, 0, count)) });
  const first = await getCommitteePage(actor.committeeSlug, 1);
  expect(first).toMatchObject({ page: 1, pageCount: 2 });
  expect(first?.items.map(({ slug }) => slug).slice(0, 2)).toEqual(["tin-21", "tin-20"]);
  expect((await getCommitteePage(actor.committeeSlug, 2))?.items.map(({ slug }) => slug)).toEqual(["tin-1"]);
  expect(await getCommitteePage(actor.committeeSlug, 3)).toBeNull();
});
