import "server-only";
import { decode } from "next-auth/jwt";

import { readSecret } from "#lib/env";

/** The cookie next-auth keeps its signed token in; one name for http and https, so that office networks work alike. */
export const sessionCookieName = "kyyeu-session";

/**
 * The session a Cookie header names, or null for none, a forged or an expired one.
 *
 * Only the name: whether that session is still alive is the database's to say. Pages, commands and the
 * live-editing socket all read it here.
 */
export async function readSessionId(cookieHeader: string | null | undefined): Promise<string | null> {
  const pairs = (cookieHeader ?? "").split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${sessionCookieName}=`));
  if (!found) return null;
  try {
    const token = await decode({
      token: decodeURIComponent(found.slice(sessionCookieName.length + 1)),
      secret: readSecret(),
    });
    return typeof token?.["sessionId"] === "string" ? token["sessionId"] : null;
  } catch {
    return null;
  }
}
