"use client";
import type { ComponentType } from "react";

import type { DraftForm } from "#lib/conferences/draft-form";
import type { RowKind } from "#lib/conferences/limits";
import type { factWords } from "#lib/words/facts";

/** A row any panel can hold. */
export interface FactRowData {
  readonly id: string;
  readonly revision: number;
}

/** What the fields of one kind of fact get. */
export interface FactFieldsProps<Draft> {
  readonly committee: string;
  readonly draft: Draft;
  /** What is wrong, by field; already in words. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** One kind of fact: how it is called, read, told as a sentence and typed. */
export interface FactKindView<Draft extends object, Row extends FactRowData> {
  readonly kind: RowKind;
  /** The last word of its commands: "save-attendee". */
  readonly noun:
    | "attendee"
    | "citation"
    | "commendation"
    | "figure"
    | "agenda-item"
    | "speech"
    | "vote"
    | "assignment";
  readonly form: DraftForm<Draft, Row>;
  /** What a row is called shortly, in the names of its buttons. */
  readonly called: (draft: Draft) => string;
  readonly sentence: (draft: Draft, words: (typeof factWords)["vi"]) => string;
  readonly Fields: ComponentType<FactFieldsProps<Draft>>;
  /** What the choices of a draft that are no words of lists are called, by their value. */
  readonly names?: Readonly<Record<string, string>>;
  /** What a row has besides its draft, to make it again when it was deleted. */
  readonly rest?: (row: Row) => Readonly<Record<string, unknown>>;
}

/** What every panel of facts gets. */
export interface FactPanelProps<Row> {
  /** Slug of the committee. */
  readonly committee: string;
  readonly conferenceId: string;
  /** As stored, in order. */
  readonly rows: readonly Row[];
  readonly mayEdit: boolean;
  /** Called with all rows whenever one was stored, deleted or moved. */
  readonly onRowsChange: (rows: readonly Row[]) => void;
}
