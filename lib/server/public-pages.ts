import type { IncomingMessage, ServerResponse } from "node:http";

import { publicRevisionReader } from "#lib/db/public-revision";
import type { KeptPage } from "#lib/server/kept-pages";
import { encodingFor, KeptPages } from "#lib/server/kept-pages";
import type { Rendered } from "#lib/server/render-apart";
import { inlineScriptHashes } from "#lib/server/security-headers";
import type { Locale } from "#lib/words/words";
import { localeCookieName, readLocale } from "#lib/words/words";

interface PublicPagesSettings {
  /** Renders the page at this path and query in a language, for nobody in particular. */
  readonly render: (url: string, locale: Locale) => Promise<Rendered>;
  /** The policy for a page with these inline scripts. */
  readonly policy: (hashes: readonly string[]) => string;
  /** How often what readers see has changed. */
  readonly revision?: () => number;
}

const publicPath = /^\/(?:to-chuc\/[^/]+(?:\/rss\.xml)?|tin\/[^/]+\/[^/]+|rss\.xml|sitemap\.xml)?$/;
const keptType = /^(?:text\/html|application\/(?:\w+\+)?xml)\b/;

/**
 * Answers public pages from bytes rendered before, while nothing readers see has changed.
 *
 * Gives false for what is no public page; that is Next's to answer. Source: docs/decisions/006.
 */
export class PublicPages {
  private readonly pages = new KeptPages();
  private readonly rendering = new Map<string, Promise<KeptPage | Rendered>>();
  private readonly revision: () => number;
  private readonly settings: PublicPagesSettings;

  constructor(settings: PublicPagesSettings) {
    this.settings = settings;
    this.revision = settings.revision ?? publicRevisionReader();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const wanted = wantedPage(request);
    if (wanted === null) return false;
    const revision = this.revision();
    const page = this.pages.find(wanted.key, revision) ?? (await this.renderOnce(wanted, revision));
    if ("bodies" in page) sendKept(page, request, response);
    else sendOnce(page, request, response);
    return true;
  }

  /** Requests that come while a page is being rendered wait for that one rendering. */
  private async renderOnce(wanted: WantedPage, revision: number): Promise<KeptPage | Rendered> {
    const waiting = `${revision} ${wanted.key}`;
    const running = this.rendering.get(waiting);
    if (running) return running;
    const rendering = this.render(wanted, revision);
    this.rendering.set(waiting, rendering);
    try {
      return await rendering;
    } finally {
      this.rendering.delete(waiting);
    }
  }

  private async render({ key, url, locale }: WantedPage, revision: number): Promise<KeptPage | Rendered> {
    const rendered = await this.settings.render(url, locale);
    const type = String(rendered.headers["content-type"] ?? "");
    const hashes = type.startsWith("text/html") ? inlineScriptHashes(rendered.body.toString("utf8")) : [];
    const policy = this.settings.policy(hashes);
    if (rendered.status !== 200 || !keptType.test(type))
      return { ...rendered, headers: { ...rendered.headers, "content-security-policy": policy } };
    return this.pages.keep(key, revision, rendered.body, {
      "content-type": type,
      "content-security-policy": policy,
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Cookie, RSC",
    });
  }
}

interface WantedPage {
  readonly key: string;
  /** Path and query, without anything the page does not read. */
  readonly url: string;
  readonly locale: Locale;
}

/** The public page a request is for, or null. */
function wantedPage({ method, url = "/", headers }: IncomingMessage): WantedPage | null {
  // Next's own navigation asks for a page in parts.
  const isForWhole = headers["rsc"] === undefined && headers["next-router-prefetch"] === undefined;
  if (!isForWhole || (method !== "GET" && method !== "HEAD")) return null;
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const page = searchParams.get("trang");
  if (!publicPath.test(pathname) || !/^\d{0,4}$/.test(page ?? "")) return null;
  const locale = localeOf(headers.cookie);
  const plain = page === null ? pathname : `${pathname}?trang=${page}`;
  return { key: `${locale} ${plain}`, url: plain, locale };
}

function localeOf(cookie = ""): Locale {
  return readLocale(localeCookie.exec(cookie)?.[1]);
}

const localeCookie = new RegExp(`(?:^|; *)${localeCookieName}=([a-z]+)`);

function sendKept(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const { "accept-encoding": accepted, "if-none-match": known } = request.headers;
  response.setHeader("etag", page.etag);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (known?.split(/, */).includes(page.etag)) {
    response.writeHead(304).end();
    return;
  }
  const encoding = encodingFor(Array.isArray(accepted) ? accepted.join() : accepted);
  const body = page.bodies[encoding];
  response.setHeader("content-length", body.length);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}

function sendOnce(page: Rendered, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  response.setHeader("content-length", page.body.length);
  response.writeHead(page.status).end(request.method === "HEAD" ? undefined : page.body);
}
