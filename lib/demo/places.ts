import type { Role } from "#lib/access/actor";

/** The demo's committees on three levels, parents first. All fictional. */
export const demoCommittees = [
  {
    slug: "tinh-lam-giang",
    name: "Tỉnh uỷ Lam Giang",
    kind: "provincial",
    level: "province",
    seat: "Lam Giang",
    parent: null,
    validFrom: null,
    validTo: null,
  },
  {
    slug: "thi-uy-lam-son",
    name: "Thị uỷ Lam Sơn",
    kind: "town",
    level: "district",
    seat: "Lam Sơn",
    parent: "tinh-lam-giang",
    validFrom: null,
    validTo: "2025-06-30",
  },
  {
    slug: "phuong-song-xanh",
    name: "Đảng uỷ phường Sông Xanh",
    kind: "ward",
    level: "commune",
    seat: "Sông Xanh",
    parent: "tinh-lam-giang",
    validFrom: "2025-07-01",
    validTo: null,
  },
  {
    slug: "xa-suoi-mo",
    name: "Đảng uỷ xã Suối Mơ",
    kind: "commune",
    level: "commune",
    seat: "Suối Mơ",
    parent: "tinh-lam-giang",
    validFrom: "2025-07-01",
    validTo: null,
  },
  {
    slug: "chi-bo-ben-da",
    name: "Chi bộ tổ dân phố Bến Đá",
    kind: "cell",
    level: "grassroots",
    seat: "Sông Xanh",
    parent: "phuong-song-xanh",
    validFrom: "2025-07-01",
    validTo: null,
  },
] as const;

/** Which committee gave way to which, and since when. */
export const demoSuccessions = [
  { predecessor: "thi-uy-lam-son", successor: "phuong-song-xanh", on: "2025-07-01" },
  { predecessor: "thi-uy-lam-son", successor: "xa-suoi-mo", on: "2025-07-01" },
] as const;

interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly memberships: readonly { readonly committee: string; readonly roles: readonly Role[] }[];
}

const inSongXanh = (...roles: Role[]) => ({ committee: "phuong-song-xanh", roles });

/** One account a role; `banbientap` serves the whole province's sites, so there is somebody to switch. */
export const demoPeople: readonly DemoPerson[] = [
  { username: "thuky", name: "Nguyễn Minh Hạnh", memberships: [inSongXanh("drafter")] },
  { username: "vanphong", name: "Đỗ Quốc Trung", memberships: [inSongXanh("reviewer")] },
  { username: "lanhdao", name: "Phạm Thị Liên", memberships: [inSongXanh("approver")] },
  { username: "vanthu", name: "Cao Thuỳ Dương", memberships: [inSongXanh("clerk")] },
  {
    username: "banbientap",
    name: "Tạ Nhật Minh",
    memberships: [
      inSongXanh("publisher"),
      { committee: "xa-suoi-mo", roles: ["publisher"] },
      { committee: "tinh-lam-giang", roles: ["publisher"] },
    ],
  },
  { username: "quantri", name: "Hồ Anh Khoa", memberships: [inSongXanh("administrator")] },
  {
    username: "thuky2",
    name: "Vàng Y Lan",
    memberships: [{ committee: "xa-suoi-mo", roles: ["drafter"] }],
  },
  {
    username: "lanhdao2",
    name: "Lò Văn Thịnh",
    memberships: [{ committee: "xa-suoi-mo", roles: ["approver"] }],
  },
];
