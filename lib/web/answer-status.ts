import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

declare global {
  var kyyeuAnswers: AsyncLocalStorage<ServerResponse> | undefined;
}

// One for the process: the server and the pages Next has bundled each load this file once.
const answers = (globalThis.kyyeuAnswers ??= new AsyncLocalStorage<ServerResponse>());

/** Runs Next for one request so that the page may choose its status; called by our server around Next's handler. */
export function withAnswer<T>(response: ServerResponse, run: () => T): T {
  return answers.run(response, run);
}

/**
 * Gives the page being rendered another status than 200.
 *
 * Next itself answers `notFound()` with a page that stays blank without JavaScript and knows no 410. False where
 * there is nothing to choose any more: outside our server, or when the head is sent.
 */
export function answerWith(status: 404 | 410): boolean {
  const response = answers.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  return true;
}
