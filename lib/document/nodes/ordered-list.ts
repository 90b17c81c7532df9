import { OrderedList as TiptapOrderedList } from "@tiptap/extension-list";

import { optional, wholeNumber } from "./attribute";

const start = { name: "start", html: "start", domain: wholeNumber(0, 99_999) };

/** A numbered list; `start` is the number of its first item. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes() {
    return { start: optional(start, 1) };
  },
});
