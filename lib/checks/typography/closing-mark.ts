import type { Check } from "#lib/checks/check";
import { placesOf } from "#lib/checks/spans";

const closing =
  /(?<=[\p{L}\p{N})”"])(?:[.…]{1,3}[^\S\n]?\/\.?|[^\S\n]?\/\.)(?:\/\.?){0,3}(?=[^\S\n]{0,8}$)/gu;
const hint = /\/\.?[^\S\n]{0,8}$/;

/** «… và những năm tiếp theo./.»: the old closing mark. A full stop ends a text (HD 05-HD/VPTW). */
export const closingMark: Check = {
  name: "closing-mark",
  severity: "notice",
  scope: "paragraph",
  find: ({ reading }) =>
    placesOf(reading, closing, "text", hint).map(({ start, end, match: [mark] }) => ({
      span: { start, end },
      message: `Kết thúc văn bản bằng dấu chấm, không dùng «${mark.trim()}».`,
      mend: mark.includes("…") ? "…" : ".",
    })),
};
