import "server-only";
import type Database from "better-sqlite3";

import type { Role } from "#lib/access/actor";
import { readRoles } from "#lib/access/actor";

/** What somebody may do with a report now. */
export interface LiveAccess {
  readonly personId: string;
  readonly personName: string;
  readonly roles: readonly Role[];
  readonly state: string;
}

/** A session, and the report it wants to open. */
export type Wanted = readonly [sessionId: string, reportId: string];

/**
 * What each session may do with its report, by the place in `wanted`; absent where nothing.
 *
 * One query for any number of them: the session lives, its person is not disabled and has a role in the
 * report's committee. Watching every open text twice a second must cost next to nothing.
 */
export function readLiveAccess(
  database: Database.Database,
  wanted: readonly Wanted[],
  now: Date = new Date(),
): Map<number, LiveAccess> {
  const rows: unknown[] = database
    .prepare(
      `SELECT wanted.key AS place, person.id AS personId, person.name AS personName, report.state AS state,
              group_concat(membership.role) AS roles
       FROM json_each(?) AS wanted
       JOIN Session AS session ON session.id = json_extract(wanted.value, '$[0]')
         AND session.revokedAt IS NULL AND session.expiresAt > ?
       JOIN Person AS person ON person.id = session.personId AND person.disabledAt IS NULL
       JOIN Report AS report ON report.id = json_extract(wanted.value, '$[1]')
       JOIN Membership AS membership
         ON membership.personId = person.id AND membership.committeeId = report.committeeId
       GROUP BY wanted.key`,
    )
    .all(JSON.stringify(wanted), now.toISOString());
  return new Map(
    rows
      .filter(isRow)
      .map(({ place, roles, ...access }) => [place, { ...access, roles: readRoles(roles.split(",")) }]),
  );
}

/** The person whose living session this is; null when it ended or they are disabled. */
export function readLivePerson(
  database: Database.Database,
  sessionId: string,
  now: Date = new Date(),
): string | null {
  const personId: unknown = database
    .prepare(
      `SELECT person.id FROM Session AS session
       JOIN Person AS person ON person.id = session.personId AND person.disabledAt IS NULL
       WHERE session.id = ? AND session.revokedAt IS NULL AND session.expiresAt > ?`,
    )
    .pluck()
    .get(sessionId, now.toISOString());
  return typeof personId === "string" ? personId : null;
}

interface Row {
  readonly place: number;
  readonly personId: string;
  readonly personName: string;
  readonly state: string;
  readonly roles: string;
}

function isRow(row: unknown): row is Row {
  return typeof row === "object" && row !== null && "place" in row && "roles" in row;
}
