import "server-only";
import { notFound } from "next/navigation";

import { currentAnswer } from "#lib/web/answer-context";

/**
 * Gives the page being rendered another status than 200.
 *
 * Next itself answers `notFound()` with a page that stays blank without JavaScript and knows no 410. False where
 * there is nothing to choose any more: outside our server, or when the head is sent.
 */
export function answerWith(status: 404 | 410): boolean {
  const response = currentAnswer();
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  return true;
}
