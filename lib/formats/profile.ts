/** Which official guide a paper is set by. */
export type ProfileName = "HD36_2018" | "HD05_2026";

/** How one component of a paper is set. Capitals are the wording's business. */
export interface Setting {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Everything that has a place on an official paper. */
export const componentNames = [
  "partyTitle",
  "superior",
  "issuer",
  "asterisk",
  "number",
  "placeAndDate",
  "typeName",
  "subject",
  "hyphens",
  "body",
  "sectionHeading",
  "clauseHeading",
  "authority",
  "position",
  "signerName",
  "distributionHeading",
  "distribution",
  "pageNumber",
  "caption",
] as const;
export type ComponentName = (typeof componentNames)[number];

/** A format as data: every number and sign an official paper is set by. Changing one is changing one row. */
export interface FormatProfile {
  readonly name: ProfileName;
  /** The first day of issue it is for, ISO. */
  readonly from: string;
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly marginMm: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
    /** From the upper edge to the page number. */
    readonly pageNumberMm: number;
    readonly numberOnFirstPage: boolean;
  };
  /** What Word is told; PDF embeds a font of the same metrics. */
  readonly fontName: string;
  readonly paragraph: {
    readonly firstLineMm: number;
    readonly gapPt: number;
    /** From baseline to baseline, exactly. */
    readonly linePt: number;
  };
  /** Written above every official paper. */
  readonly partyTitle: string;
  /** How long it is in its font, bold, in ems: Word has to be told the length of the rule under it. */
  readonly partyTitleEm: number;
  /** Thickness of the rule, which is exactly as long as the title. */
  readonly ruleThicknessPt: number;
  /** Stands below the issuer in place of a rule. */
  readonly asterisk: string;
  /** Stand below the subject. */
  readonly hyphens: string;
  /** What opens the line of number and symbol. */
  readonly numberWord: string;
  readonly distributionWord: string;
  /** Room for the signature, between position and name. */
  readonly signatureRoomMm: number;
  readonly settings: Readonly<Record<ComponentName, Setting>>;
}
