import { z } from "zod";

import { sameSitePath } from "#lib/publications/addresses";

export const shortestPassword = 10;

/** A password somebody chooses. */
export const newPassword = z.string().min(shortestPassword).max(200);

const tellingLength = 4;

/** Whether a password gives itself away by the username in it; names of two or three letters are in too many words. */
export function holdsUsername(password: string, username: string): boolean {
  return username.length >= tellingLength && password.toLowerCase().includes(username);
}

/** How a username is written: small plain letters, digits, dots and dashes. */
export const usernamePattern = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/**
 * The page to show after signing in: the one asked for when it is a path of this site, else `otherwise`.
 *
 * Refused: other origins in every spelling browsers accept («//evil», «/\evil», control characters), the front page
 * and the sign-in itself.
 */
export function pageAfterSignIn(asked: string | null | undefined, otherwise: string): string {
  const path = sameSitePath(asked ?? null);
  return path === "/" || path.startsWith("/dang-nhap") || path.length > 500 ? otherwise : path;
}

/** The machine a session was opened on, from its user agent: «Chrome trên Windows». */
export function deviceOf(userAgent: string): { browser: string; system: string } {
  const browsers: readonly [RegExp, string][] = [
    [/Edg\//, "Edge"],
    [/coc_coc_browser/i, "Cốc Cốc"],
    [/Firefox\//, "Firefox"],
    [/Chrome\//, "Chrome"],
    [/Safari\//, "Safari"],
  ];
  const systems: readonly [RegExp, string][] = [
    [/Android/, "Android"],
    [/iPhone|iPad/, "iOS"],
    [/Windows/, "Windows"],
    [/Mac OS X/, "macOS"],
    [/Linux/, "Linux"],
  ];
  const find = (known: readonly [RegExp, string][]) =>
    known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "";
  return { browser: find(browsers), system: find(systems) };
}
