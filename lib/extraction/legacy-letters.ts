/**
 * The letters of TCVN 5712:1993 (VN3) by their byte, from 0xA1.
 *
 * Only small letters carry tones there; capitals are a matter of the font.
 * 0xAD, the soft hyphen, is «ư».
 */
const tcvn3Rows: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

export const tcvn3: ReadonlyMap<string, string> = new Map(
  tcvn3Rows.flatMap(([first, letters]) =>
    Array.from(letters).map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** VNI writes a mark after its vowel: «aù» is «á». The marks, with what they add. */
const vniTones: readonly (readonly [mark: string, tone: string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const vniHats: readonly (readonly [mark: string, added: string, on: string])[] = [
  ["â", "\u0302", "aeo"],
  ["á", "\u0302\u0301", "aeo"],
  ["à", "\u0302\u0300", "aeo"],
  ["å", "\u0302\u0309", "aeo"],
  ["ã", "\u0302\u0303", "aeo"],
  ["ä", "\u0302\u0323", "aeo"],
  ["ê", "\u0306", "a"],
  ["é", "\u0306\u0301", "a"],
  ["è", "\u0306\u0300", "a"],
  ["ú", "\u0306\u0309", "a"],
  ["ü", "\u0306\u0303", "a"],
  ["ë", "\u0306\u0323", "a"],
];
const vniSingle: readonly (readonly [printed: string, letter: string])[] = [
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

/** VNI pairs and single letters, both cases, longest first when sorted by length. */
export const vni: ReadonlyMap<string, string> = new Map(
  [...pairs(), ...vniSingle].flatMap(([printed, letter]) => [
    [printed, letter] as const,
    [printed.toUpperCase(), letter.toUpperCase()] as const,
    [capitalised(printed), letter.toUpperCase()] as const,
  ]),
);

function pairs(): [string, string][] {
  const toned = ["a", "e", "o", "u", "y"].flatMap((vowel) =>
    vniTones.map(([mark, tone]): [string, string] => [vowel + mark, (vowel + tone).normalize("NFC")]),
  );
  const horned = ["ô", "ö"].flatMap((vowel) =>
    vniTones.map(([mark, tone]): [string, string] => [
      vowel + mark,
      ((vowel === "ô" ? "ơ" : "ư") + tone).normalize("NFC"),
    ]),
  );
  const hats = vniHats.flatMap(([mark, added, on]) =>
    Array.from(on).map((vowel): [string, string] => [vowel + mark, (vowel + added).normalize("NFC")]),
  );
  return [...toned, ...horned, ...hats];
}

function capitalised(printed: string): string {
  return printed.charAt(0).toUpperCase() + printed.slice(1);
}
