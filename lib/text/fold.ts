/**
 * Text as search compares it: NFC, lower case, no marks, đ as d, blanks single.
 *
 * «Đảng uỷ phường» and «dang uy phuong» fold alike, so do «uỷ» and «ủy».
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * A Vietnamese title as an address: «Hội nghị Đảng uỷ lần thứ 3» → "hoi-nghi-dang-uy-lan-thu-3".
 *
 * At most `limit` characters, cut between words; "tin" where nothing is left.
 */
export function slugOf(title: string, limit = 80): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, limit) || "tin";
}
