import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";

import { environment, readSecret } from "#lib/env";
import { sessionCookieName } from "#lib/web/session-cookie";

/** What next-auth is told of a person who signed in: only the session's name goes into the cookie. */
interface SignedInUser {
  readonly id: string;
  readonly sessionId: string;
}

type Authorize = (
  credentials: Record<string, string> | undefined,
  headers: Readonly<Record<string, unknown>>,
) => Promise<SignedInUser | null>;

const days30 = 30 * 86_400;

/**
 * next-auth's settings; made when first asked for, so that a build needs no secret.
 *
 * `signOut` — ends the named session in the database.
 */
export function authenticationOptions(
  authorize: Authorize,
  signOut: (sessionId: string) => Promise<void>,
): AuthOptions {
  return {
    secret: readSecret(),
    // It asks for its own address, which only links in its mails and its own pages would need; there are none.
    logger: { warn: () => undefined },
    session: { strategy: "jwt", maxAge: days30 },
    pages: { signIn: "/dang-nhap", error: "/dang-nhap" },
    cookies: {
      sessionToken: {
        name: sessionCookieName,
        options: {
          httpOnly: true,
          sameSite: "lax",
          path: "/",
          secure: environment.publicAddress.startsWith("https:"),
        },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { committee: {}, username: {}, password: {} },
        authorize: (credentials, request) => authorize(credentials, request.headers ?? {}),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (isSignedInUser(user) ? { sub: user.id, sessionId: user.sessionId } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const sessionId: unknown = token?.["sessionId"];
        if (typeof sessionId === "string") await signOut(sessionId);
      },
    },
  };
}

function isSignedInUser(user: unknown): user is SignedInUser {
  return typeof user === "object" && user !== null && "sessionId" in user && "id" in user;
}
