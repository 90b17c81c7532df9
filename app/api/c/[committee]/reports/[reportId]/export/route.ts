import { environment } from "#lib/env";
import { fileNameOf, formatsWithPictures, makeFile } from "#lib/exports/export-file";
import { exportFormats, readFormat } from "#lib/exports/formats";
import { readExport, readPictures } from "#lib/exports/queries/report";
import { Problem } from "#lib/problem";
import { answerDownload } from "#lib/web/download";

type Context = RouteContext<"/api/c/[committee]/reports/[reportId]/export">;

/** A report as a file; `?format=` docx (also without it), pdf, html, md, txt, json, or xlsx for its facts. */
export async function GET(request: Request, { params }: Context) {
  const { committee, reportId } = await params;
  return answerDownload(committee, async (actor) => {
    const format = readFormat(new URL(request.url).searchParams.get("format") ?? "docx");
    const subject = await readExport(actor, reportId);
    if (format === null) throw new Problem("invalid", "No such format.");
    const pictures = formatsWithPictures.includes(format)
      ? await readPictures(actor, subject.paper)
      : new Map<string, never>();
    const making = { pictures, publicAddress: environment.publicAddress, madeAt: new Date() };
    const bytes = new Uint8Array(await makeFile(subject, format, making));
    return {
      fileName: fileNameOf(subject, format),
      contentType: exportFormats[format].contentType,
      body: bytes,
      size: bytes.length,
    };
  });
}
