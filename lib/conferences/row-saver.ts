import type { Outcome } from "#lib/calls/outcome";
import type { DraftForm } from "#lib/conferences/draft-form";
import type { Conflict } from "#lib/conferences/facts";

export type SaveState =
  | "idle" // nothing typed since it was read
  | "waiting" // typed, about to be sent
  | "saving"
  | "saved"
  | "incomplete" // can't be sent as it stands; the form says which fields
  | "retrying" // the server did not answer
  | "refused" // the server said no: see `refusal`
  | "conflict" // someone saved before: see `conflict`
  | "gone"; // someone deleted it

export interface SavingSnapshot<Draft, Row> {
  readonly draft: Draft;
  readonly state: SaveState;
  readonly conflict: Conflict<Row> | null;
  readonly refusal: Extract<Outcome<unknown>, { ok: false }> | null;
}

interface Stored {
  readonly revision: number;
}

export interface Saving<Draft, Row> {
  readonly form: DraftForm<Draft, Row>;
  /** The row as it stands; null for one nobody has saved yet. */
  readonly row: Row | null;
  /** Sends what was read; `revision` null makes the row. */
  readonly send: (input: Readonly<Record<string, unknown>>, revision: number | null) => Promise<Outcome<Row>>;
  readonly onSaved: (row: Row) => void;
  /** Milliseconds after the last change until it is sent, and until the first new try. */
  readonly wait?: number;
  readonly retryAfter?: number;
}

const longestRetry = 30_000;

/**
 * Saves one row by itself while it is typed, one save at a time, and never loses what was typed.
 *
 * Lives outside React: an unanswered save goes on being tried when its screen is gone.
 */
export class RowSaver<Draft extends object, Row extends Stored> {
  #snapshot: SavingSnapshot<Draft, Row>;
  #saving: Saving<Draft, Row>;
  #revision: number | null;
  #storedInput: string | null;
  #unanswered: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #isSending = false;
  #isEntered = false;
  readonly #listeners = new Set<() => void>();

