import { profileFor } from "#lib/formats/profiles";
import { distributionLines, numberLine, placeAndDateLine } from "#lib/formats/wording";
import type { Paper } from "#lib/papers/paper";
import { writeLongDay } from "#lib/text/dates";

/** What stands around the text of a paper, line by line, for formats that know no columns. */
export interface PaperLines {
  /** The letterhead; [] on news. */
  readonly upper: readonly string[];
  /** Type name, or the title of news. */
  readonly title: string;
  /** Below the title: subject and hyphens, or the day of news. */
  readonly below: readonly string[];
  /** Below the text, one group a signature or list. */
  readonly closing: readonly (readonly string[])[];
}

/** The same words as in Word and PDF, in the order a reader hears them. */
export function paperLines(paper: Paper): PaperLines {
  const profile = profileFor(paper.issuedOn);
  const { letterhead, signatures, distribution } = paper;
  const signed = signatures.map(({ authority, position, name }) => [authority, position, name]);
  const sentTo =
    distribution.length === 0 ? [] : [profile.distributionWord, ...distributionLines(distribution)];
  const closing = [...signed, sentTo, [paper.byline]].map((group) => group.filter(Boolean));
  const groups = closing.filter((group) => group.length > 0);
  if (letterhead === null) {
    const day = paper.heldOn === null ? "" : writeLongDay(paper.heldOn);
    return { upper: [], title: paper.title, below: [day].filter(Boolean), closing: groups };
  }
  const upper = [
    profile.partyTitle,
    letterhead.superior,
    letterhead.issuer,
    profile.asterisk,
    numberLine(letterhead, profile),
    placeAndDateLine(letterhead.seat, paper.issuedOn),
  ];
  return {
    upper: upper.filter(Boolean),
    title: letterhead.typeName,
    below: [letterhead.subject, profile.hyphens].filter(Boolean),
    closing: groups,
  };
}
