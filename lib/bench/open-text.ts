import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import { Doc, XmlElement, XmlText } from "yjs";

import { liveField } from "#lib/document/live-body";

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** A report's text as an open tab holds it. */
export class OpenText {
  readonly #provider: HocuspocusProvider;
  readonly #socket: HocuspocusProviderWebsocket;
  /** Who waits for which key to be stored, the first typed first: the server confirms in this order. */
  readonly #waiting: Waiting[] = [];
  #unconfirmed = 0;
  #lastUpdate = new Uint8Array();

  /** Opens a text through the websocket at this address; it is whole, and everything is confirmed. */
  static async open(address: string, reportId: string, cookie: string): Promise<OpenText> {
    return new Promise((resolve, reject) => {
      const text: OpenText = new OpenText(address, reportId, cookie, {
        resolve: () => resolve(text),
        reject,
      });
    });
  }

  private constructor(address: string, reportId: string, cookie: string, opening: Waiting) {
    class WithCookie extends WebSocket {
      constructor(to: string | URL) {
        super(to, { headers: { cookie } });
      }
    }
    this.#socket = new HocuspocusProviderWebsocket({ url: address, WebSocketPolyfill: WithCookie });
    this.#provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: reportId,
      token: "session",
      document: new Doc(),
      onAuthenticationFailed: () => opening.reject(new Error(`Nobody opens ${reportId} so.`)),
      onUnsyncedChanges: ({ number }) => {
        if (number === 0 && this.#provider.synced) opening.resolve();
        this.#settle(number);
      },
      onClose: () => this.#lose(),
    });
    this.#provider.document.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this.#provider) this.#lastUpdate = new Uint8Array(update);
    });
    this.#provider.attach();
  }

  /** What the last key sent. */
  get lastUpdate(): Uint8Array {
    return this.#lastUpdate;
  }

  /** How many blocks the text has. */
  get length(): number {
    return this.#provider.document.getXmlFragment(liveField).length;
  }

  /** Types one letter into a block; milliseconds until the server confirmed that it is stored. */
  async type(block: number): Promise<number> {
    const text = textIn(this.#provider.document.getXmlFragment(liveField).get(block));
    const began = performance.now();
    const stored = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    text.insert(text.length, "đ");
    await stored;
    return performance.now() - began;
  }

  close(): void {
    this.#provider.destroy();
    this.#socket.destroy();
  }

  #settle(unconfirmed: number): void {
    for (let count = unconfirmed; count < this.#unconfirmed; count += 1) this.#waiting.shift()?.resolve();
    this.#unconfirmed = unconfirmed;
  }

  #lose(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error("The connection was lost."));
  }
}

function textIn(node: unknown): XmlText {
  if (node instanceof XmlText) return node;
  if (node instanceof XmlElement) return textIn(node.get(0));
  throw new Error("There is no text in this block.");
}
