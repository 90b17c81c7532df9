const onset = /^(?:ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/u;

/** Every rime of written Vietnamese, without tone marks. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êc êch êm ên
  êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc oa oac oach oai oam
  oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oem oeo oet ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơng ơp ơt u ua uc
  ui um un ung up ut uân uât uâng uây uê uêch uên uênh uêt uêu uôc uôi uôm uôn uông uôp uôt uơ uy uya uych uynh uyên uyêt
  uyn uyt uyu uyp ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych ynh yt ym yn`
    .split(/\s+/u)
    .filter((rime) => rime !== ""),
);

const toneMark = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;
const front = /^[eêiy]/u;
/** Syllables that end in a stop carry the sharp or the heavy tone. */
const stopTone = new Set(["\u0301", "\u0323"]);

/** The letters of a word without its tone marks, and the marks. «được» → «đươc», heavy. */
export function splitTone(word: string): { readonly letters: string; readonly tones: readonly string[] } {
  const apart = word.toLowerCase().normalize("NFD");
  return { letters: apart.replace(toneMark, "").normalize("NFC"), tones: apart.match(toneMark) ?? [] };
}

/**
 * Whether a word can be a Vietnamese syllable: onset, rime and tone that go together.
 *
 * Says nothing of whether it means something: «ngiệp» cannot be one, «hỉ» can.
 */
export function isSyllable(word: string): boolean {
  const { letters, tones } = splitTone(word);
  if (tones.length > 1) return false;
  const head = onset.exec(letters)?.[0] ?? "";
  const tail = letters.slice(head.length);
  const isRime = rimes.has(tail) || (head === "gi" && (tail === "" || rimes.has(`i${tail}`)));
  return isRime && fits(head, tail) && toneFits(letters, tones[0]) && markedOnItsVowel(word);
}

/** «k», «gh», «ngh» before e, ê, i, y; «c», «g», «ng» before the others. */
function fits(head: string, tail: string): boolean {
  if (head === "gh" || head === "ngh" || head === "k") return front.test(tail);
  if (head === "c" || head === "ng") return !front.test(tail);
  return head !== "g" || !/^[eêy]/u.test(tail);
}

function toneFits(letters: string, tone: string | undefined): boolean {
  if (!/(?:[cpt]|ch)$/u.test(letters)) return true;
  return tone !== undefined && stopTone.has(tone);
}

/** «ựơ», «qúa», «gíao»: the mark stands on a letter that never carries it. */
function markedOnItsVowel(word: string): boolean {
  return !misplaced.test(word.toLowerCase());
}

const misplaced =
  /[ừứửữự]ơ|q[ùúủũụ]|g[ìíỉĩị][aoơuưôâăêe]|[ìíỉĩị]ê|[ùúủũụ][ôâêơ]|[ùúủũụ]y(?=\p{L})|[ỳýỷỹỵ]ê|[òóỏõọ][aăe](?=\p{L})/u;
