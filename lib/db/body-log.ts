import "server-only";
import type Database from "better-sqlite3";

import { openDatabase } from "#lib/db/connection";
import { editableStates } from "#lib/reports/workflow";

/** What a report's text is made of: the folded state, then every update since. */
export interface StoredUpdates {
  readonly updates: Uint8Array[];
  /** The last update's row; 0 when there is none since the last folding. */
  readonly upTo: number;
  /** How many of the updates are rows of the log. */
  readonly logged: number;
}

/** A text as it is folded: the merged Yjs state and what is derived from it. */
export interface FoldedBody {
  readonly state: Uint8Array;
  readonly json: string;
  readonly plainText: string;
  readonly wordCount: number;
}

const states = editableStates.map((state) => `'${state}'`).join(", ");

/**
 * The live texts' storage, synchronous and durable: when a call has returned, the disk has it.
 *
 * Source: docs/decisions/003.
 */
export class BodyLog {
  private readonly database: Database.Database;
  private readonly insert: Database.Statement;
  private readonly insertWriter: Database.Statement;

  constructor(database: Database.Database = openDatabase()) {
    this.database = database;
    this.insert = database.prepare(
      `INSERT INTO BodyUpdate (reportId, "update") SELECT id, ? FROM Report WHERE id = ? AND state IN (${states})`,
    );
    this.insertWriter = database.prepare(
      "INSERT OR IGNORE INTO ReportWriter (reportId, personId) VALUES (?, ?)",
    );
  }

  /** Stores an update and who wrote it; false when the report is locked, and then nothing is stored. */
  append(reportId: string, update: Uint8Array, personId: string | null): boolean {
    return this.database.transaction(() => {
      const { changes } = this.insert.run(update, reportId);
      if (changes > 0 && personId !== null) this.insertWriter.run(reportId, personId);
      return changes > 0;
    })();
  }

  /** Everything stored of a text, in the order it came, as of one moment. */
  read(reportId: string): StoredUpdates {
    return this.database.transaction(() => this.readNow(reportId))();
  }

  private readNow(reportId: string): StoredUpdates {
    const state: unknown = this.database
      .prepare("SELECT state FROM ReportBody WHERE reportId = ?")
      .pluck()
      .get(reportId);
    const rows: unknown[] = this.database
      .prepare('SELECT id, "update" FROM BodyUpdate WHERE reportId = ? ORDER BY id')
      .all(reportId);
    const logged = rows.filter(isUpdateRow);
    return {
      updates: [
        ...(state instanceof Uint8Array && state.length > 0 ? [state] : []),
        ...logged.map(({ update }) => update),
      ],
      upTo: logged.at(-1)?.id ?? 0,
      logged: logged.length,
    };
  }

  /**
   * Replaces what was read by one folded body, all or nothing; false when another process folded it meanwhile.
   */
  fold(
    reportId: string,
    body: FoldedBody,
    { upTo, logged }: Pick<StoredUpdates, "upTo" | "logged">,
    at: Date = new Date(),
  ): boolean {
    const now = at.toISOString().replace("Z", "+00:00");
    const run = this.database.transaction(() => {
      const { changes } = this.database
        .prepare("DELETE FROM BodyUpdate WHERE reportId = ? AND id <= ?")
        .run(reportId, upTo);
      if (changes !== logged) throw new FoldedElsewhere();
      this.database
        .prepare(
          `INSERT INTO ReportBody (reportId, state, json, plainText, wordCount, updatedAt) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (reportId) DO UPDATE SET state = excluded.state, json = excluded.json,
           plainText = excluded.plainText, wordCount = excluded.wordCount, updatedAt = excluded.updatedAt`,
        )
        .run(reportId, body.state, body.json, body.plainText, body.wordCount, now);
      this.database.prepare("UPDATE Report SET updatedAt = ? WHERE id = ?").run(now, reportId);
    });
    try {
      run.immediate();
      return true;
    } catch (error) {
      if (error instanceof FoldedElsewhere) return false;
      throw error;
    }
  }

  /** The reports with updates that are not folded yet: what a killed process left behind. */
  unfolded(): string[] {
    const ids: unknown[] = this.database.prepare("SELECT DISTINCT reportId FROM BodyUpdate").pluck().all();
    return ids.filter((id) => typeof id === "string");
  }

  close(): void {
    this.database.close();
  }
}

/** Rolls a folding back that would lose what another one has kept. */
class FoldedElsewhere extends Error {}

function isUpdateRow(row: unknown): row is { id: number; update: Uint8Array } {
  return typeof row === "object" && row !== null && "id" in row && "update" in row;
}
