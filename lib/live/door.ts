import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";

import { environment } from "#lib/env";
import { readSessionId } from "#lib/web/session-cookie";

/** Bytes of one message: a pasted text of 2 MB and some. */
const largestMessage = 8_000_000;
/** Tabs one person may have open. */
const mostPerPerson = 40;
/** Sockets without a living session: only there to be told so. */
const mostStrangers = 200;
const strangersStayMs = 5000;
/** What a browser that was hung up on may take to say goodbye. */
const goodbyeMs = 1000;

interface DoorSettings {
  /** Whose session this is; null when it has ended. */
  readonly personOf: (sessionId: string) => string | null;
  readonly welcome: (websocket: WebSocket, request: IncomingMessage) => void;
}

/**
 * Where live-editing websockets come in: from our own pages only, bounded in number and size.
 *
 * Who may open which text is asked later, when it is named.
 */
export class Door {
  private readonly members = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  private readonly strangers = new WebSocketServer({ noServer: true, maxPayload: 4000 });
  private readonly perPerson = new Map<string, number>();
  private readonly settings: DoorSettings;
  private isShut = false;

  constructor(settings: DoorSettings) {
    this.settings = settings;
  }

  /** Takes over a websocket upgrade, or refuses it. */
  attach(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    if (isForeignSite(request)) refuse(socket, "403 Forbidden");
    else void this.open(request, socket, head);
  }

  /** Takes nobody in any more and ends every connection. */
  shut(): void {
    this.isShut = true;
    for (const server of [this.members, this.strangers]) {
      for (const client of server.clients) client.terminate();
      server.close();
    }
  }

  private async open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const personId = await this.readPerson(request.headers.cookie);
    if (this.isShut) refuse(socket, "503 Service Unavailable");
    else if (personId === null) this.openForStranger(request, socket, head);
    else this.openFor(personId, request, socket, head);
  }

  private async readPerson(cookie: string | undefined): Promise<string | null> {
    try {
      const sessionId = await readSessionId(cookie);
      return sessionId === null ? null : this.settings.personOf(sessionId);
    } catch {
      return null;
    }
  }

  private openFor(personId: string, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const count = this.perPerson.get(personId) ?? 0;
    if (count >= mostPerPerson) {
      refuse(socket, "429 Too Many Requests");
      return;
    }
    this.members.handleUpgrade(request, socket, head, (websocket) => {
      this.perPerson.set(personId, (this.perPerson.get(personId) ?? 0) + 1);
      websocket.once("close", () => this.leave(personId));
      this.welcome(websocket, request);
    });
  }

  private openForStranger(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.strangers.clients.size >= mostStrangers) {
      refuse(socket, "503 Service Unavailable");
      return;
    }
    this.strangers.handleUpgrade(request, socket, head, (websocket) => {
      setTimeout(() => websocket.terminate(), strangersStayMs).unref();
      this.welcome(websocket, request);
    });
  }

  private leave(personId: string): void {
    const count = (this.perPerson.get(personId) ?? 1) - 1;
    if (count > 0) this.perPerson.set(personId, count);
    else this.perPerson.delete(personId);
  }

  private welcome(websocket: WebSocket, request: IncomingMessage): void {
    // Without a listener a message that is too long, or no websocket message at all, would end the process.
    websocket.on("error", () => websocket.terminate());
    this.settings.welcome(websocket, request);
  }
}

/** Closes a socket for good, whether its browser answers or not. */
export function hangUpSocket(websocket: Pick<WebSocket, "close" | "terminate">, reason: string): void {
  websocket.close(4403, reason);
  setTimeout(() => websocket.terminate(), goodbyeMs).unref();
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Whether a page of another site opens this: browsers say so themselves, other programs need not. */
function isForeignSite({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return false;
  const ours = [host, new URL(environment.publicAddress).host];
  return !URL.canParse(origin) || !ours.includes(new URL(origin).host);
}
