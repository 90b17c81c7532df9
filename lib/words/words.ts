export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];

/** The shape of a catalogue: the same keys, each a sentence or a function that makes one. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Words<T[Key]>;
};

/** One area's sentences in every language of the interface. */
export type Catalogue<T> = Readonly<Record<Locale, Words<T>>>;

/** Makes a catalogue; a sentence missing in English is a compile error. */
export function catalogue<const T>(vi: T & Words<T>, en: Words<T>): Catalogue<T> {
  return { vi, en };
}

/** The language a cookie's value names; Vietnamese for anything else. */
export function readLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? "vi";
}

export const localeCookieName = "kyyeu-locale";
