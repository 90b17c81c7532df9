import { readdirSync, readFileSync } from "node:fs";

import Database from "better-sqlite3";

import { command, expect, test } from "./fixtures";

/** A conference with one row of each fact and its report, as the table below names them. */
interface Given {
  readonly conferenceId: string;
  readonly reportId: string;
  readonly attendeeId: string;
  readonly citationId: string;
  readonly commendationId: string;
  readonly figureId: string;
  readonly personId: string;
}

const attendee = { name: "Kiều Oanh", positions: [], roles: [] };
const citation = {
  kind: "Quyết định",
  number: "99",
  symbol: "99-QĐ/TU",
  issuedOn: null,
  issuer: "",
  subject: "",
  relation: "cites",
};
const commendation = {
  form: "Giấy khen",
  track: "party",
  collectiveCount: 1,
  individualCount: null,
  reason: "",
  decision: "",
  recipients: [],
};
const figure = { label: "lớp", actual: 1, target: 2, percentPrinted: "50", unit: "lớp" };
const conference = {
  title: "Khác",
  kind: "other",
  heldOn: null,
  session: null,
  place: "",
  ordinal: null,
  extended: false,
};

/**
 * Every command of a committee with an input it would take, and a member who may not call it all the same;
 * null where every member may. A command that is missing here fails the first test.
 */
