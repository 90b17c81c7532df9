const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text without control characters (tab and newline stay) and broken letters: neither XML nor PostgreSQL takes them. */
export function printable(text: string): string {
  return text.replace(unprintable, "");
}

export function isPrintable(text: string): boolean {
  return printable(text) === text;
}
