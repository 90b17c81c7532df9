import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import type { Connection, Document } from "@hocuspocus/server";
import { Hocuspocus } from "@hocuspocus/server";
import { applyUpdate } from "yjs";

import { BodyLog } from "#lib/db/body-log";
import { openDatabase } from "#lib/db/connection";
import type { LiveAccess } from "#lib/db/live-access";
import { readLiveAccess, readLivePerson } from "#lib/db/live-access";
import { Door, hangUpSocket } from "#lib/live/door";
import { foldBody } from "#lib/live/fold-body";
import { Folding } from "#lib/live/folding";
import { checkMessage } from "#lib/live/message-limits";
import { storeFirst } from "#lib/live/store-first";
import { mayWrite } from "#lib/reports/workflow";
import { readSessionId } from "#lib/web/session-cookie";

const foldAfterMs = 2000;
const foldAtLatestMs = 10_000;
/** Bytes of one text with its changes since it was opened. */
const largestText = 32_000_000;

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
  private readonly folding = new Folding((reportId) => this.fold(reportId));
  private readonly hocuspocus = this.makeHocuspocus();
  private readonly door = new Door({
    personOf: (sessionId) => readLivePerson(this.database, sessionId),
    welcome: (websocket, request) => this.hocuspocus.handleConnection(websocket, request),
  });
  private readonly watch: NodeJS.Timeout;
  private readonly sizes = new WeakMap<Document, number>();
  private stopped = false;

  /** `watchEveryMs` — how often everybody's rights are looked at again. */
  constructor({ watchEveryMs = 400 } = {}) {
    this.watch = setInterval(() => this.attempt("watch", () => this.review()), watchEveryMs);
    // What a killed process left behind; one at a time, so that a start is not held up.
    for (const reportId of this.log.unfolded()) setImmediate(() => this.fold(reportId));
  }

  /** Takes over a websocket upgrade; refuses one that comes from another site's page. */
  attach(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.door.attach(request, socket, head);
  }

  /** Closes every connection and folds what is open; everything acknowledged is stored already. */
  stop(): void {
    if (this.stopped) return;
    clearInterval(this.watch);
    this.folding.stop();
    this.door.shut();
    for (const reportId of this.log.unfolded()) this.fold(reportId);
    this.stopped = true;
    this.log.close();
  }

  private makeHocuspocus(): Hocuspocus {
    return new Hocuspocus({
      quiet: true,
      debounce: foldAfterMs,
      maxDebounce: foldAtLatestMs,
      onAuthenticate: async ({ documentName, requestHeaders, connectionConfig }) => {
        const holder = await this.admit(requestHeaders.cookie, documentName);
        connectionConfig.readOnly = !mayWrite(holder.access, holder.access.state);
        return holder;
      },
      onLoadDocument: async ({ document }) => this.load(document),
      beforeHandleMessage: async ({ update, document }) => checkMessage(update, document),
      onStoreDocument: async ({ documentName }) => this.folding.soon(documentName),
      beforeUnloadDocument: async ({ document }) => {
        // The last connection of a forgotten document must not take its successor out of memory.
        if (this.hocuspocus.documents.get(document.name) !== document) throw new Error("");
      },
      afterUnloadDocument: async ({ documentName }) => this.folding.last(documentName),
    });
  }

  private async admit(cookie: string | undefined, reportId: string): Promise<Holder> {
    const sessionId = await readSessionId(cookie);
    const access =
      sessionId === null ? undefined : readLiveAccess(this.database, [[sessionId, reportId]]).get(0);
    // One answer for no session, no such report and another committee's.
    if (sessionId === null || !access) throw new Error("");
    return { sessionId, access };
  }

  private load(document: Document): void {
    const { updates } = this.log.read(document.name);
    document.transact(() => {
      for (const update of updates) applyUpdate(document, update);
    });
    this.sizes.set(
      document,
      updates.reduce((total, { length }) => total + length, 0),
    );
    storeFirst(document, (update, origin) => this.store(document, update, holderOf(origin)));
  }

  private store(document: Document, update: Uint8Array, holder: Holder | null): void {
    const size = (this.sizes.get(document) ?? 0) + update.length;
    this.sizes.set(document, size);
    const isStored =
      size <= largestText &&
      this.attempt("store", () => this.log.append(document.name, update, holder?.access.personId ?? null));
    if (isStored !== true) this.forget(document);
  }

  /**
   * Drops a document whose memory is ahead of the disk; everybody comes back to what is stored.
   *
   * At once, within the update's own event: on a closing socket neither an acknowledgement nor the refused
   * words go out any more, and throwing would not help, for y-protocols swallows it.
   */
  private forget(document: Document): void {
    if (this.hocuspocus.documents.get(document.name) === document)
      this.hocuspocus.documents.delete(document.name);
    for (const connection of document.getConnections()) hangUp(connection, "reload");
    setImmediate(() => document.destroy());
  }

  private fold(reportId: string): void {
    if (!this.stopped) this.attempt("fold", () => foldBody(this.log, reportId));
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

  /** Runs what may fail with the disk: says so and goes on, for one text must not end everybody's. */
  private attempt<T>(what: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      process.stderr.write(`live ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
      return undefined;
    }
  }
}

/** Closes the socket itself; the browser comes back by itself and is told anew what it may do. */
function hangUp(connection: Connection, reason: string): void {
  connection.readOnly = true;
  hangUpSocket(connection.webSocket, reason);
}

function holderOf(origin: unknown): Holder | null {
  if (typeof origin !== "object" || origin === null || !("context" in origin)) return null;
  const { context } = origin;
  return isHolder(context) ? context : null;
}

function isHolder(context: unknown): context is Holder {
  return typeof context === "object" && context !== null && "sessionId" in context && "access" in context;
}
