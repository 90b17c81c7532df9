import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import type { Connection, Document } from "@hocuspocus/server";
import { Hocuspocus } from "@hocuspocus/server";
import { WebSocketServer } from "ws";
import { applyUpdate } from "yjs";

import { BodyLog } from "#lib/db/body-log";
import { openDatabase } from "#lib/db/connection";
import type { LiveAccess } from "#lib/db/live-access";
import { readLiveAccess } from "#lib/db/live-access";
import { foldBody } from "#lib/live/fold-body";
import { mayWrite } from "#lib/reports/workflow";
import { readSessionId } from "#lib/web/session-cookie";

/** Bytes of one message: a pasted text of 2 MB and some. */
const largestMessage = 8_000_000;
const watchEveryMs = 400;
const foldAfterMs = 2000;
const foldAtLatestMs = 10_000;

/** What stays with a connection: who it is, and by which session. */
interface Holder {
  readonly sessionId: string;
  readonly access: LiveAccess;
}

/**
 * Live editing of report texts over websockets.
 *
 * A document's name is its report's id. Every update is stored before it is acknowledged; a session that
 * ended, a role that was taken or a report that was submitted ends or narrows access within half a second,
 * whichever process caused it (docs/decisions/003).
 */
export class LiveDocuments {
  private readonly database = openDatabase();
  private readonly log = new BodyLog(this.database);
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  private readonly hocuspocus: Hocuspocus;
  private readonly watch: NodeJS.Timeout;
  private stopped = false;

  constructor() {
    this.hocuspocus = new Hocuspocus({
      quiet: true,
      debounce: foldAfterMs,
      maxDebounce: foldAtLatestMs,
      onAuthenticate: async ({ documentName, requestHeaders, connectionConfig }) => {
        const holder = await this.admit(requestHeaders.cookie, documentName);
        connectionConfig.readOnly = !mayWrite(holder.access, holder.access.state);
        return holder;
      },
      onLoadDocument: async ({ document, documentName }) => {
        for (const update of this.log.read(documentName).updates) applyUpdate(document, update);
        document.on("update", (update: Uint8Array, origin: unknown) =>
          this.store(document, update, holderOf(origin)),
        );
      },
      onStoreDocument: async ({ documentName }) => {
        if (!this.stopped) foldBody(this.log, documentName);
      },
    });
    this.watch = setInterval(() => this.review(), watchEveryMs);
    for (const reportId of this.log.unfolded()) foldBody(this.log, reportId);
  }

  /** Takes over a websocket upgrade; refuses one that comes from another site's page. */
  attach(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin, host } = request.headers;
    if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host)) {
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (websocket) => {
      this.hocuspocus.handleConnection(websocket, request);
    });
  }

  /** Folds what is open and closes every connection; everything acknowledged is stored already. */
  async stop(): Promise<void> {
    clearInterval(this.watch);
    this.stopped = true;
    for (const client of this.sockets.clients) client.terminate();
    for (const reportId of this.log.unfolded()) foldBody(this.log, reportId);
    this.sockets.close();
    this.log.close();
  }

  private async admit(cookie: string | undefined, reportId: string): Promise<Holder> {
    const sessionId = await readSessionId(cookie);
    const access =
      sessionId === null ? undefined : readLiveAccess(this.database, [[sessionId, reportId]]).get(0);
    // One answer for no session, no such report and another committee's.
    if (sessionId === null || !access) throw new Error("");
    return { sessionId, access };
  }

  private store(document: Document, update: Uint8Array, holder: Holder | null): void {
    try {
      if (this.log.append(document.name, update, holder?.access.personId ?? null)) return;
    } catch {
      // A full or locked disk: as good as refused.
    }
    this.forget(document);
  }

  /**
   * Drops a document whose memory is ahead of the disk; everybody comes back to what is stored.
   *
   * At once, within the update's own event: on a closing socket no acknowledgement goes out any more, and
   * throwing would not help, for y-protocols swallows it.
   */
  private forget(document: Document): void {
    this.hocuspocus.documents.delete(document.name);
    for (const connection of document.getConnections()) hangUp(connection, "reload");
    setImmediate(() => document.destroy());
  }

  /** Asks once for all open connections whether they may go on as they do. */
  private review(): void {
    const open = [...this.hocuspocus.documents.values()].flatMap((document) =>
      document.getConnections().flatMap((connection) => {
        const holder = holderOf(connection);
        return holder ? [{ connection, holder }] : [];
      }),
    );
    if (open.length === 0) return;
    const access = readLiveAccess(
      this.database,
      open.map(({ connection, holder }) => [holder.sessionId, connection.document.name]),
    );
    for (const [place, { connection }] of open.entries()) {
      const now = access.get(place);
      if (!now || connection.readOnly === mayWrite(now, now.state)) hangUp(connection, "access-changed");
    }
  }
}

/** Closes the socket itself; the browser comes back by itself and is told anew what it may do. */
function hangUp(connection: Connection, reason: string): void {
  connection.readOnly = true;
  connection.webSocket.close(4403, reason);
}

function holderOf(origin: unknown): Holder | null {
  if (typeof origin !== "object" || origin === null || !("context" in origin)) return null;
  const { context } = origin;
  return isHolder(context) ? context : null;
}

function isHolder(context: unknown): context is Holder {
  return typeof context === "object" && context !== null && "sessionId" in context && "access" in context;
}
