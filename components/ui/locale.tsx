"use client";
import type { ReactNode } from "react";
import { createContext, use } from "react";

import type { Catalogue, Locale, Words } from "#lib/words/words";

const LocaleContext = createContext<Locale>("vi");

/** Tells every component below which language to speak. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return use(LocaleContext);
}

/** An area's sentences in the reader's language. */
export function useWords<T>(area: Catalogue<T>): Words<T> {
  return area[use(LocaleContext)];
}