  constructor(saving: Saving<Draft, Row>) {
    this.#saving = saving;
    const { form, row } = saving;
    const draft = row ? form.toDraft(row) : form.blank;
    this.#revision = row?.revision ?? null;
    this.#storedInput = row ? this.#inputOf(draft) : null;
    this.#snapshot = { draft, state: "idle", conflict: null, refusal: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SavingSnapshot<Draft, Row> => this.#snapshot;

  /** The revision seen last; null before the first save. */
  get revision(): number | null {
    return this.#revision;
  }

  get isDirty(): boolean {
    return !["idle", "saved"].includes(this.#snapshot.state);
  }

  /** Takes what was typed and sends it a moment after the last change. */
  type(change: Partial<Draft>): void {
    const draft = { ...this.#snapshot.draft, ...change };
    if (["conflict", "gone"].includes(this.#snapshot.state)) return this.#set({ draft });
    this.#set({ draft, state: this.#isSending ? "saving" : "waiting", refusal: null });
    if (!this.#isSending) this.#schedule(this.#saving.wait ?? 800);
  }

  enter(): void {
    this.#isEntered = true;
  }

  /** The row was left: what was typed goes out now. */
  leave(): void {
    this.#isEntered = false;
    if (["waiting", "retrying", "incomplete"].includes(this.#snapshot.state)) void this.flush();
  }

  /** Shows the row as someone else saved it, unless something typed here is on its way. */
  follow(row: Row): void {
    if (this.#isSending || (this.#revision !== null && row.revision <= this.#revision)) return;
    if (this.isDirty) {
      if (this.#snapshot.conflict === null && this.#isUntouched(row)) this.#revision = row.revision;
      return;
    }
    this.#accept(row, this.#saving.form.toDraft(row), "idle");
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const { draft, state } = this.#snapshot;
    if (this.#isSending || state === "conflict" || state === "gone") return;
    const reading = this.#saving.form.read(draft);
    if (!reading.ok) return this.#set({ state: "incomplete" });
    const input = JSON.stringify(reading.input);
    if (input === this.#storedInput && this.#unanswered === null) return this.#set({ state: "saved" });
    this.#isSending = true;
    this.#set({ state: "saving", refusal: null });
    const outcome = await this.#saving.send(reading.input, this.#revision);
    this.#isSending = false;
    if (outcome.ok) return this.#acknowledge(outcome.value, draft);
    this.#refuse(outcome, input);
  }

  /** Gives up what was typed here for what the other person saved. */
  takeTheirs(): void {
    const { conflict } = this.#snapshot;
    if (!conflict) return;
    this.#accept(conflict.row, this.#saving.form.toDraft(conflict.row), "saved");
    this.#saving.onSaved(conflict.row);
  }

  /** Saves what was typed here over what the other person saved, knowingly. */
  async keepMine(): Promise<void> {
    const { conflict } = this.#snapshot;
    if (!conflict) return;
    this.#revision = conflict.row.revision;
    this.#storedInput = this.#inputOf(this.#saving.form.toDraft(conflict.row));
    this.#set({ conflict: null, state: "waiting" });
    await this.flush();
  }

  /** Makes a row again that someone deleted. */
  async restore(): Promise<void> {
    if (this.#snapshot.state !== "gone") return;
    this.#revision = null;
    this.#storedInput = null;
    this.#set({ state: "waiting" });
    await this.flush();
  }

  /** Stops whatever is planned: the row was deleted here. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#set({ state: "idle", conflict: null });
  }

  #acknowledge(row: Row, sent: Draft): void {
    const { draft } = this.#snapshot;
    const stored = this.#saving.form.toDraft(row);
    const isUnchanged = draft === sent;
    const shown = isUnchanged && !this.#isEntered ? stored : fillBlanks(draft, sent, stored);
    this.#accept(row, shown, isUnchanged ? "saved" : "waiting");
    this.#saving.onSaved(row);
    if (!isUnchanged) this.#schedule(this.#saving.wait ?? 800);
  }

  #accept(row: Row, draft: Draft, state: SaveState): void {
    this.#revision = row.revision;
    this.#storedInput = this.#inputOf(this.#saving.form.toDraft(row));
    this.#unanswered = null;
    this.#tries = 0;
    this.#set({ draft, state, conflict: null, refusal: null });
  }

  #refuse(outcome: Extract<Outcome<Row>, { ok: false }>, input: string): void {
    if (outcome.code === "unavailable" || outcome.code === "unauthenticated") {
      this.#unanswered = input;
      this.#set({ state: "retrying" });
      this.#schedule(Math.min((this.#saving.retryAfter ?? 2000) * 2 ** this.#tries++, longestRetry));
      return;
    }
    if (outcome.issues.some(({ reason }) => reason === "gone")) return this.#set({ state: "gone" });
    if (!isConflict<Row>(outcome.current)) return this.#set({ state: "refused", refusal: outcome });
    const { revision } = outcome.current.row;
    if (revision !== this.#revision && this.#isUntouched(outcome.current.row)) {
      this.#revision = revision;
      this.#set({ state: "waiting" });
      void this.flush();
      return;
    }
    const isOwn = this.#unanswered === this.#inputOf(this.#saving.form.toDraft(outcome.current.row));
    this.#set({ conflict: outcome.current, state: "conflict" });
    if (isOwn) void this.keepMine();
  }

  /** Whether a newer row says in these fields what was read here: what changed shows elsewhere, nobody is overruled. */
  #isUntouched(row: Row): boolean {
    return this.#storedInput !== "" && this.#storedInput === this.#inputOf(this.#saving.form.toDraft(row));
  }

  #inputOf(draft: Draft): string {
    const reading = this.#saving.form.read(draft);
    return reading.ok ? JSON.stringify(reading.input) : "";
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #set(change: Partial<SavingSnapshot<Draft, Row>>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What was typed, with what the server knew where nothing was; never the text under someone's caret. */
function fillBlanks<Draft extends object>(draft: Draft, sent: Draft, stored: Draft): Draft {
  const typed = new Map<string, unknown>(Object.entries(draft));
  const filled = Object.entries(stored).filter(
    ([key]) => typed.get(key) === "" && new Map<string, unknown>(Object.entries(sent)).get(key) === "",
  );
  return { ...draft, ...Object.fromEntries(filled) };
}

/** Whether a refusal's `current` tells who saved before. */
export function isConflict<Row extends Stored>(value: unknown): value is Conflict<Row> {
  return typeof value === "object" && value !== null && "editedBy" in value && "row" in value;
}
