import type { FormatProfile, Setting } from "./profile";

/** `style` — b, i, u together in any order. */
function set(sizePt: number, style = ""): Setting {
  return {
    sizePt,
    bold: style.includes("b"),
    italic: style.includes("i"),
    underline: style.includes("u"),
  };
}

/**
 * Hướng dẫn 36-HD/VPTW, 03/4/2018.
 *
 * After each row where the guide says it. Where it gives a range, the value chosen stands first and the range in the note.
 */
export const hd36: FormatProfile = {
  name: "HD36_2018",
  from: "2018-04-03",
  page: {
    widthMm: 210, // A4 upright
    heightMm: 297,
    marginMm: { top: 20, bottom: 20, left: 30, right: 15 }, // fixed values, one-sided print
    pageNumberMm: 10, // from the upper edge, centred
    numberOnFirstPage: false,
  },
  fontName: "Times New Roman", // Unicode TCVN 6909:2001, black
  paragraph: {
    firstLineMm: 10, // about 10
    gapPt: 6, // at least 6
    linePt: 18, // exactly, 18–22
  },
  partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM",
  partyTitleEm: 13.778, // advances of Times New Roman Bold
  ruleThicknessPt: 0.75, // solid, exactly as long as the title; its thickness is not said
  asterisk: "*",
  hyphens: "-----", // exactly five, not a drawn line
  numberWord: "Số", // without a colon
  distributionWord: "Nơi nhận:",
  signatureRoomMm: 25, // not said: a seal of 36 mm overlaps it
  settings: {
    partyTitle: set(15, "b"), // Phụ lục 3
    superior: set(14), // Phụ lục 3
    issuer: set(14, "b"), // Phụ lục 3
    asterisk: set(14), // its size is not said: that of the lines around it
    number: set(14), // Phụ lục 3
    placeAndDate: set(14, "i"), // Phụ lục 3
    typeName: set(16, "b"), // Phụ lục 3: 15–16
    subject: set(14, "b"), // Phụ lục 3: 14–15
    hyphens: set(14, "b"), // as the subject above them
    body: set(14), // 14–15
    sectionHeading: set(14, "b"), // Phần, Chương, I-
    clauseHeading: set(14, "b"), // Mục, Điều, 1.
    authority: set(14, "b"), // Phụ lục 3
    position: set(14), // Phụ lục 3: not bold
    signerName: set(14, "b"), // Phụ lục 3
    distributionHeading: set(14, "u"), // Phụ lục 3: upright, underlined
    distribution: set(12), // Phụ lục 3
    pageNumber: set(14), // upright
    caption: set(12, "i"), // the guide knows no pictures
  },
};
