import type { Outcome } from "#lib/calls/outcome";

/**
 * Calls a command of a committee from the browser.
 *
 * Never throws: a server out of reach is the outcome "unavailable". `T` is what the command returns.
 */
export function call<T>(committee: string, name: string, input: unknown): Promise<Outcome<T>> {
  return post<T>(`/api/c/${committee}/${name}`, input);
}

/** Calls a command of the signed-in person's own account. */
export function callAccount<T>(name: string, input: unknown): Promise<Outcome<T>> {
  return post<T>(`/api/account/${name}`, input);
}

const unavailable = { ok: false, code: "unavailable", issues: [], current: null } as const;

async function post<T>(address: string, input: unknown): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    const outcome: unknown = await response.json();
    return isOutcome<T>(outcome) ? outcome : unavailable;
  } catch {
    return unavailable;
  }
}

function isOutcome<T>(value: unknown): value is Outcome<T> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}
