import "server-only";
import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { QuorumRule } from "#lib/attendance/kinds";
import { quorumBases, quorumShares } from "#lib/attendance/kinds";
import { db } from "#lib/db/client";
import { checkAdministrator } from "#lib/memberships/policy";

export const quorumRuleInput = z.object({ share: z.enum(quorumShares), base: z.enum(quorumBases) });

/**
 * Sets when the committee's conferences may proceed; the rest of its house style stays. What versions froze stays too.
 *
 * @throws Problem "forbidden" — for all but its administrators.
 */
export async function saveQuorumRule(
  actor: Actor,
  { share, base }: z.output<typeof quorumRuleInput>,
): Promise<QuorumRule> {
  checkAdministrator(actor);
  const rule = { quorumShare: share, quorumBase: base };
  await db.houseStyle.upsert({
    where: { committeeId: actor.committeeId },
    create: { committeeId: actor.committeeId, ...rule },
    update: rule,
    select: { committeeId: true },
  });
  return { share, base };
}
