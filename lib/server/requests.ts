import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { environment } from "#lib/env";
import { PublicPages } from "#lib/server/public-pages";
import { contentSecurityPolicy, securityHeaders } from "#lib/server/security-headers";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Every request's way: security headers, the sender's address, public pages from memory, the rest by Next.
 *
 * The policy travels to Next in the request's own header, where it takes the nonce from.
 */
export function handleRequests(nextHandler: Handler, development: boolean): Handler {
  const settings = { development, secure: environment.publicAddress.startsWith("https:") };
  const always = Object.entries(securityHeaders(settings));
  const render: Handler = async (request, response) => {
    const nonce = randomBytes(16).toString("base64");
    const policy = contentSecurityPolicy({ nonce }, settings);
    request.headers["content-security-policy"] = policy;
    request.headers["x-nonce"] = nonce;
    response.setHeader("content-security-policy", policy);
    await nextHandler(request, response);
  };
  const publicPages = new PublicPages({
    render: async (request, response) => {
      // Kept bytes go to many readers: no nonce in them, their scripts are named by hash.
      delete request.headers["content-security-policy"];
      delete request.headers["x-nonce"];
      await nextHandler(request, response);
    },
    policy: (hashes) => contentSecurityPolicy({ hashes }, settings),
  });
  return async (request, response) => {
    for (const [name, value] of always) response.setHeader(name, value);
    request.headers["x-client-address"] = addressOf(request);
    if (development || !(await publicPages.answer(request, response))) await render(request, response);
  };
}

/** Who sends a request: the socket's other end, or what a trusted proxy says. */
function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(",")[0]?.trim();
  const address = (environment.trustProxy && first ? first : request.socket.remoteAddress) ?? "unknown";
  // An IPv4 caller on an IPv6 socket.
  return address.replace(/^::ffff:/, "");
}
