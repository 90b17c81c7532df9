import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { Outcome } from "#lib/calls/outcome";
import type { ProblemCode } from "#lib/problem";
import { Problem } from "#lib/problem";
import { requireActor } from "#lib/web/session";

/** What HTTP calls each refusal. */
export const statusOf: Readonly<Record<ProblemCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  incomplete: 422,
  unavailable: 503,
};

/** One command as an address: reads its own input and runs for an actor. */
export type Command = (actor: Actor, input: unknown) => Promise<unknown>;

/** Makes an address's command of a domain command and the schema of its input. */
export function command<Input extends z.ZodType, T>(
  input: Input,
  run: (actor: Actor, input: z.output<Input>) => Promise<T>,
): Command {
  return async (actor, values) => run(actor, parseInput(input, values));
}

/**
 * Answers `POST /api/c/<committee>/<command>`: who, what, do it, say how it went.
 *
 * The answer is an `Outcome` as JSON; a Problem gives its HTTP status (401, 403, 404, 409, 422, 503),
 * anything else is a bug and stays one. A request from another site is refused before anything is read.
 */
export async function answerCommand(
  request: Request,
  committee: string,
  run: Command | undefined,
): Promise<Response> {
  return answer(request, async (input) => {
    const actor = await requireActor(committee);
    if (!run) throw new Problem("not-found", "No such command.");
    return run(actor, input);
  });
}

/**
 * The same for an address that takes a file: who asks is settled before the upload is read.
 *
 * `allow` throws for an actor who may not; `take` reads the request's body itself, with a limit.
 */
export async function answerUpload(
  request: Request,
  committee: string,
  { allow, take }: { allow: (actor: Actor) => void; take: (actor: Actor) => Promise<unknown> },
): Promise<Response> {
  return answerCommand(withoutUpload(request), committee, async (actor) => {
    allow(actor);
    return take(actor);
  });
}

/** The request as commands expect it, with an empty input. */
function withoutUpload(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  return new Request(request.url, { method: "POST", headers, body: "null" });
}

/** The same for what belongs to no committee: `run` finds out itself who is asking. */
export async function answer(request: Request, run: (input: unknown) => Promise<unknown>): Promise<Response> {
  try {
    refuseForeignSite(request);
    const value = await run(await readJson(request));
    return Response.json({ ok: true, value: value ?? null } satisfies Outcome<unknown>);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, issues, current } = error;
    return Response.json({ ok: false, code, issues, current } satisfies Outcome<unknown>, {
      status: statusOf[code],
    });
  }
}

/** Reads values by a command's schema. @throws Problem "invalid" naming each field. */
export function parseInput<Input extends z.ZodType>(input: Input, values: unknown): z.output<Input> {
  const parsed = input.safeParse(values);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ field: issue.path.join("."), reason: issue.code }));
  throw new Problem("invalid", "The input was not understood.", issues);
}

/** @throws Problem "forbidden" unless the request comes from our own pages (or from no browser at all). */
export function refuseForeignSite(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  const foreign =
    (site !== null && site !== "same-origin") ||
    (origin !== null && !(URL.canParse(origin) && new URL(origin).host === host));
  if (foreign) throw new Problem("forbidden", "Requests from other sites are refused.");
}

async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    throw new Problem("invalid", "Commands are JSON.");
  try {
    return await request.json();
  } catch {
    throw new Problem("invalid", "Commands are JSON.");
  }
}
