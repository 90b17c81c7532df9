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

/** Sends a file to an address of a committee; answers as `call` does. */
export function sendFile<T>(committee: string, name: string, file: File): Promise<Outcome<T>> {
  const form = new FormData();
  form.set("file", file);
  return ask<T>(`/api/c/${committee}/${name}`, { method: "POST", body: form });
}

const unavailable = { ok: false, code: "unavailable", issues: [], current: null } as const;

function post<T>(address: string, input: unknown): Promise<Outcome<T>> {
  return ask<T>(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
}

async function ask<T>(address: string, request: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, request);
    const outcome: unknown = await response.json();
    return isOutcome<T>(outcome) ? outcome : unavailable;
  } catch {
    return unavailable;
  }
}

function isOutcome<T>(value: unknown): value is Outcome<T> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}
