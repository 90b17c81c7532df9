import { expect, test } from "@playwright/test";

import { getCommittee, listCommitteesForSignIn } from "#lib/committees/queries";
import { db } from "#lib/db/client";
import { givenCommittee } from "#lib/testing/given";

async function givenTree() {
  const [province, ward, cell] = [
    await givenCommittee("Tỉnh uỷ Thử"),
    await givenCommittee("Đảng uỷ phường Thử"),
    await givenCommittee("Chi bộ Thử"),
  ];
  await db.committee.update({ where: { id: ward.id }, data: { parentId: province.id } });
  await db.committee.update({ where: { id: cell.id }, data: { parentId: ward.id } });
  return { province, ward, cell };
}

test("a committee is shown with those above it, the topmost first", async () => {
  const { province, ward, cell } = await givenTree();
  expect(await getCommittee(cell.slug)).toMatchObject({
    name: "Chi bộ Thử",
    parentName: "Đảng uỷ phường Thử",
    ancestors: [
      { slug: province.slug, name: "Tỉnh uỷ Thử" },
      { slug: ward.slug, name: "Đảng uỷ phường Thử" },
    ],
  });
  expect((await getCommittee(province.slug))?.ancestors).toEqual([]);
  expect(await getCommittee("khong-co")).toBeNull();
});

test("the sign-in offers the ended committees too, after the living", async () => {
  const { ward, cell } = await givenTree();
  await db.committee.update({ where: { id: ward.id }, data: { validTo: "2025-06-30" } });
  expect(await getCommittee(ward.slug, "2025-06-30")).toMatchObject({ ended: false });
  expect(await getCommittee(ward.slug, "2025-07-01")).toMatchObject({ ended: true });
  const offered = await listCommitteesForSignIn("2025-07-01");
  const slugs = offered.map(({ slug }) => slug);
  expect(slugs.indexOf(ward.slug)).toBeGreaterThan(slugs.indexOf(cell.slug));
  expect(offered.find(({ slug }) => slug === cell.slug)).toEqual({
    slug: cell.slug,
    name: "Chi bộ Thử",
    parentName: "Đảng uỷ phường Thử",
    ended: false,
  });
});
