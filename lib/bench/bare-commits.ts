import { join } from "node:path";

import { openDatabase } from "#lib/db/connection";
import { environment } from "#lib/env";

/** The floor of storing: one table without index, one statement a commit, the same pragmas and the same disk. */
export class BareCommits {
  private readonly database = openDatabase(join(environment.dataDir, "floor.db"));
  private readonly insert: ReturnType<typeof this.database.prepare>;

  constructor() {
    this.database.exec("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, bytes BLOB)");
    this.insert = this.database.prepare("INSERT INTO bare (bytes) VALUES (?)");
  }

  /** Commits these bytes; milliseconds until the disk had them. */
  commit(bytes: Uint8Array): number {
    const began = performance.now();
    this.insert.run(bytes);
    return performance.now() - began;
  }

  close(): void {
    this.database.close();
  }
}

export const bareCommit = "better-sqlite3 ghi đúng chừng ấy byte (WAL, FULL), cùng ổ đĩa";
