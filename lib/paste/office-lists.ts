import { headingLevelOf } from "./office-headings";

/** Number formats by "l0:level1", as Word declares them in its style sheet. */
export type ListFormats = ReadonlyMap<string, string>;

/** Reads «@list l0:level1 { mso-level-number-format:bullet; … }» of every style element. */
export function readListFormats(html: string): ListFormats {
  const formats = new Map<string, string>();
  for (const [, name = "", body = ""] of html.matchAll(/@list\s+(l\d+:level\d+)[^{]*\{([^}]*)\}/gi)) {
    formats.set(
      name.toLowerCase(),
      /mso-level-number-format:\s*([\w-]+)/i.exec(body)?.[1]?.toLowerCase() ?? "decimal",
    );
  }
  return formats;
}

interface Item {
  readonly element: Element;
  readonly level: number;
  readonly ordered: boolean;
  /** What its number counts: 3 for «3.», «c)» and «iii.». */
  readonly start: number;
}

/**
 * Turns Word's list paragraphs (and Word Online's one-item lists) into real, nested lists, in place.
 *
 * Runs in a parsed document that is never shown. Paragraphs in a row are one list.
 */
export function gatherOfficeLists(root: Element, formats: ListFormats): void {
  flattenWordOnline(root);
  for (const parent of new Set(
    [...root.querySelectorAll("[style*='mso-list'], [data-office-level]")].flatMap(
      (item) => item.parentElement ?? [],
    ),
  ))
    gatherIn(parent, formats);
}

function gatherIn(parent: Element, formats: ListFormats): void {
  let stack: { level: number; list: Element }[] = [];
  for (const child of Array.from(parent.childNodes)) {
    if (child instanceof Text && child.data.trim() === "") continue;
    if (child instanceof Comment) continue;
    const item = child instanceof Element ? readItem(child, formats) : null;
    if (item) stack = place(item, stack);
    else stack = [];
  }
}

function place(item: Item, open: { level: number; list: Element }[]) {
  const stack = open.filter(({ level }) => level <= item.level);
  const top = stack.at(-1);
  const name = item.ordered ? "ol" : "ul";
  if (top?.level === item.level && top.list.localName !== name) stack.pop();
  if (stack.at(-1)?.level !== item.level)
    stack.push({ level: item.level, list: openList(item, stack.at(-1)?.list) });
  const li = item.element.ownerDocument.createElement("li");
  stack.at(-1)?.list.append(li);
  li.append(item.element);
  return stack;
}

/** A new list, in the last item of the outer one or where the item stands. */
function openList(item: Item, outer: Element | undefined): Element {
  const list = item.element.ownerDocument.createElement(item.ordered ? "ol" : "ul");
  if (item.ordered && item.start > 1) list.setAttribute("start", String(item.start));
  const host = outer?.lastElementChild;
  if (host) host.append(list);
  else item.element.before(list);
  return list;
}

function readItem(element: Element, formats: ListFormats): Item | null {
  return readOnlineItem(element) ?? readWordItem(element, formats);
}

function readOnlineItem(element: Element): Item | null {
  const level = element.getAttribute("data-office-level");
  if (!level) return null;
  const number = element.getAttribute("data-office-number");
  return { element, level: Number(level), ordered: number !== null, start: Number(number ?? "1") };
}

function readWordItem(element: Element, formats: ListFormats): Item | null {
  const named = /mso-list:\s*(l\d+)\s+(level(\d+))/i.exec(element.getAttribute("style") ?? "");
  // A numbered heading is no list; its number stays as text.
  if (!named || headingLevelOf(element) !== null) return null;
  const counted = numberOf(readMarker(element));
  const format = formats.get(`${named[1]}:${named[2]}`.toLowerCase());
  const ordered = format ? format !== "bullet" && format !== "image" : counted !== null;
  return { element, level: Number(named[3]), ordered, start: counted ?? 1 };
}

/** The bullet or number Word wrote in front for programs that know no lists; it goes once read. */
function readMarker(element: Element): string {
  const marker = [...element.querySelectorAll("[style]")].find(isMarker);
  const text = (marker?.textContent ?? "").replaceAll(/[\s\u00a0]+/g, "");
  marker?.remove();
  return text;
}

function isMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");
}

/** «3.» 3, «1.2.» 2, «c)» 3, «iv.» 4, «(2)» 2; null for a bullet such as «·», «o», «-», «+». */
function numberOf(marker: string): number | null {
  const figure = /(\d+)[.)\]]*$/.exec(marker);
  if (figure) return Number(figure[1]);
  const letters = /^\(?([a-z]+)[.)]$/i.exec(marker)?.[1]?.toLowerCase();
  if (!letters) return null;
  if (/^[ivx]+$/.test(letters)) return romanValue(letters);
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : null;
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(letters: string): number {
  const values = Array.from(letters, (letter) => romanValues[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

/** Word Online copies every item as a list of its own; makes each a marked paragraph of its row. */
function flattenWordOnline(root: Element): void {
  for (const wrapper of root.querySelectorAll(".ListContainerWrapper")) {
    const item = wrapper.querySelector("li");
    const list = item?.closest("ul, ol");
    if (!item || !list) continue;
    const paragraph = item.ownerDocument.createElement("div");
    paragraph.setAttribute("data-office-level", item.getAttribute("data-aria-level") ?? "1");
    if (list.localName === "ol")
      paragraph.setAttribute("data-office-number", list.getAttribute("start") ?? "1");
    paragraph.append(...item.childNodes);
    wrapper.replaceWith(paragraph);
  }
}
