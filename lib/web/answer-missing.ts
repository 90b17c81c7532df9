import "server-only";
import { notFound } from "next/navigation";

import { answerWith } from "#lib/web/answer-status";

// Apart from answer-status.ts, which our server loads too: outside its bundles, Next's navigation pulls in the
// pages runtime, which refuses to run under --conditions=react-server.

/** Answers 404 with what the page goes on to show; outside our server, with Next's own way. */
export function answerMissing(): void {
  if (!answerWith(404)) notFound();
}
