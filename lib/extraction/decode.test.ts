import { expect, test } from "@playwright/test";

import { decodeText } from "#lib/extraction/decode";
import { tcvn3, vni } from "#lib/extraction/legacy-letters";
import { Problem } from "#lib/problem";

const text =
  "đảng uỷ phường tổ chức hội nghị tổng kết mười năm thực hiện nghị quyết về công tác dân vận, đồng chí bí thư đã phát biểu kết luận, ghi nhận những kết quả đạt được";
const write = (letters: ReadonlyMap<string, string>) => {
  const back = new Map([...letters].map(([printed, letter]) => [letter, printed]));
  return Array.from(text)
    .map((letter) => back.get(letter) ?? letter)
    .join("");
};

const read: [name: string, bytes: Uint8Array, encoding: string][] = [
  ["UTF-8", Buffer.from(text), "utf-8"],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
  ["decomposed UTF-8", Buffer.from(text.normalize("NFD")), "utf-8"],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${text}`, "utf16le"), "utf-16"],
  ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "utf-16"],
  ["TCVN3 bytes", Buffer.from(write(tcvn3), "latin1"), "tcvn3"],
  ["TCVN3 letters pasted as Unicode", Buffer.from(write(tcvn3)), "tcvn3"],
  ["VNI bytes", Buffer.from(write(vni), "latin1"), "vni"],
  ["VNI letters pasted as Unicode", Buffer.from(write(vni)), "vni"],
];
for (const [name, bytes, encoding] of read)
  test(`${name} is read and said to be ${encoding}`, () =>
    expect(decodeText(bytes)).toEqual({ text, encoding }));

test("«ư» is the soft hyphen in TCVN3", () => {
  expect(decodeText(Buffer.from("ph\u00AD¬ng h\u00ADíng", "latin1")).text).toBe("phương hướng");
});

test("an empty file is an empty text", () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
});

for (const plain of ["Hoi nghi tong ket", "Nguyễn Văn A dùng kính «ngắm»", "Café à la carte"])
  test(`«${plain}» in Unicode is not converted`, () =>
    expect(decodeText(Buffer.from(plain))).toEqual({ text: plain, encoding: "utf-8" }));

const refused: [name: string, bytes: Uint8Array][] = [
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["a Word file", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0xe3, 0xff])],
  ["French in windows-1252", Buffer.from("déjà vu, ça été très différent à l'école", "latin1")],
  ["half a UTF-16 character", Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
];
for (const [name, bytes] of refused)
  test(`${name} is refused`, () => {
    expect(() => decodeText(bytes)).toThrow(Problem);
  });
