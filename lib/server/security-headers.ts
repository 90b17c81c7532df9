import { createHash } from "node:crypto";

/**
 * What may run on a page: scripts of one response's nonce, or the inline scripts with these hashes.
 *
 * `host` — where the browser asked, for the page's own websocket.
 */
type ScriptSource =
  | { readonly nonce: string; readonly host: string | undefined }
  | { readonly hashes: readonly string[] };

interface PolicySettings {
  readonly development: boolean;
  /** Whether the public address is https. */
  readonly secure: boolean;
}

/**
 * The Content-Security-Policy of a page.
 *
 * Styles may be inline: Mantine and ProseMirror position with style attributes. Everything else comes from
 * this server and nowhere else.
 */
export function contentSecurityPolicy(
  scripts: ScriptSource,
  { development, secure }: PolicySettings,
): string {
  const allowed =
    "nonce" in scripts
      ? [`'nonce-${scripts.nonce}'`, "'strict-dynamic'"]
      : scripts.hashes.map((hash) => `'sha256-${hash}'`);
  return [
    "default-src 'self'",
    `script-src 'self' ${[...allowed, ...(development ? ["'unsafe-eval'"] : [])].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...websocketSources(scripts)].join(" ")}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Not every browser counts the page's own websocket as 'self'. */
function websocketSources(scripts: ScriptSource): string[] {
  const host = "host" in scripts ? scripts.host : undefined;
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}

/** The headers of every answer, whatever it is. */
export function securityHeaders({ secure }: PolicySettings): Readonly<Record<string, string>> {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "x-frame-options": "DENY",
    // Browsers ignore both over plain http, and say so on every page.
    ...(secure
      ? { "strict-transport-security": "max-age=31536000", "cross-origin-opener-policy": "same-origin" }
      : {}),
  };
}

/** The base64 SHA-256 of every inline script of a page that runs; data blocks do not. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g);
  const hashes = new Set<string>();
  for (const { groups } of scripts) {
    const { attributes = "", code = "" } = groups ?? {};
    if (/\ssrc=/.test(attributes) || code === "" || /type="application\//.test(attributes)) continue;
    hashes.add(createHash("sha256").update(code).digest("base64"));
  }
  return [...hashes];
}
