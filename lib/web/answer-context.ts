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

/** The answer being made; undefined outside our server. */
export function currentAnswer(): ServerResponse | undefined {
  return answers.getStore();
}
