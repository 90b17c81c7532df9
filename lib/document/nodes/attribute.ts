import { isPrintable } from "#lib/document/printable";

/** What an attribute may hold, and how it is read from HTML. */
export interface Domain {
  readonly accepts: (value: unknown) => boolean;
  readonly fromHtml: (written: string) => unknown;
}

/** One line of at least `least` and at most `most` characters. */
export function line(most: number, least = 0): Domain {
  return {
    accepts: (value) =>
      typeof value === "string" &&
      value.length >= least &&
      value.length <= most &&
      !/[\t\n]/.test(value) &&
      isPrintable(value),
    fromHtml: (written) => written.replace(/\s+/gu, " ").trim(),
  };
}

export function matching(pattern: RegExp): Domain {
  return {
    accepts: (value) => typeof value === "string" && pattern.test(value),
    fromHtml: (written) => written,
  };
}

export function wholeNumber(least: number, most: number): Domain {
  return {
    accepts: (value) => isWholeNumber(value) && value >= least && value <= most,
    fromHtml: (written) => (/^\d{1,9}$/.test(written) ? Number(written) : null),
  };
}

export function isWholeNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

/** A name the attributes have in the schema, the one they have in HTML, and what they may hold. */
interface Kept {
  readonly name: string;
  readonly html: string;
  readonly domain: Domain;
}

/** An attribute without which the node does not exist. */
export function required(kept: Kept) {
  return { isRequired: true, ...inHtml(kept) };
}

/** An attribute that is `initial` where nothing else is given. */
export function optional(kept: Kept, initial: string | number | null) {
  return { default: initial, ...inHtml(kept) };
}

/** For the parse rule of a node that does not exist without these: an element that lacks one is another thing. */
export function onlyWith(...keeps: readonly Kept[]) {
  return (element: HTMLElement) =>
    keeps.every(({ html, domain }) => readHtml(element, html, domain) !== null) ? null : false;
}

function inHtml({ name, html, domain }: Kept) {
  return {
    validate: (value: unknown) => {
      if (!domain.accepts(value)) throw new RangeError(`${name}: this ${typeof value} is not allowed.`);
    },
    parseHTML: (element: HTMLElement) => readHtml(element, html, domain),
    renderHTML: (attributes: Record<string, unknown>) => {
      const value = attributes[name];
      return value === null || value === "" ? {} : { [html]: value };
    },
  };
}

function readHtml(element: HTMLElement, html: string, { accepts, fromHtml }: Domain): unknown {
  const written = element.getAttribute(html);
  if (written === null) return null;
  const value = fromHtml(written);
  return accepts(value) ? value : null;
}
