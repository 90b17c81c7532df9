/** Colours of people's carets: white text on them has a contrast of 4.5:1 at least. */
const colours = [
  "#1d4f91",
  "#8a2d6b",
  "#1f6b3a",
  "#7a4a00",
  "#5b3aa6",
  "#0f6674",
  "#9d1c1f",
  "#4d5a13",
] as const;

/** A person's colour, the same in every window. */
export function caretColour(personId: string): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return colours[sum % colours.length] ?? colours[0];
}
