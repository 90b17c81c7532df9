import "server-only";
import { cookies } from "next/headers";

import type { Catalogue, Locale, Words } from "#lib/words/words";
import { localeCookieName, readLocale } from "#lib/words/words";

/** The language this reader chose, Vietnamese until they do. */
export async function requestLocale(): Promise<Locale> {
  return readLocale((await cookies()).get(localeCookieName)?.value);
}

/** An area's sentences in the reader's language, for pages; components use `useWords`. */
export async function wordsOf<T>(area: Catalogue<T>): Promise<Words<T>> {
  return area[await requestLocale()];
}
