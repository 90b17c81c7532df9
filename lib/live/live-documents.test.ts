import { createServer } from "node:http";

import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { expect, test } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { WebSocket } from "ws";
import * as Y from "yjs";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { documentOfUpdates } from "#lib/document/live-body";
import { readSecret } from "#lib/env";
import { LiveDocuments } from "#lib/live/live-documents";
import { givenActor, givenCommittee, givenReport } from "#lib/testing/given";
import { sessionCookieName } from "#lib/web/session-cookie";

let live: LiveDocuments;
let address = "";
let server = createServer();
const open: HocuspocusProvider[] = [];

async function startLive(port = 0) {
  live = new LiveDocuments();
  server = createServer();
  server.on("upgrade", (request, socket, head) => live.attach(request, socket, head));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  address = `ws://127.0.0.1:${takenPort()}/collab`;
}

function takenPort(): number {
  const taken = server.address();
  if (taken === null || typeof taken === "string") throw new Error("The server does not listen.");
  return taken.port;
}

async function stopLive() {
  live.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

test.beforeEach(() => startLive());
test.afterEach(async () => {
  for (const provider of open.splice(0)) {
    provider.destroy();
    provider.configuration.websocketProvider.destroy();
  }
  await stopLive();
});

async function givenSession({ personId }: Actor): Promise<string> {
  const expiresAt = new Date(Date.now() + 60_000);
  const { id } = await db.session.create({ data: { personId, expiresAt }, select: { id: true } });
  return id;
}

/** Opens a report's text as a browser with that session would. */
async function openText(reportId: string, sessionId: string | null) {
  const token = sessionId && (await encode({ token: { sessionId }, secret: readSecret() }));
  const headers = token ? { cookie: `${sessionCookieName}=${token}` } : {};
  class WithCookie extends WebSocket {
    constructor(to: string | URL) {
      super(to, { headers });
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: address,
    WebSocketPolyfill: WithCookie,
    delay: 50,
    minDelay: 50,
    maxDelay: 100,
  });
  const told = { refused: 0, closed: 0 };
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: reportId,
    token: "cookie",
    document: new Y.Doc(),
    onAuthenticationFailed: () => (told.refused += 1),
    onClose: () => (told.closed += 1),
  });
  provider.attach();
  open.push(provider);
  return { provider, told };
}

function write(provider: HocuspocusProvider, words: string) {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  provider.document.getXmlFragment("body").push([paragraph]);
}

const text = ({ document }: HocuspocusProvider) =>
  documentOfUpdates([Y.encodeStateAsUpdate(document)]).textContent;

async function stored(reportId: string): Promise<string> {
  const body = await db.reportBody.findUnique({ where: { reportId } });
  const log = await db.bodyUpdate.findMany({ where: { reportId }, orderBy: { id: "asc" } });
  return documentOfUpdates([...(body ? [body.state] : []), ...log.map(({ update }) => update)]).textContent;
}

async function givenOpenText() {
  const committee = await givenCommittee();
  const secretary = await givenActor(committee, ["drafter"]);
  const { reportId } = await givenReport(secretary);
  const sessionId = await givenSession(secretary);
  const { provider, told } = await openText(reportId, sessionId);
  await expect.poll(() => provider.synced).toBe(true);
  return { committee, secretary, reportId, sessionId, provider, told };
}

test("what was acknowledged is in the database at that moment", async () => {
  const { provider, reportId, secretary } = await givenOpenText();
  write(provider, "Đã ghi.");
  await expect.poll(() => provider.hasUnsyncedChanges, { intervals: [1] }).toBe(false);
  expect(await stored(reportId)).toBe("Đã ghi.");
  expect(await db.reportWriter.findMany({ where: { reportId } })).toEqual([
    { reportId, personId: secretary.personId },
  ]);
});

test("nobody opens a text without a living session in its committee", async () => {
  const { committee, reportId } = await givenOpenText();
  const colleague = await givenActor(committee, ["drafter"]);
  const stranger = await givenActor(await givenCommittee(), ["drafter"]);
  const { provider } = await openText(reportId, await givenSession(colleague));
  await expect.poll(() => provider.synced).toBe(true);
  for (const sessionId of [null, "none-such", await givenSession(stranger)]) {
    const refused = await openText(reportId, sessionId);
    await expect.poll(() => refused.told.refused).toBeGreaterThan(0);
    expect(refused.provider.synced).toBe(false);
  }
});

test("an approver reads along but writes nothing", async () => {
  const { committee, reportId } = await givenOpenText();
  const approver = await givenActor(committee, ["approver"]);
  const { provider } = await openText(reportId, await givenSession(approver));
  await expect.poll(() => provider.synced).toBe(true);
  expect(provider.authorizedScope).toBe("readonly");
  write(provider, "Lén viết.");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await stored(reportId)).toBe("");
});

test("a write that races with the submission is never stored, nor told as saved", async () => {
  const { provider, reportId } = await givenOpenText();
  await db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
  const told: boolean[] = [];
  provider.on("unsyncedChanges", () => told.push(provider.hasUnsyncedChanges));
  write(provider, "Viết sau khi trình.");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await stored(reportId)).toBe("");
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain(false);
});

for (const [cause, end] of [
  [
    "her session is revoked",
    (sessionId: string) => db.session.update({ where: { id: sessionId }, data: { revokedAt: new Date() } }),
  ],
  [
    "her account is disabled",
    (sessionId: string) =>
      db.person.updateMany({
        where: { sessions: { some: { id: sessionId } } },
        data: { disabledAt: new Date() },
      }),
  ],
  [
    "she leaves the committee",
    (sessionId: string) =>
      db.membership.deleteMany({ where: { person: { sessions: { some: { id: sessionId } } } } }),
  ],
] as const)
  test(`an open text closes within a second when ${cause}`, async () => {
    const { sessionId, told } = await givenOpenText();
    await end(sessionId);
    await expect.poll(() => told.refused, { timeout: 1000, intervals: [20] }).toBeGreaterThan(0);
  });

test("two people's words meet", async () => {
  const { committee, reportId, provider } = await givenOpenText();
  const other = await openText(reportId, await givenSession(await givenActor(committee, ["drafter"])));
  await expect.poll(() => other.provider.synced).toBe(true);
  write(provider, "Một.");
  write(other.provider, "Hai.");
  await expect.poll(() => text(provider)).toContain("Hai.");
  expect(text(other.provider)).toBe(text(provider));
});

test("after a restart the open tab carries on by itself and sends what it had not sent", async () => {
  const { reportId, provider } = await givenOpenText();
  const port = takenPort();
  await stopLive();
  write(provider, "Viết lúc máy chủ tắt.");
  await startLive(port);
  await expect.poll(() => stored(reportId), { timeout: 5000 }).toBe("Viết lúc máy chủ tắt.");
  await expect.poll(() => provider.hasUnsyncedChanges).toBe(false);
});

test("the log is folded into text that can be read and searched", async () => {
  const { reportId, provider } = await givenOpenText();
  write(provider, "Năm từ của văn bản.");
  await expect.poll(() => provider.hasUnsyncedChanges).toBe(false);
  provider.destroy();
  await expect
    .poll(() => db.reportBody.findUnique({ where: { reportId } }), { timeout: 8000 })
    .toMatchObject({
      plainText: "Năm từ của văn bản.",
      wordCount: 5,
    });
  expect(await db.bodyUpdate.count({ where: { reportId } })).toBe(0);
  expect(await stored(reportId)).toBe("Năm từ của văn bản.");
});
