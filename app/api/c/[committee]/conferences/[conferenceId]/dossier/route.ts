import type { Readable } from "node:stream";

import { environment } from "#lib/env";
import { zipped } from "#lib/exports/dossier-zip";
import { planDossier } from "#lib/exports/queries/dossier";
import { openReady } from "#lib/exports/ready-files";
import { Problem } from "#lib/problem";
import { answerDownload, streamOf } from "#lib/web/download";
import { answerProgress } from "#lib/web/progress";

type Context = RouteContext<"/api/c/[committee]/conferences/[conferenceId]/dossier">;

const zipType = "application/zip";

/** The dossier of a conference as ZIP: the one made ready (`?ready=`), or made while it is sent. */
export async function GET(request: Request, { params }: Context) {
  const { committee, conferenceId } = await params;
  const token = new URL(request.url).searchParams.get("ready");
  return answerDownload(committee, async (actor) => {
    const plan = await planDossier(actor, conferenceId, environment.publicAddress);
    if (token === null) {
      const stopping = new AbortController();
      const chunks = zipped(plan.entries(stopping.signal));
      return {
        fileName: plan.fileName,
        contentType: zipType,
        body: streamOf(chunks, () => stopping.abort()),
      };
    }
    const ready = await openReady({ personId: actor.personId, conferenceId }, token);
    if (!ready) throw new Problem("not-found", "No such file is ready.");
    return {
      fileName: plan.fileName,
      contentType: zipType,
      body: streamOf(chunksOf(ready.stream), () => ready.stream.destroy()),
      size: ready.size,
    };
  });
}

/** Makes the dossier ready and tells how far it is, a line of JSON each; stops when the caller goes away. */
export async function POST(request: Request, { params }: Context) {
  const { committee, conferenceId } = await params;
  return answerProgress(request, committee, async (actor) => {
    const plan = await planDossier(actor, conferenceId, environment.publicAddress);
    return { plan, fetcher: { personId: actor.personId, conferenceId } };
  });
}

async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield new Uint8Array(Buffer.from(chunk));
}
