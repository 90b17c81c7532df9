import "server-only";
import type { Actor } from "#lib/access/actor";
import { asDownload } from "#lib/exports/formats";
import { Problem } from "#lib/problem";
import { statusOf } from "#lib/web/command";
import { wordsOf } from "#lib/web/locale";
import { requireActor } from "#lib/web/session";
import { problemWords } from "#lib/words/problems";

/** A file for one person: never kept on the way, never shown by the browser itself. */
export interface Download {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** Bytes, where they are known. */
  readonly size?: number;
}

/** What no cache may keep and no proxy may change. */
export const forOneOnly = { "cache-control": "private, no-store, no-transform" } as const;

/**
 * Answers a GET with a file for a member of the committee, 401 or 404 for anybody else.
 *
 * A refusal is one sentence as text: people open such addresses with a click.
 */
export async function answerDownload(
  committee: string,
  run: (actor: Actor) => Promise<Download>,
): Promise<Response> {
  try {
    const { fileName, contentType, body, size } = await run(await requireActor(committee));
    return new Response(body, {
      headers: {
        ...forOneOnly,
        "content-type": contentType,
        "content-disposition": asDownload(fileName),
        "x-content-type-options": "nosniff",
        ...(size === undefined ? {} : { "content-length": String(size) }),
      },
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { codes } = await wordsOf(problemWords);
    return new Response(`${codes[error.code]}\n`, {
      status: statusOf[error.code],
      headers: { ...forOneOnly, "content-type": "text/plain; charset=utf-8" },
    });
  }
}

/** What comes bit by bit, as a response takes it; `stop` is called when nobody listens any more. */
export function streamOf(chunks: AsyncGenerator<Uint8Array>, stop: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: stop,
  });
}
