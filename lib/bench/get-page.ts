import { get } from "node:http";

/** An answer as it came over the wire, not unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks for a page as a browser that takes this encoding does. @throws Error for any status but 200. */
export async function getPage(url: string, cookie: string, encoding: string): Promise<Answer> {
  const answer = await new Promise<Answer>((resolve, reject) => {
    const headers = { cookie, "accept-encoding": encoding };
    // A connection of its own: a kept one may be closed by the server just when it is used again.
    const request = get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on("error", reject);
  });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer;
}
