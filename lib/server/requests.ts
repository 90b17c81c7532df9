import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { environment } from "#lib/env";
import { PublicPages } from "#lib/server/public-pages";
import type { Handler } from "#lib/server/render-apart";
import { renderApart } from "#lib/server/render-apart";
import { contentSecurityPolicy, securityHeaders } from "#lib/server/security-headers";
import { withAnswer } from "#lib/web/answer-status";
import { localeCookieName } from "#lib/words/words";

/** What only this server, or a proxy it trusts, may say about a request. */
const ours = ["x-client-address", "x-nonce", "content-security-policy"];
const proxys = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

/**
 * Every request's way: security headers, the sender's address, public pages from memory, the rest by Next.
 *
 * The policy travels to Next in the request's own header, where it takes the nonce from. Never rejects.
 */
export function handleRequests(nextHandler: Handler, development: boolean): Handler {
  const site = new URL(environment.publicAddress);
  const settings = { development, secure: site.protocol === "https:" };
  const always = Object.entries(securityHeaders(settings));
  const byNext: Handler = (request, response) => withAnswer(response, () => nextHandler(request, response));
  const publicPages = new PublicPages({
    // Kept bytes go to many readers: no nonce in them, their scripts are named by hash.
    render: (url, locale) =>
      renderApart(byNext, url, {
        host: site.host,
        "x-forwarded-proto": site.protocol.slice(0, -1),
        cookie: `${localeCookieName}=${locale}`,
      }),
    policy: (hashes) => contentSecurityPolicy({ hashes }, settings),
  });
  const withNonce: Handler = async (request, response) => {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy({ nonce, host: request.headers.host }, settings);
    request.headers["content-security-policy"] = policy;
    request.headers["x-nonce"] = nonce;
    response.setHeader("content-security-policy", policy);
    await byNext(request, response);
  };
  return async (request, response) => {
    try {
      for (const [name, value] of always) response.setHeader(name, value);
      if (!clean(request)) end(response, 400, "Địa chỉ không hợp lệ.");
      else if (development || !(await publicPages.answer(request, response)))
        await withNonce(request, response);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${request.method} ${request.url}: ${reason}\n`);
      end(response, 500, "Máy chủ gặp lỗi. Xin thử lại.");
    }
  };
}

/** Takes away what senders may not say of themselves, and says where they are; false for no address at all. */
function clean(request: IncomingMessage): boolean {
  const { headers, url } = request;
  const address = addressOf(request);
  for (const name of environment.trustProxy ? ours : [...ours, ...proxys]) delete headers[name];
  headers["x-client-address"] = address;
  return url !== undefined && URL.canParse(url, "http://localhost");
}

/** Who sends a request: the socket's other end, or what a trusted proxy in front has added last. */
function addressOf(request: IncomingMessage): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  const last = forwarded.split(",").at(-1)?.trim();
  const address = environment.trustProxy && last ? last : request.socket.remoteAddress;
  return address?.replace(/^::ffff:(?=\d+\.)/, "") ?? "unknown";
}

function end(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${words}\n`);
}