const table: Record<string, { input: (given: Given) => object; refusedTo: string | null }> = {
  "create-conference": { input: () => ({ ...conference, text: "" }), refusedTo: "lanhdao" },
  "save-conference": {
    input: ({ conferenceId }) => ({ ...conference, conferenceId, revision: 1 }),
    refusedTo: "vanthu",
  },
  "save-attendee": {
    input: ({ conferenceId, attendeeId: id }) => ({
      ...attendee,
      name: "Đổi tên",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-citation": {
    input: ({ conferenceId, citationId: id }) => ({
      ...citation,
      number: "98",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-commendation": {
    input: ({ conferenceId, commendationId: id }) => ({
      ...commendation,
      form: "Bằng khen",
      conferenceId,
      id,
      revision: 1,
    }),
    refusedTo: "vanthu",
  },
  "save-figure": {
    input: ({ conferenceId, figureId: id }) => ({ ...figure, actual: 2, conferenceId, id, revision: 1 }),
    refusedTo: "vanthu",
  },
  ...Object.fromEntries<{ input: (given: Given) => object; refusedTo: string | null }>(
    (["attendee", "citation", "commendation", "figure"] as const).flatMap((kind) => [
      [
        `delete-${kind}`,
        {
          input: (given: Given) => ({
            conferenceId: given.conferenceId,
            id: given[`${kind}Id`],
            revision: 1,
          }),
          refusedTo: "vanthu",
        },
      ],
      [
        `reorder-${kind}s`,
        {
          input: (given: Given) => ({ conferenceId: given.conferenceId, ids: [given[`${kind}Id`]] }),
          refusedTo: "vanthu",
        },
      ],
    ]),
  ),
  "suggest-names": { input: () => ({ text: "a" }), refusedTo: null },
  "suggest-documents": { input: () => ({ text: "a" }), refusedTo: null },
  "add-member": {
    input: () => ({ username: "nguoi-moi", name: "Người Mới", roles: ["drafter"] }),
    refusedTo: "thuky",
  },
  "set-roles": { input: ({ personId }) => ({ personId, roles: ["administrator"] }), refusedTo: "thuky" },
  "move-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, action: "submit", reason: null }),
    refusedTo: "lanhdao",
  },
  "save-report": {
    input: ({ reportId }) => ({ reportId, revision: 1, title: "Đổi", byline: "" }),
    refusedTo: "lanhdao",
  },
};

/** Every page and address, and what it answers to nobody, to another committee's people, and to a wrong role. */
const pages: Record<string, { nobody: number; stranger?: number; wrongRole?: [string, number] }> = {
  "/": { nobody: 200 },
  "/to-chuc/phuong-song-xanh": { nobody: 200 },
  "/tin/phuong-song-xanh/khong-co": { nobody: 404 },
  "/anh/aaaaaaaaaaaaaaaaaaaaaaaa": { nobody: 404, stranger: 404 },
  "/dang-nhap": { nobody: 200 },
  "/dang-nhap/phuong-song-xanh": { nobody: 200 },
  "/tai-khoan": { nobody: 401 },
  "/c/phuong-song-xanh": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/hoi-nghi": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/hoi-nghi/<conference>": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/van-ban/<report>": { nobody: 401, stranger: 404 },
  "/c/phuong-song-xanh/quan-tri": { nobody: 401, stranger: 404, wrongRole: ["thuky", 403] },
  "/api/health": { nobody: 200 },
  "/robots.txt": { nobody: 200 },
  "/sitemap.xml": { nobody: 200 },
};

const testWith = test.extend<{ given: Given }>({
  given: async ({ givenDraft, signIn }, use) => {
    const { conferenceId, reportId } = await givenDraft("Hội nghị trong bảng địa chỉ");
    const { request } = await signIn("thuky");
    const add = async (kind: string, row: object) =>
      (await command<{ id: string }>(request, "thuky", `save-${kind}`, { ...row, conferenceId })).id;
    const attendeeId = await add("attendee", attendee);
    const citationId = await add("citation", citation);
    const commendationId = await add("commendation", commendation);
    const figureId = await add("figure", figure);
    await use({
      conferenceId,
      reportId,
      attendeeId,
      citationId,
      commendationId,
      figureId,
      personId: "nobody",
    });
  },
});

/** Everything stored but sessions and counters, to see that a refusal changed nothing. */
function everythingStored(dataDir: string): string {
  const database = new Database(`${dataDir}/kyyeu.db`, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !["Session", "RateLimiterFlexible", "ReportBody", "BodyUpdate"].includes(name));
  const rows = tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
  database.close();
  return JSON.stringify(rows);
}

test("every command stands in the table", () => {
  const files = readdirSync("app/_commands").filter((name) => name !== "account.ts");
  const found = files.flatMap((name) =>
    [...readFileSync(`app/_commands/${name}`, "utf8").matchAll(/"([a-z-]+)": command\(/g)].map(
      ([, each]) => each,
    ),
  );
  expect(found.toSorted()).toEqual(Object.keys(table).toSorted());
});

test("every page and address stands in the table", () => {
  const found = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|\/)(?:page\.tsx|route\.ts|robots\.ts|sitemap\.ts)$/.test(path))
    .map((path) => `/${path}`.replace(/\/\([a-z]+\)/g, "").replace(/\/(?:page\.tsx|route\.ts)$/, "") || "/");
  const covered = [
    ...Object.keys(pages).map((path) =>
      path
        .replace("/tin/phuong-song-xanh/khong-co", "/tin/[committee]/[slug]")
        .replace("/anh/aaaaaaaaaaaaaaaaaaaaaaaa", "/anh/[imageId]")
        .replace("phuong-song-xanh", "[committee]")
        .replace("<conference>", "[conferenceId]")
        .replace("<report>", "[reportId]")
        .replace("/robots.txt", "/robots.ts")
        .replace("/sitemap.xml", "/sitemap.ts"),
    ),
    // Called by the tests of commands, images, account and sign-in.
    "/api/c/[committee]/[command]",
    "/api/c/[committee]/images",
    "/api/account/[command]",
    "/api/auth/[...nextauth]",
    "/api/locale",
  ];
  expect(found.toSorted()).toEqual(covered.toSorted());
});

testWith(
  "commands answer 401, 403 or 404 to those they are not for, and change nothing",
  async ({ server, request, signIn, given }) => {
    const stranger = await signIn("thuky2");
    const before = everythingStored(server.dataDir);
    const post = async (from: typeof request, name: string, data: object) =>
      (await from.post(`${server.address}/api/c/phuong-song-xanh/${name}`, { data })).status();
    for (const [name, { input, refusedTo }] of Object.entries(table)) {
      const data = input(given);
      expect([name, await post(request, name, data)], "without a session").toEqual([name, 401]);
      expect([name, await post(stranger.request, name, data)], "from another committee").toEqual([name, 404]);
      if (refusedTo === null) continue;
      const member = await signIn(refusedTo);
      expect([name, await post(member.request, name, data)], `as ${refusedTo}`).toEqual([name, 403]);
      await member.close();
    }
    expect(everythingStored(server.dataDir)).toBe(before);
  },
);

testWith(
  "rows of another committee are not there, even through one's own committee's address",
  async ({ server, signIn, given }) => {
    const { request } = await signIn("thuky2");
    const before = everythingStored(server.dataDir);
    for (const name of Object.keys(table).filter((each) => /^(?:save|delete|reorder|move)-/.test(each))) {
      const data = table[name]?.input(given) ?? {};
      const response = await request.post(`${server.address}/api/c/xa-suoi-mo/${name}`, { data });
      expect([name, response.status()]).toEqual([name, 404]);
    }
    expect(everythingStored(server.dataDir)).toBe(before);
  },
);

testWith(
  "pages answer 401, 403 or 404 to those they are not for",
  async ({ server, request, signIn, given }) => {
    const stranger = await signIn("thuky2");
    for (const [path, { nobody, stranger: theirs, wrongRole }] of Object.entries(pages)) {
      const address =
        server.address + path.replace("<conference>", given.conferenceId).replace("<report>", given.reportId);
      expect([path, (await request.get(address)).status()], "to nobody").toEqual([path, nobody]);
      if (theirs !== undefined)
        expect([path, (await stranger.request.get(address)).status()], "to a stranger").toEqual([
          path,
          theirs,
        ]);
      if (wrongRole) {
        const member = await signIn(wrongRole[0]);
        expect([path, (await member.request.get(address)).status()], "to a wrong role").toEqual([
          path,
          wrongRole[1],
        ]);
      }
    }
  },
);

testWith(
  "images and accounts answer 401, 403 or 404 to those they are not for, and change nothing",
  async ({ server, request, signIn }) => {
    const before = everythingStored(server.dataDir);
    const upload = {
      multipart: { file: { name: "a.png", mimeType: "image/png", buffer: Buffer.from("x") } },
    };
    const images = `${server.address}/api/c/phuong-song-xanh/images`;
    expect((await request.post(images, upload)).status()).toBe(401);
    expect((await (await signIn("thuky2")).request.post(images, upload)).status()).toBe(404);
    expect((await (await signIn("vanthu")).request.post(images, upload)).status()).toBe(403);
    const account = (name: string) => `${server.address}/api/account/${name}`;
    for (const name of ["change-password", "revoke-session", "revoke-other-sessions"])
      expect([name, (await request.post(account(name), { data: {} })).status()]).toEqual([name, 401]);
    const { request: mine } = await signIn("thuky");
    expect(
      (await mine.post(account("revoke-session"), { data: { sessionId: "somebody-elses" } })).status(),
    ).toBe(404);
    expect((await mine.post(account("no-such-command"), { data: {} })).status()).toBe(404);
    expect(everythingStored(server.dataDir)).toBe(before);
  },
);

test("requests that another site's page sends are refused", async ({ server, signIn }) => {
  const { request } = await signIn("thuky");
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
    const response = await request.post(`${server.address}/api/c/phuong-song-xanh/suggest-names`, {
      data: { text: "a" },
      headers,
    });
    expect(response.status()).toBe(403);
  }
});
