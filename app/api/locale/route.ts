import { sameSitePath } from "#lib/publications/addresses";
import { localeCookieName, readLocale } from "#lib/words/words";

const yearSeconds = 365 * 24 * 3600;

/** Keeps the reader's language (`to`) and goes back to a page of this site (`back`), else to the front page. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const locale = readLocale(searchParams.get("to") ?? undefined);
  return new Response(null, {
    status: 303,
    headers: {
      location: sameSitePath(searchParams.get("back")),
      "set-cookie": `${localeCookieName}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`,
      "cache-control": "no-store",
    },
  });
}
