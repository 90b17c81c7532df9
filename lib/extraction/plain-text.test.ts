import { expect, test } from "@playwright/test";

import { toPlainText, toReadable } from "#lib/extraction/plain-text";

test("a text is composed and otherwise left as it is", () => {
  expect(toPlainText("Đảng ủy – “Khối”".normalize("NFD"))).toBe("Đảng ủy – “Khối”");
});

const same: [printed: string, read: string][] = [
  ["Uỷ ban", "Ủy ban"],
  ["hoá, khoẻ", "hóa, khỏe"],
  ["22–NQ/TW", "22-NQ/TW"],
  ["“Dân vận khéo”", '"Dân vận khéo"'],
  ["K’Choi", "K'Choi"],
  ["10\u00A0giờ", "10 giờ"],
];
for (const [printed, read] of same)
  test(`«${printed}» is read as «${read}»`, () => expect(toReadable(printed)).toBe(read));

const kept = ["quý", "quỷ", "hoàn", "khuỷu", "thuyền", "giờ", "múa"];
for (const word of kept) test(`«${word}» keeps its tone mark`, () => expect(toReadable(word)).toBe(word));

for (const text of ["🎉 HỘI NGHỊ 🇻🇳", "a\r\nb\tc", "“x” – ‘y’…"])
  test(`«${text}» keeps its length`, () => expect(toReadable(text)).toHaveLength(text.length));
