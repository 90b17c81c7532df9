import { expect, test } from "@playwright/test";

import { authorityIssue, signaturesOf } from "#lib/papers/signature";

for (const [authority, position, kind] of [
  ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "ward"],
  ["T/M BAN THƯỜNG VỤ", "Bí thư", "ward"],
  ["T/M ĐẢNG UỶ", "Q. BÍ THƯ", "commune"],
  ["T/M CHI BỘ", "BÍ THƯ", "cell"],
  ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "ward"],
  ["T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG", "ward"],
  ["T/M BAN THƯỜNG VỤ", "UỶ VIÊN", "ward"],
  ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "ward"],
  ["", "TRƯỞNG BAN", "ward"],
  ["", "Q. TRƯỞNG BAN", "ward"],
  ["T/M BAN THƯỜNG VỤ", "", "ward"],
] as const)
  test(`«${authority} – ${position}» is right`, () =>
    expect(authorityIssue(authority, position, kind)).toBeNull());

for (const [authority, position, kind, issue] of [
  ["K/T TRƯỞNG BAN", "PHÓ BÍ THƯ", "ward", "collectiveHasNoDeputy"],
  ["K/T CHÁNH VĂN PHÒNG", "Phó bí thư thường trực", "ward", "collectiveHasNoDeputy"],
  ["T/L BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "ward", "orderIsForOffice"],
  ["T/L BAN THƯỜNG VỤ", "Q. BÍ THƯ", "ward", "orderIsForOffice"],
  ["", "BÍ THƯ", "ward", "leadersSignOnBehalf"],
  ["T/M BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "ward", "behalfIsForLeaders"],
  ["T/M ĐẢNG UỶ", "PHÓ TRƯỞNG BAN", "ward", "behalfIsForLeaders"],
  ["K/T TRƯỞNG BAN", "TRƯỞNG BAN", "ward", "headSignsAlone"],
  ["", "PHÓ CHÁNH VĂN PHÒNG", "ward", "deputySignsForHead"],
  ["T/M BAN THƯỜNG VỤ", "Q. PHÓ BÍ THƯ", "ward", "actingIsNoDeputy"],
  ["T/M CHI BỘ", "BÍ THƯ", "ward", "bodyDoesNotFit"],
  ["T/M ĐẢNG UỶ", "BÍ THƯ", "cell", "bodyDoesNotFit"],
] as const)
  test(`«${authority} – ${position}» of a ${kind} is refused: ${issue}`, () =>
    expect(authorityIssue(authority, position, kind)).toBe(issue));

const signing = {
  authority: "T/M BAN THƯỜNG VỤ",
  signerPosition: "Phó Bí thư",
  signerName: "Lê Bình",
  recorderName: "Vũ Hoa",
};

test("minutes are signed by the recorder on the left and the chair on the right", () => {
  expect(signaturesOf("minutes", signing)).toEqual([
    { authority: "NGƯỜI GHI BIÊN BẢN", position: "", name: "Vũ Hoa" },
    { authority: "CHỦ TRÌ HỘI NGHỊ", position: "PHÓ BÍ THƯ", name: "Lê Bình" },
  ]);
});

test("other papers have one signature, positions in capitals", () => {
  expect(signaturesOf("conclusionNotice", signing)).toEqual([
    { authority: "T/M BAN THƯỜNG VỤ", position: "PHÓ BÍ THƯ", name: "Lê Bình" },
  ]);
});
