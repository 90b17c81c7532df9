import "server-only";
import type { Actor } from "#lib/access/actor";
import type { QuorumRule } from "#lib/attendance/kinds";
import { readQuorumRule } from "#lib/attendance/kinds";
import { db } from "#lib/db/client";

/** When conferences of the actor's committee may proceed; the usual rule where it has set none. */
export async function getQuorumRule(actor: Pick<Actor, "committeeId">): Promise<QuorumRule> {
  const { committeeId } = actor;
  return readQuorumRule(
    await db.houseStyle.findUnique({
      where: { committeeId },
      select: { quorumShare: true, quorumBase: true },
    }),
  );
}
