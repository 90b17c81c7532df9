import { Heading as TiptapHeading } from "@tiptap/extension-heading";

const levels: readonly unknown[] = [2, 3];

/**
 * A section title: level 2 or 3, for level 1 is the report's own title.
 *
 * Pasted titles of other levels become the nearer of the two.
 */
export const Heading = TiptapHeading.configure({ levels: [2, 3] }).extend({
  addAttributes() {
    return {
      level: { default: 2, rendered: false, validate: validLevel, parseHTML: () => null },
    };
  },

  parseHTML() {
    return [
      { tag: "h1", attrs: { level: 2 } },
      { tag: "h2", attrs: { level: 2 } },
      { tag: "h3", attrs: { level: 3 } },
      { tag: "h4", attrs: { level: 3 } },
      { tag: "h5", attrs: { level: 3 } },
      { tag: "h6", attrs: { level: 3 } },
    ];
  },
});

function validLevel(value: unknown) {
  if (!levels.includes(value)) throw new RangeError("heading.level: expected 2 or 3.");
}
