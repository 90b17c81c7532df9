import type { Server } from "node:http";
import { createServer } from "node:http";

import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { expect } from "@playwright/test";
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

/** A live-editing server on a port of its own, and the tabs that tests open on it. */
export class GivenLive {
  address = "";
  private live: LiveDocuments | null = null;
  private server: Server = createServer();
  private readonly open: HocuspocusProvider[] = [];

  /** `port` — 0 for any; `watchEveryMs` — how often rights are looked at again. */
  async start({ port = 0, watchEveryMs = 400 } = {}): Promise<void> {
    const live = new LiveDocuments({ watchEveryMs });
    this.live = live;
    this.server = createServer();
    this.server.on("upgrade", (request, socket, head) => live.attach(request, socket, head));
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve));
    this.address = `ws://127.0.0.1:${this.port}/collab`;
  }

  async stop(): Promise<void> {
    this.live?.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Closes every tab, then the server. */
  async end(): Promise<void> {
    for (const provider of this.open.splice(0)) {
      provider.destroy();
      provider.configuration.websocketProvider.destroy();
    }
    await this.stop();
  }

  get port(): number {
    const taken = this.server.address();
    if (taken === null || typeof taken === "string") throw new Error("The server does not listen.");
    return taken.port;
  }

  /** Opens a report's text as a browser with that session would. */
  async openText(reportId: string, sessionId: string | null) {
    const headers = await cookieOf(sessionId);
    class WithCookie extends WebSocket {
      constructor(to: string | URL) {
        super(to, { headers });
      }
    }
    const websocketProvider = new HocuspocusProviderWebsocket({
      url: this.address,
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
    this.open.push(provider);
    return { provider, told };
  }

  /** A new report's text, open and greeted, with a secretary who may write it. */
  async openNewText() {
    const committee = await givenCommittee();
    const secretary = await givenActor(committee, ["drafter"]);
    const { reportId } = await givenReport(secretary);
    const sessionId = await givenSession(secretary);
    const { provider, told } = await this.openText(reportId, sessionId);
    await expect.poll(() => provider.synced).toBe(true);
    return { committee, secretary, reportId, sessionId, provider, told };
  }
}

export async function givenSession({ personId }: Actor): Promise<string> {
  const expiresAt = new Date(Date.now() + 60_000);
  const { id } = await db.session.create({ data: { personId, expiresAt }, select: { id: true } });
  return id;
}

/** The request headers of a browser with that session. */
export async function cookieOf(sessionId: string | null): Promise<Record<string, string>> {
  if (sessionId === null) return {};
  const token = await encode({ token: { sessionId }, secret: readSecret() });
  return { cookie: `${sessionCookieName}=${token}` };
}

/** Writes a paragraph at the end of an open text. */
export function write({ document }: HocuspocusProvider, words: string): void {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  document.getXmlFragment("body").push([paragraph]);
}

/** The words in an open text. */
export function textOf({ document }: HocuspocusProvider): string {
  return documentOfUpdates([Y.encodeStateAsUpdate(document)]).textContent;
}

/** The words the database has of a text. */
export async function storedText(reportId: string): Promise<string> {
  const body = await db.reportBody.findUnique({ where: { reportId } });
  const log = await db.bodyUpdate.findMany({ where: { reportId }, orderBy: { id: "asc" } });
  return documentOfUpdates([...(body ? [body.state] : []), ...log.map(({ update }) => update)]).textContent;
}
