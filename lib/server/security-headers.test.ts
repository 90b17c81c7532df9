import { createHash } from "node:crypto";

import { expect, test } from "@playwright/test";

import { contentSecurityPolicy, inlineScriptHashes, securityHeaders } from "#lib/server/security-headers";

const office = { development: false, secure: false };
const hash = (code: string) => createHash("sha256").update(code).digest("base64");

test("a page runs the scripts of its own nonce and no inline ones besides", () => {
  const policy = contentSecurityPolicy({ nonce: "abc", host: "ky-yeu.vn" }, office);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("connect-src 'self' ws://ky-yeu.vn wss://ky-yeu.vn;");
});

test("a made-up host adds nothing to the policy", () => {
  const policy = contentSecurityPolicy({ nonce: "abc", host: "a; script-src *" }, office);
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain("script-src *");
});

test("only development may evaluate text as code", () => {
  expect(contentSecurityPolicy({ nonce: "a", host: undefined }, { ...office, development: true })).toContain(
    "'unsafe-eval'",
  );
});

test("a kept page names the hash of each inline script, once, and of nothing else", () => {
  const html =
    '<script>a()</script><script src="/x.js"></script><script type="application/ld+json">{}</script><script id="b">b()</script><script>a()</script>';
  expect(inlineScriptHashes(html)).toEqual([hash("a()"), hash("b()")]);
  expect(contentSecurityPolicy({ hashes: [hash("a()")] }, office)).toContain(`'sha256-${hash("a()")}'`);
});

test("browsers are told to insist on https only where the site has it", () => {
  expect(securityHeaders(office)).not.toHaveProperty("strict-transport-security");
  expect(securityHeaders({ ...office, secure: true })).toHaveProperty("strict-transport-security");
});
