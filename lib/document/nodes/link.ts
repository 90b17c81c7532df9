import { Link as TiptapLink } from "@tiptap/extension-link";

import { isWebAddress } from "#lib/document/web-address";

import { required } from "./attribute";

/** What every link of a report says to the browser about where it leads. */
export const linkRelation = "noopener noreferrer nofollow";

const href = {
  name: "href",
  html: "href",
  domain: { accepts: isWebAddress, fromHtml: (written: string) => written },
};

/**
 * A link to http, https or mailto; it has an address and nothing else.
 *
 * Nothing is linked by itself while typing: «UBND.TP» is no address.
 */
export const Link = TiptapLink.extend({
  addAttributes() {
    return { href: required(href) };
  },
}).configure({
  autolink: false,
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: { rel: linkRelation },
  isAllowedUri: isWebAddress,
});
