/** A stored picture: its id and its size in pixels. */
export interface SentImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Sends a picture to the committee's store; `onProgress` hears percents.
 *
 * Never throws: `reason` says why it was not taken, "unavailable" for a server out of reach.
 */
export function sendImage(
  committee: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<{ image: SentImage } | { reason: string }> {
  const form = new FormData();
  form.set("file", file);
  // fetch cannot tell how much has gone out.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0),
    );
    request.addEventListener("loadend", () => resolve(readAnswer(request.responseText)));
    request.open("POST", `/api/c/${committee}/images`);
    request.send(form);
  });
}

function readAnswer(text: string): { image: SentImage } | { reason: string } {
  try {
    const answer: unknown = JSON.parse(text);
    if (isStored(answer)) return { image: answer.value };
    if (isRefused(answer)) return { reason: answer.issues[0]?.reason ?? answer.code };
  } catch {
    // No JSON: the server, or something before it, is out of order.
  }
  return { reason: "unavailable" };
}

function isStored(answer: unknown): answer is { value: SentImage } {
  return isObject(answer) && answer["ok"] === true && isObject(answer["value"]) && "id" in answer["value"];
}

function isRefused(answer: unknown): answer is { code: string; issues: { reason: string }[] } {
  return isObject(answer) && typeof answer["code"] === "string" && Array.isArray(answer["issues"]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
