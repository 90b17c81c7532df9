import { call } from "#lib/calls/call";
import type { SaveState } from "#lib/editing/save-state";

export interface TitleText {
  readonly title: string;
  readonly byline: string;
}

export interface TitleState {
  readonly text: TitleText;
  readonly revision: number;
  readonly save: SaveState;
  /** What stands there now, when someone else saved first. */
  readonly conflict: (TitleText & { readonly editedBy: string; readonly revision: number }) | null;
}

const pauseMs = 700;
const retryMs = 2000;

/** Title and byline while they are typed: saved by themselves with the revision they were read at. A store for React. */
export class TitleDraft {
  readonly #committee: string;
  readonly #reportId: string;
  readonly #onLocked: () => void;
  readonly #listeners = new Set<() => void>();
  #state: TitleState;
  #saved: TitleText;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;

  constructor(options: {
    committee: string;
    reportId: string;
    text: TitleText;
    revision: number;
    onLocked: () => void;
  }) {
    this.#committee = options.committee;
    this.#reportId = options.reportId;
    this.#onLocked = options.onLocked;
    this.#saved = options.text;
    this.#state = { text: options.text, revision: options.revision, save: "saved", conflict: null };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = () => this.#state;

  readonly edit = (change: Partial<TitleText>) => {
    this.#set({ text: { ...this.#state.text, ...change }, save: "saving" });
    this.#later(pauseMs);
  };

  /** Saves now what is typed. */
  readonly flush = () => {
    clearTimeout(this.#timer);
    void this.#send();
  };

  /** What the page was drawn with anew; newer than ours only when nothing here waits to be saved. */
  readonly adopt = (text: TitleText, revision: number) => {
    if (revision <= this.#state.revision || this.#state.save !== "saved") return;
    this.#saved = text;
    this.#set({ text, revision });
  };

  readonly keepMine = () => {
    const { conflict } = this.#state;
    if (!conflict) return;
    this.#set({ revision: conflict.revision, conflict: null, save: "saving" });
    this.flush();
  };

  readonly takeTheirs = () => {
    const { conflict } = this.#state;
    if (!conflict) return;
    const { title, byline, revision } = conflict;
    this.#saved = { title, byline };
    this.#set({ text: this.#saved, revision, conflict: null, save: "saved" });
  };

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), ms);
  }

  async #send(): Promise<void> {
    const { text, revision, conflict } = this.#state;
    if (this.#isSending || conflict) return;
    if (isSame(text, this.#saved)) return this.#set({ save: "saved" });
    this.#isSending = true;
    this.#set({ save: "saving" });
    const input = { reportId: this.#reportId, revision, ...text };
    const outcome = await call<{ revision: number }>(this.#committee, "save-report", input);
    this.#isSending = false;
    if (outcome.ok) {
      this.#saved = text;
      const isWhole = isSame(this.#state.text, text);
      this.#set({ revision: outcome.value.revision, save: isWhole ? "saved" : "saving" });
      if (!isWhole) this.#later(0);
    } else this.#refused(outcome);
  }

  #refused(outcome: { readonly code: string; readonly current: unknown }): void {
    this.#set({ save: "retrying" });
    const conflict = outcome.code === "conflict" ? readConflict(outcome.current) : null;
    if (conflict) this.#set({ conflict });
    else if (outcome.code === "unavailable") this.#later(retryMs);
    else this.#onLocked();
  }

  #set(change: Partial<TitleState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: TitleText, other: TitleText): boolean {
  return one.title.trim() === other.title.trim() && one.byline.trim() === other.byline.trim();
}

function readConflict(current: unknown): TitleState["conflict"] {
  if (!isObject(current) || !isObject(current["row"])) return null;
  const { title, byline, revision } = current["row"];
  if (typeof title !== "string" || typeof byline !== "string" || typeof revision !== "number") return null;
  const editedBy = typeof current["editedBy"] === "string" ? current["editedBy"] : "";
  return { editedBy, title, byline, revision };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
