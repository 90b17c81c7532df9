import { leadOf } from "#lib/document/lead";
import { lineOf } from "#lib/document/render/plain-text";
import type { Paper } from "#lib/papers/paper";

/** Whether the text of news opens with its lead, which is then set apart from the rest. */
export function opensWithLead({ body, names }: Pick<Paper, "body" | "names">): boolean {
  const first = body.firstChild;
  const lead = leadOf(body, names).replace(/…$/u, "");
  return first !== null && lead !== "" && lineOf(first, names).startsWith(lead);
}
