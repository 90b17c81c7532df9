import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { applyUpdate, Doc } from "yjs";

import type { SaveState } from "#lib/editing/save-state";
import { saveStateOf } from "#lib/editing/save-state";

import { keepUnsaved, takeUnsaved } from "./unsaved-copy";

export interface LiveState {
  readonly save: SaveState;
  /** Whether the text is here: it may be shown and written. */
  readonly isReady: boolean;
  /** Names of the others who have this text open. */
  readonly others: readonly string[];
}

export interface LivePerson {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

/** Why the server hung up on purpose and what it was not told before. */
export type OnEnded = (hadUnsaved: boolean) => void;

const opening: LiveState = { save: "connecting", isReady: false, others: [] };
/** Waiting before the page asks again after the server hung up on purpose, in milliseconds. */
const resumeDelaysMs = [300, 2000, 5000, 10_000] as const;
/** A connection that lasts this long was wanted by the server: the waiting begins anew. */
const settledMs = 20_000;

/**
 * One report's text, kept alike with the server and everyone who has it open.
 *
 * A store for React (`subscribe`, `getState`). «saved» is only said while the server has confirmed every change.
 */
export class LiveText {
  readonly document = new Doc();
  readonly provider: HocuspocusProvider;
  readonly #socket: HocuspocusProviderWebsocket;
  readonly #person: LivePerson;
  readonly #reportId: string;
  readonly #onEnded: OnEnded;
  readonly #listeners = new Set<() => void>();
  readonly #clock: ReturnType<typeof setInterval>;
  #state = opening;
  #isConnected = false;
  #everConnected = false;
  /** Whether this window changed something the server has not confirmed. */
  #hasUnconfirmed = false;
  #waitingSince: number | null = Date.now();
  #ends = 0;
  #endedAt = 0;
  #isGone = false;

  constructor(options: { reportId: string; person: LivePerson; address: string; onEnded: OnEnded }) {
    this.#person = options.person;
    this.#reportId = options.reportId;
    this.#onEnded = options.onEnded;
    const kept = takeUnsaved(options.reportId);
    if (kept) {
      applyUpdate(this.document, kept);
      this.#hasUnconfirmed = true;
    }
    this.#socket = new HocuspocusProviderWebsocket({
      url: options.address,
      delay: 300,
      minDelay: 200,
      maxDelay: 1000,
      factor: 1.5,
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: options.reportId,
      document: this.document,
      token: "session",
      onSynced: () => this.#connected(),
      onDisconnect: () => this.#away(),
      onUnsyncedChanges: () => this.#settle(),
      onAwarenessChange: () => this.#update(),
      onAuthenticationFailed: () => this.#ended(),
      onClose: ({ event }) => (endsOnPurpose(event) ? this.#ended() : this.#away()),
      onAuthenticated: ({ scope }) => (scope === "readonly" ? this.#ended() : null),
    });
    this.#guardSending();
    this.provider.attach();
    window.addEventListener("online", this.#onNetwork);
    window.addEventListener("offline", this.#onNetwork);
    this.#clock = setInterval(() => this.#update(), 1000);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = () => this.#state;

  get isUnsaved(): boolean {
    return this.#hasUnconfirmed;
  }

  /** Ends the connection; what is not confirmed waits in this window for the next opening. */
  destroy(): void {
    this.#isGone = true;
    this.#keep();
    clearInterval(this.#clock);
    window.removeEventListener("online", this.#onNetwork);
    window.removeEventListener("offline", this.#onNetwork);
    this.#listeners.clear();
    this.provider.destroy();
    this.#socket.destroy();
    this.document.destroy();
  }

  /**
   * Sends a change only over an open connection; what is typed meanwhile goes out with the next greeting as a whole.
   *
   * The provider would queue such changes and send them besides: it would then count more confirmations than it
   * waits for, and say «saved» too early.
   */
  #guardSending(): void {
    const send = this.provider.boundDocumentUpdateHandler;
    this.document.off("update", send);
    this.document.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === this.provider) return;
      this.#waitingSince ??= Date.now();
      this.#hasUnconfirmed = true;
      if (this.#socket.webSocket?.readyState === WebSocket.OPEN) send(update, origin);
      this.#update();
    });
  }

  #connected(): void {
    if (Date.now() - this.#endedAt > settledMs) this.#ends = 0;
    this.#isConnected = true;
    this.#everConnected = true;
    this.#settle();
  }

  #away(): void {
    if (this.#isConnected) this.#waitingSince = Date.now();
    this.#isConnected = false;
    this.#update();
  }

  #settle(): void {
    if (this.#isConnected && !this.provider.hasUnsyncedChanges) {
      this.#hasUnconfirmed = false;
      this.#waitingSince = null;
    }
    this.#update();
  }

  /** The server will not have this person write here now: the page asks why, and tries again if it still may. */
  #ended(): void {
    if (this.#isGone) return;
    this.#away();
    this.#keep();
    this.#socket.disconnect();
    this.#onEnded(this.isUnsaved);
    const delay = resumeDelaysMs[Math.min(this.#ends, resumeDelaysMs.length - 1)];
    this.#ends += 1;
    this.#endedAt = Date.now();
    setTimeout(() => {
      if (!this.#isGone) void this.#socket.connect();
    }, delay);
  }

  #keep(): void {
    if (this.isUnsaved) keepUnsaved(this.#reportId, this.document);
  }

  readonly #onNetwork = () => {
    if (navigator.onLine && !this.#isConnected && !this.#isGone) void this.#socket.connect();
    this.#update();
  };

  #update(): void {
    const save = saveStateOf({
      online: navigator.onLine,
      connected: this.#isConnected,
      everConnected: this.#everConnected,
      unsaved: this.#hasUnconfirmed || (this.#isConnected && this.provider.hasUnsyncedChanges),
      waitedMs: this.#waitingSince === null ? 0 : Date.now() - this.#waitingSince,
    });
    const others = this.#readOthers();
    const { save: last, others: lastOthers, isReady } = this.#state;
    if (save === last && this.#everConnected === isReady && others.join() === lastOthers.join()) return;
    this.#state = { save, isReady: this.#everConnected, others };
    for (const listener of this.#listeners) listener();
  }

  #readOthers(): string[] {
    const states = this.provider?.awareness?.getStates().values() ?? [];
    const people = [...states].map((state) => readPerson(state["user"]));
    const names = people.flatMap((person) => (person && person.id !== this.#person.id ? person.name : []));
    return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, "vi"));
  }
}

function readPerson(user: unknown): { id: string; name: string } | null {
  if (typeof user !== "object" || user === null || !("id" in user) || !("name" in user)) return null;
  return { id: String(user.id), name: String(user.name).slice(0, 80) };
}

/** 1000 is the server closing this one text; 4401 and 4403 its refusals; 4205 asks to open it afresh. */
function endsOnPurpose(event: { code?: number; reason?: string }): boolean {
  if (event.code === 1000) return event.reason !== "";
  return event.code === 4401 || event.code === 4403 || event.code === 4205;
}
