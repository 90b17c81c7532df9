import "server-only";
import type { Actor } from "#lib/access/actor";
import { zipped } from "#lib/exports/dossier-zip";
import type { ProgressLine } from "#lib/exports/progress";
import type { DossierPlan } from "#lib/exports/queries/dossier";
import type { Fetcher } from "#lib/exports/ready-files";
import { keepReady } from "#lib/exports/ready-files";
import { answerCommand } from "#lib/web/command";
import { forOneOnly } from "#lib/web/download";

interface Work {
  readonly plan: DossierPlan;
  readonly fetcher: Fetcher;
}

/**
 * Answers with lines of JSON (`ProgressLine`) while a dossier is written to be fetched; the last one is `ready` or `failed`.
 *
 * Refusals are those of a command. When the caller goes away, the work stops and leaves nothing behind.
 */
export async function answerProgress(
  request: Request,
  committee: string,
  prepare: (actor: Actor) => Promise<Work>,
): Promise<Response> {
  const started: { work?: Work } = {};
  const refusal = await answerCommand(request, committee, async (actor) => {
    started.work = await prepare(actor);
  });
  if (!started.work) return refusal;
  return new Response(told(started.work), {
    headers: { ...forOneOnly, "content-type": "application/x-ndjson; charset=utf-8" },
  });
}

function told({ plan, fetcher }: Work): ReadableStream<Uint8Array> {
  const stopping = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      const tell = (line: ProgressLine) => {
        if (!stopping.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      // Not awaited: the stream is read while it is written.
      void write({ plan, fetcher }, stopping.signal, tell).finally(
        () => stopping.signal.aborted || controller.close(),
      );
    },
    cancel: () => stopping.abort(),
  });
}

async function write({ plan, fetcher }: Work, signal: AbortSignal, tell: (line: ProgressLine) => void) {
  let done = 0;
  tell({ done, total: plan.fileCount });
  const chunks = zipped(plan.entries(signal), ({ beside }) => {
    if (!beside) done += 1;
    tell({ done, total: plan.fileCount });
  });
  try {
    tell({ ready: await keepReady(fetcher, chunks) });
  } catch (error) {
    if (signal.aborted) return;
    process.stderr.write(
      `Dossier: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    tell({ failed: true });
  }
}
