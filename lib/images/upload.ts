import { uploadLimitBytes } from "#lib/images/limits";
import { Problem } from "#lib/problem";

/** What the form around a file may weigh. */
const envelopeBytes = 64 * 1024;
/** How much of a too large upload is read and thrown away, so that the browser gets to hear the answer. */
const drainBytes = 100 * 1024 * 1024;

/** How large a kind of file may be, and the reasons it is refused for. */
export interface UploadRules {
  readonly limitBytes: number;
  readonly missing: string;
  readonly tooLarge: string;
}

const pictureRules: UploadRules = {
  limitBytes: uploadLimitBytes,
  missing: "imageMissing",
  tooLarge: "imageTooLarge",
};

/**
 * The bytes of the form field "file"; at most the limit is ever kept in memory.
 *
 * @throws Problem "invalid" on the field "file": the rules' tooLarge, or missing (also for what is no form).
 */
export async function readUpload(request: Request, rules: UploadRules = pictureRules): Promise<Uint8Array> {
  const body = await readLimited(request, rules);
  const file = await fileField(request.headers.get("content-type") ?? "", body);
  if (!file || file.size === 0) throw refused(rules.missing);
  if (file.size > rules.limitBytes) throw refused(rules.tooLarge);
  return new Uint8Array(await file.arrayBuffer());
}

async function readLimited(
  request: Request,
  { limitBytes, missing, tooLarge }: UploadRules,
): Promise<Buffer<ArrayBuffer>> {
  const limit = limitBytes + envelopeBytes;
  const reader = request.body?.getReader();
  if (!reader) throw refused(missing);
  let chunks: Uint8Array[] = [];
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    if (read > limit) chunks = [];
    else chunks.push(value);
    if (read > drainBytes) {
      await reader.cancel();
      break;
    }
  }
  if (read > limit) throw refused(tooLarge);
  return Buffer.concat(chunks);
}

async function fileField(contentType: string, body: Buffer<ArrayBuffer>): Promise<File | null> {
  if (!contentType.startsWith("multipart/form-data")) return null;
  try {
    const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
    const file = form.get("file");
    return file instanceof File ? file : null;
  } catch {
    return null;
  }
}

function refused(reason: string): Problem {
  return new Problem("invalid", `The upload was refused: ${reason}.`, [{ field: "file", reason }]);
}
