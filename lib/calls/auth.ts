/**
 * Signs in at a committee from the browser.
 *
 * Null when it went well, else why not: "wrongPassword", "throttled:<minutes>" or "unavailable".
 */
export async function signInAt(
  committee: string,
  username: string,
  password: string,
): Promise<string | null> {
  try {
    const url = await post("callback/credentials", { committee, username, password });
    // A browser that keeps no cookies is sent to sign in again, without an error.
    return url.searchParams.get("error") ?? (url.searchParams.has("csrf") ? "unavailable" : null);
  } catch {
    return "unavailable";
  }
}

/** Ends this browser's session, here and in the database. @throws TypeError when the server is out of reach. */
export async function endThisSession(): Promise<void> {
  await post("signout", {});
}

/** Posts to next-auth with its token against forged requests; gives the address it would go on to. */
async function post(action: string, fields: Readonly<Record<string, string>>): Promise<URL> {
  const { csrfToken = "" } = await readStrings(await fetch("/api/auth/csrf"));
  const response = await fetch(`/api/auth/${action}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  const { url } = await readStrings(response);
  if (url === undefined) throw new TypeError(`No answer to ${action}.`);
  return new URL(url, window.location.href);
}

async function readStrings(response: Response): Promise<Partial<Record<string, string>>> {
  const told: unknown = await response.json();
  const entries = typeof told === "object" && told !== null ? Object.entries(told) : [];
  return Object.fromEntries(entries.filter(([, value]) => typeof value === "string"));
}
