import { IncomingMessage, ServerResponse } from "node:http";
import type { OutgoingHttpHeaders } from "node:http";
import { Socket } from "node:net";

/** Answers one request; Next's handler, or what stands around it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole answer, not sent to anybody yet. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** Headers that belong to a connection and not to the page. */
const ofConnection = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "date"]);

/**
 * Lets a handler answer a GET that comes from nobody.
 *
 * Many may wait for one page: it must neither depend on the first one's connection, who may leave, nor know
 * anything of them but the `headers` given.
 */
export async function renderApart(
  handler: Handler,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { ...headers }, httpVersion: "1.1" });
  request.push(null);
  const response = new CaughtResponse(request);
  const late = tooLate(url);
  await Promise.race([handler(request, response), response.ended, late]);
  const body = await Promise.race([response.ended, late]);
  return { status: response.statusCode, headers: headersOf(response.getHeaders()), body };
}

const patienceMs = 30_000;

/** @throws Error after a while: those who wait for a page must not wait for ever. */
async function tooLate(url: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs).unref());
  throw new Error(`Rendering ${url} takes too long.`);
}

function headersOf(given: OutgoingHttpHeaders): Rendered["headers"] {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined || ofConnection.has(name)
        ? []
        : [[name, typeof value === "number" ? String(value) : value]],
    ),
  );
}

/** Keeps what is written to it. */
class CaughtResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];
  /** The body, when the last of it was written. */
  readonly ended = new Promise<Buffer>((resolve) => {
    this.once("caught", () => resolve(Buffer.concat(this.chunks)));
  });

  override write(chunk: unknown): boolean {
    this.add(chunk);
    return true;
  }

  override end(chunk?: unknown): this {
    this.add(chunk);
    this.emit("caught");
    // Whoever waits for the last byte to leave goes on.
    setImmediate(() => this.emit("finish") && this.emit("close"));
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.findLast((each) => typeof each === "object" && each !== null);
    if (headers) for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {
    // Nothing leaves before the end.
  }

  private add(chunk: unknown): void {
    if (typeof chunk === "string") this.chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}
