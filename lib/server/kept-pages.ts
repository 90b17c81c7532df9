import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A rendered page as it goes over the wire, in each encoding a browser may take. */
export interface KeptPage {
  readonly revision: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly bodies: { readonly identity: Buffer; readonly gzip: Buffer; readonly br: Buffer };
}

const largestTotal = 64_000_000;

/**
 * Rendered public pages by their key, valid for one public revision, bounded in memory.
 *
 * The page longest unused goes first. Everything kept is dropped at once when the revision moves.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>();
  private revision = -1;
  private total = 0;

  /** The page under this key, or null; `revision` — the public revision now. */
  find(key: string, revision: number): KeptPage | null {
    if (revision !== this.revision) this.clear(revision);
    const page = this.pages.get(key);
    if (!page) return null;
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  /** Keeps a page that was rendered while `revision` stood; one that is outdated already is not kept. */
  keep(key: string, revision: number, body: Buffer, headers: Readonly<Record<string, string>>): KeptPage {
    const page = pageOf(revision, body, headers);
    if (revision !== this.revision || sizeOf(page) > largestTotal) return page;
    this.total += sizeOf(page);
    this.pages.set(key, page);
    for (const [oldest, old] of this.pages) {
      if (this.total <= largestTotal) break;
      this.pages.delete(oldest);
      this.total -= sizeOf(old);
    }
    return page;
  }

  private clear(revision: number): void {
    this.pages.clear();
    this.total = 0;
    this.revision = revision;
  }
}

function pageOf(revision: number, identity: Buffer, headers: KeptPage["headers"]): KeptPage {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  return {
    revision,
    headers,
    // Weak: one name for all encodings.
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    bodies: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity, quality) },
  };
}

function sizeOf({ bodies: { identity, gzip, br } }: KeptPage): number {
  return identity.length + gzip.length + br.length;
}

/** The best encoding of those kept that an Accept-Encoding header takes. */
export function encodingFor(accepted: string | undefined): keyof KeptPage["bodies"] {
  const taken = (accepted ?? "")
    .split(",")
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(";", 1)[0]?.trim());
  if (taken.includes("br")) return "br";
  return taken.includes("gzip") ? "gzip" : "identity";
}
