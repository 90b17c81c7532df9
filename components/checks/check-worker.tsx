import type { CheckLevels } from "#lib/checks/check-report";
import type { CheckRequest } from "#lib/checks/check-texts";
import { checkTexts } from "#lib/checks/check-texts";
import type { Checker } from "#lib/checks/checker";
import { createChecker } from "#lib/checks/checker";

// The thread the checks run in: typing never waits for them.

/** What the page asks; answered by `{ id, findings }`. */
export interface WorkerRequest extends CheckRequest {
  readonly id: number;
  readonly levels: CheckLevels;
}

let checker: Checker | null = null;

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id, levels, ...request } = data;
  checker ??= createChecker({ levels });
  postMessage({ id, findings: checkTexts(checker, request) });
});
