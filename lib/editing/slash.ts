import { fold } from "#lib/text/fold";

/** Everything «/» and the menu «Chèn» offer, in their order; synonyms are folded words people may type instead. */
export const insertions = [
  { id: "paragraph", group: "text", synonyms: "van ban thuong text p", keys: "Ctrl+Alt+0" },
  { id: "largeHeading", group: "text", synonyms: "tieu de muc lon heading h2 chuong", keys: "Ctrl+Alt+2" },
  { id: "smallHeading", group: "text", synonyms: "tieu de muc nho heading h3", keys: "Ctrl+Alt+3" },
  { id: "bulletList", group: "text", synonyms: "gach dau dong cham bullet list ul", keys: "Ctrl+Shift+8" },
  { id: "orderedList", group: "text", synonyms: "danh so thu tu ordered list ol", keys: "Ctrl+Shift+7" },
  { id: "quote", group: "text", synonyms: "trich loi noi quote blockquote", keys: "Ctrl+Shift+B" },
  { id: "table", group: "insert", synonyms: "bang bieu ke table cot hang", keys: "" },
  { id: "image", group: "insert", synonyms: "hinh anh picture photo image", keys: "" },
  { id: "wordFile", group: "insert", synonyms: "tep word docx van ban file", keys: "" },
  { id: "video", group: "insert", synonyms: "phim ghi hinh youtube clip", keys: "" },
  { id: "link", group: "insert", synonyms: "duong dan lien ket url web", keys: "Ctrl+K" },
  { id: "attendee", group: "facts", synonyms: "nguoi du dai bieu dong chi thanh phan", keys: "@" },
  { id: "citation", group: "facts", synonyms: "nghi quyet chi thi van ban dan vien", keys: "#" },
] as const;
export type Insertion = (typeof insertions)[number];
export type InsertionId = Insertion["id"];
export const insertionGroups = ["text", "insert", "facts"] as const;

/**
 * The entries a query asks for, in the menu's order; all for an empty one.
 *
 * `labels` are the words shown. Compared folded, by the beginnings of words: «bang», «Bảng» and «tab» all find the table.
 */
export function matchInsertions(query: string, labels: Readonly<Record<InsertionId, string>>): Insertion[] {
  const asked = fold(query);
  if (asked === "") return [...insertions];
  const ranked = insertions.flatMap((entry) => {
    const label = fold(labels[entry.id]);
    if (label.startsWith(asked)) return { entry, rank: 0 };
    return ` ${label} ${entry.synonyms}`.includes(` ${asked}`) ? { entry, rank: 1 } : [];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}
