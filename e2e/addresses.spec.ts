import { readdirSync, readFileSync } from "node:fs";

import Database from "better-sqlite3";

import { table } from "./address-table";
import { command, expect, test } from "./fixtures";
import type { Given } from "./given-rows";
import { agendaItem, assignment, attendee, citation, commendation, figure, speech, vote } from "./given-rows";
import { pages } from "./page-table";

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
      "agenda-itemId": await add("agenda-item", agendaItem),
      speechId: await add("speech", speech),
      voteId: await add("vote", vote),
      assignmentId: await add("assignment", assignment),
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
  expect(new Set(found)).toEqual(new Set(Object.keys(table)));
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
    "/api/c/[committee]/word-files",
    "/api/account/[command]",
    "/api/auth/[...nextauth]",
    "/api/locale",
  ];
  expect(new Set(found)).toEqual(new Set(covered));
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
    for (const [name, { input }] of Object.entries(table)) {
      const data = input(given);
      // Only what names a row of the other committee can miss it, and only where the role would do.
      const isTheirs = /^(?:save|set|delete|reorder|move|take)-/.test(name);
      if (!isTheirs || !("conferenceId" in data || "reportId" in data)) continue;
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
    const wordFiles = `${server.address}/api/c/phuong-song-xanh/word-files`;
    expect((await request.post(wordFiles, upload)).status()).toBe(401);
    expect((await (await signIn("thuky2")).request.post(wordFiles, upload)).status()).toBe(404);
    expect((await (await signIn("vanthu")).request.post(wordFiles, upload)).status()).toBe(403);
    expect((await (await signIn("thuky")).request.post(wordFiles, upload)).status()).toBe(422);
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
