import "server-only";
import type { Node } from "@tiptap/pm/model";

import type { Actor } from "#lib/access/actor";
import { checkReport } from "#lib/checks/check-report";
import { checkedFacts, checkingOf } from "#lib/checks/context";
import type { FrozenFinding } from "#lib/checks/dismissal";
import { freezeFindings } from "#lib/checks/dismissal";
import { layOutReport } from "#lib/checks/lay-out";
import { getCheckSettings, listDismissals } from "#lib/checks/queries";
import type { Transaction } from "#lib/db/client";
import { checkedBlocks, textOfBlocks } from "#lib/document/checked-text";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { mentionNames } from "#lib/reports/frozen-facts";

interface CheckedContent {
  readonly reportId: string;
  readonly kind: string;
  readonly document: Node;
  readonly facts: FrozenFacts;
}

/** What the checks say of a report about to be frozen, at the committee's levels, with what was passed over. */
export async function checkContent(
  tx: Transaction,
  actor: Actor,
  { reportId, kind, document, facts }: CheckedContent,
): Promise<FrozenFinding[]> {
  const settings = await getCheckSettings(actor, tx);
  const dismissals = await listDismissals(actor, reportId, tx);
  const { levels, context } = checkingOf(settings, { kind, heldOn: facts.conference.heldOn });
  const text = textOfBlocks(checkedBlocks(document, mentionNames(facts)));
  const report = layOutReport(text, checkedFacts(facts), context);
  return freezeFindings(checkReport(report, { levels }), dismissals);
}
