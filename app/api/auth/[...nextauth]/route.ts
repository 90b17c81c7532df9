import NextAuth from "next-auth";

import { endSession, signIn, signInInput } from "#lib/people/commands";
import { Problem } from "#lib/problem";
import { authenticationOptions } from "#lib/web/authentication";
import { parseInput } from "#lib/web/command";

async function handle(request: Request, context: RouteContext<"/api/auth/[...nextauth]">): Promise<Response> {
  const options = authenticationOptions(authorize, endSession);
  const answered: unknown = await NextAuth(options)(request, context);
  if (!(answered instanceof Response)) throw new TypeError("next-auth gave no response.");
  return answered;
}

export { handle as GET, handle as POST };

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** @throws Error whose message the sign-in form reads: "throttled:<minutes>", "wrongPassword" or "unavailable". */
async function authorize(
  credentials: Record<string, string> | undefined,
  headers: Readonly<Record<string, unknown>>,
) {
  try {
    const origin = {
      address: text(headers["x-client-address"]) || "unknown",
      userAgent: text(headers["user-agent"]),
    };
    const { sessionId, personId } = await signIn(parseInput(signInInput, credentials ?? {}), origin);
    return { id: personId, sessionId };
  } catch (error) {
    // The message travels in an address: never what a broken database says.
    if (!(error instanceof Problem)) throw new Error("unavailable", { cause: error });
    if (error.code === "unavailable") throw new Error(`throttled:${String(error.current)}`, { cause: error });
    throw new Error("wrongPassword", { cause: error });
  }
}
