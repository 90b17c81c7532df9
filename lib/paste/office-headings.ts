/** The outline level an element claims as a heading: 1 for titles and h1, up to 9; null for none. */
export function headingLevelOf(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName);
  if (tag) return Number(tag[1]);
  if (element.getAttribute("role") === "heading") return Number(element.getAttribute("aria-level") ?? "2");
  const named = /\bMso(?:Heading([1-9])|(Title))\b/.exec(element.getAttribute("class") ?? "");
  if (named) return Number(named[1] ?? 1);
  const outline = /mso-outline-level:\s*([1-9])/i.exec(element.getAttribute("style") ?? "");
  return outline ? Number(outline[1]) : null;
}

/** The highest heading of a copied text: it becomes the large heading, all below it the small one. */
export function nearestHeadingLevel(root: Element): number {
  const levels = [...root.querySelectorAll("*")].flatMap((element) => headingLevelOf(element) ?? []);
  return Math.min(9, ...levels);
}
