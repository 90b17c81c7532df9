import type { IncomingMessage, ServerResponse } from "node:http";

import { publicRevisionReader } from "#lib/db/public-revision";
import type { KeptPage } from "#lib/server/kept-pages";
import { encodingFor, KeptPages } from "#lib/server/kept-pages";
import { inlineScriptHashes } from "#lib/server/security-headers";
import { localeCookieName, readLocale } from "#lib/words/words";

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface PublicPagesSettings {
  /** Lets Next answer a request. */
  readonly render: Render;
  /** The policy for a page with these inline scripts. */
  readonly policy: (hashes: readonly string[]) => string;
}

const publicPath = /^\/(?:to-chuc\/[^/]+|tin\/[^/]+\/[^/]+)?$/;

/**
 * Answers public pages from bytes rendered before, while nothing readers see has changed.
 *
 * Gives false for what is no public page; that is Next's to answer. Source: docs/decisions/006.
 */
export class PublicPages {
  private readonly pages = new KeptPages();
  private readonly rendering = new Map<string, Promise<KeptPage | null>>();
  private readonly revision = publicRevisionReader();
  private readonly settings: PublicPagesSettings;

  constructor(settings: PublicPagesSettings) {
    this.settings = settings;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const key = keyOf(request);
    if (key === null) return false;
    const revision = this.revision();
    const kept = this.pages.find(key, revision) ?? (await this.renderOnce(key, revision, request, response));
    // Answered while rendering: a redirect, a 404, a withdrawn report.
    if (kept && !response.headersSent) send(kept, request, response);
    return true;
  }

  /** Requests that come while a page is being rendered wait for that one rendering. */
  private async renderOnce(
    key: string,
    revision: number,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<KeptPage | null> {
    const waiting = `${revision} ${key}`;
    const running = this.rendering.get(waiting);
    if (running) {
      const page = await running;
      if (page) return page;
    }
    const rendering = this.render(key, revision, request, response);
    this.rendering.set(waiting, rendering);
    try {
      return await rendering;
    } finally {
      this.rendering.delete(waiting);
    }
  }

  private async render(
    key: string,
    revision: number,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<KeptPage | null> {
    delete request.headers["accept-encoding"];
    const caught = catchBody(response);
    await this.settings.render(request, response);
    const body = await caught.ended;
    const isPage = /^text\/html/.test(String(response.getHeader("content-type")));
    const policy = isPage ? this.settings.policy(inlineScriptHashes(body.toString("utf8"))) : "";
    if (response.statusCode !== 200 || !isPage) {
      if (isPage) response.setHeader("content-security-policy", policy);
      caught.release(body);
      return null;
    }
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Cookie",
    };
    const page = this.pages.keep(key, revision, body, headers);
    caught.restore();
    for (const name of response.getHeaderNames())
      if (!name.startsWith("x-") && !keptHeaders.has(name)) response.removeHeader(name);
    return page;
  }
}

const keptHeaders = new Set([
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "strict-transport-security",
]);

/** The page's key, or null for a request that is not for a public page's HTML. */
function keyOf(request: IncomingMessage): string | null {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  if (request.headers["rsc"] !== undefined || request.headers["next-router-prefetch"] !== undefined)
    return null;
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (!publicPath.test(pathname)) return null;
  const names = [...searchParams.keys()];
  const page = searchParams.get("trang") ?? "";
  if (names.some((name) => name !== "trang") || !/^\d{0,4}$/.test(page)) return null;
  const cookie = request.headers.cookie ?? "";
  const locale = readLocale(new RegExp(`(?:^|; *)${localeCookieName}=([a-z]+)`).exec(cookie)?.[1]);
  return `${locale} ${pathname} ${page}`;
}

function send(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(request.headers["accept-encoding"] ?? acceptedBefore(request));
  response.setHeader("etag", page.etag);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (request.headers["if-none-match"] === page.etag) {
    response.writeHead(304).end();
    return;
  }
  const body = page.bodies[encoding];
  response.setHeader("content-length", body.length);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}

/** What the browser asked for, where rendering had to take the header away from Next. */
function acceptedBefore(request: IncomingMessage): string | undefined {
  const place = request.rawHeaders.findIndex((each) => each.toLowerCase() === "accept-encoding");
  return place === -1 ? undefined : request.rawHeaders[place + 1];
}

/** Holds back what Next writes, so that it can be kept before it is sent. */
function catchBody(response: ServerResponse) {
  const chunks: Buffer[] = [];
  const { write, end, writeHead, flushHeaders } = response;
  let ending: (body: Buffer) => void = () => undefined;
  const ended = new Promise<Buffer>((resolve) => (ending = resolve));
  const add = (chunk: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.flushHeaders = () => undefined;
  response.write = (chunk: unknown) => {
    add(chunk);
    return true;
  };
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.findLast(
      (each) => typeof each === "object" && each !== null && !Array.isArray(each),
    );
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  response.end = (chunk?: unknown) => {
    add(chunk);
    ending(Buffer.concat(chunks));
    return response;
  };
  const restore = () => Object.assign(response, { write, end, writeHead, flushHeaders });
  const release = (body: Buffer) => {
    restore();
    response.end(body);
  };
  return { ended, restore, release };
}
