import { createHash } from "node:crypto";

/**
 * JSON with one spelling: keys sorted by UTF-16 units, no blanks, `undefined` keys left out.
 *
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${pairs.join(",")}}`;
}

/** What a version's hash vouches for. `body` and `facts` are canonical JSON already. */
export interface Sealed {
  readonly reportId: string;
  readonly number: number;
  readonly title: string;
  readonly byline: string;
  readonly body: string;
  readonly facts: string;
  readonly previousHash: string | null;
}

/**
 * The SHA-256 of a version, as 64 lower-case hexadecimal digits.
 *
 * Over canonical JSON of everything in `Sealed`, so each version vouches for its predecessor too
 * (docs/decisions/005).
 */
export function sealOf(version: Sealed): string {
  const { reportId, number, title, byline, body, facts, previousHash } = version;
  const sealed = { reportId, number, title, byline, previousHash, body: parsed(body), facts: parsed(facts) };
  const text = canonicalJson(sealed);
  return createHash("sha256").update(text).digest("hex");
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
