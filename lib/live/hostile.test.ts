import { setTimeout as wait } from "node:timers/promises";

import { expect, test } from "@playwright/test";
import { WebSocket } from "ws";
import * as Y from "yjs";

import { db } from "#lib/db/client";
import { givenActor } from "#lib/testing/given";
import { cookieOf, GivenLive, givenSession, storedText, textOf, write } from "#lib/testing/given-live";

const live = new GivenLive();
// Rights are not looked at again here, so that each test meets what it is about.
test.beforeEach(() => live.start({ watchEveryMs: 600_000 }));
test.afterEach(() => live.end());

/** A bare websocket that has named a text; resolves when the server has answered. */
async function openSocket(reportId: string, sessionId: string | null, headers: Record<string, string> = {}) {
  const socket = new WebSocket(live.address, { headers: { ...(await cookieOf(sessionId)), ...headers } });
  const told = { closed: 0, refused: 0 };
  socket.on("close", (code) => (told.closed = code));
  socket.on("error", () => undefined);
  socket.once("open", () => socket.send(message(reportId, 2, [0, 1, 120])));
  await new Promise((resolve) => {
    socket.once("message", resolve);
    socket.once("unexpected-response", (_request, { statusCode = 0 }) =>
      resolve((told.refused = statusCode)),
    );
  });
  return { socket, told };
}

/** A message of Hocuspocus: the text's name, the kind, what follows. */
function message(reportId: string, kind: number, rest: readonly number[]) {
  return Buffer.from([reportId.length, ...Buffer.from(reportId), kind, ...rest]);
}

/** Two changes of which the second builds on the first. */
function twoChanges(): [first: Uint8Array, second: Uint8Array] {
  const source = new Y.Doc();
  const changes: Uint8Array[] = [];
  source.on("update", (change: Uint8Array) => changes.push(change));
  for (const words of ["Một.", "Hai."]) {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(words)]);
    source.getXmlFragment("body").push([paragraph]);
  }
  return [changes[0] ?? new Uint8Array(), changes[1] ?? new Uint8Array()];
}

async function expectAlive(reportId: string, sessionId: string) {
  const { provider } = await live.openText(reportId, sessionId);
  await expect.poll(() => provider.synced).toBe(true);
}

test("words that are refused reach nobody, and everybody comes back to what is stored", async () => {
  const { committee, reportId, provider } = await live.openNewText();
  const reader = await live.openText(reportId, await givenSession(await givenActor(committee, ["reviewer"])));
  await expect.poll(() => reader.provider.synced).toBe(true);
  write(provider, "Trước khi trình.");
  await expect.poll(() => textOf(reader.provider)).toBe("Trước khi trình.");
  await db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
  write(provider, "Sau khi trình.");
  await expect.poll(() => reader.told.closed).toBeGreaterThan(0);
  await expect.poll(() => reader.provider.synced).toBe(true);
  expect(textOf(reader.provider)).toBe("Trước khi trình.");
  expect(await storedText(reportId)).toBe("Trước khi trình.");
});

test("a change whose predecessor has not come yet is kept too", async () => {
  const { reportId, provider, sessionId } = await live.openNewText();
  const other = await live.openText(reportId, sessionId);
  await expect.poll(() => other.provider.synced).toBe(true);
  const [first, second] = twoChanges();
  provider.boundDocumentUpdateHandler(second, "test");
  await expect.poll(() => provider.hasUnsyncedChanges).toBe(false);
  expect(await db.bodyUpdate.count({ where: { reportId } })).toBe(1);
  Y.applyUpdate(other.provider.document, first);
  await expect.poll(() => storedText(reportId)).toBe("Một.Hai.");
});

test("a tab that says goodbye late does not part those who have come back", async () => {
  const { committee, reportId, provider } = await live.openNewText();
  const colleague = await givenSession(await givenActor(committee, ["drafter"]));
  const { socket } = await openSocket(reportId, colleague);
  socket.pause();
  await db.report.update({ where: { id: reportId }, data: { state: "submitted" } });
  const closed = new Promise((resolve) => provider.on("close", resolve));
  // Refused before it is part of the text, so that nothing is sent on which the late tab could be missed.
  provider.boundDocumentUpdateHandler(twoChanges()[1], "test");
  await closed;
  await expect.poll(() => provider.synced).toBe(true);
  await wait(1500);
  await db.report.update({ where: { id: reportId }, data: { state: "returned" } });
  const other = await live.openText(reportId, colleague);
  await expect.poll(() => other.provider.synced).toBe(true);
  write(other.provider, "Vẫn cùng nhau.");
  await expect.poll(() => textOf(provider)).toContain("Vẫn cùng nhau.");
  socket.terminate();
});

test("a page of another site opens no text, even with the reader's cookie", async () => {
  const { reportId, sessionId } = await live.openNewText();
  const foreign = await openSocket(reportId, sessionId, { origin: "https://evil.example" });
  expect(foreign.told.refused).toBe(403);
  const own = await openSocket(reportId, sessionId, {
    origin: live.address.replace(/^ws(.*)\/collab$/, "http$1"),
  });
  expect(own.told.refused).toBe(0);
  own.socket.terminate();
});

test("messages that are too long, garbled or meant for other people's browsers end their own connection only", async () => {
  const { reportId, sessionId, provider } = await live.openNewText();
  const got: string[] = [];
  provider.on("stateless", ({ payload }: { payload: string }) => got.push(payload));
  for (const bytes of [
    Buffer.alloc(9_000_000),
    Buffer.from([255, 255, 255]),
    message(reportId, 6, [1, 120]),
    message(reportId, 1, [...Buffer.alloc(70_000)]),
  ]) {
    const { socket, told } = await openSocket(reportId, sessionId);
    const before = told.closed;
    socket.send(bytes);
    const isShut = () => told.closed !== before || socket.readyState !== WebSocket.OPEN;
    await Promise.race([expect.poll(isShut).toBe(true), wait(500)]);
    socket.terminate();
  }
  expect(got).toEqual([]);
  expect(provider.synced).toBe(true);
  await expectAlive(reportId, sessionId);
});

test("one person has at most 40 tabs, and a stranger's is closed after a while", async () => {
  const { reportId, sessionId } = await live.openNewText();
  const stranger = await openSocket(reportId, null);
  const tabs = await Promise.all(Array.from({ length: 41 }, () => openSocket(reportId, sessionId)));
  expect(tabs.filter(({ told }) => told.refused === 429)).toHaveLength(2);
  for (const { socket } of tabs) socket.terminate();
  await expect.poll(() => stranger.told.closed, { timeout: 7000 }).not.toBe(0);
});
