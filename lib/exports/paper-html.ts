import { escapeHtml, toHtml } from "#lib/document/render/html";
import type { FormatProfile, Setting } from "#lib/formats/profile";
import { profileFor } from "#lib/formats/profiles";
import { distributionLines, numberLine, placeAndDateLine } from "#lib/formats/wording";
import type { Letterhead, Paper } from "#lib/papers/paper";
import { writeLongDay } from "#lib/text/dates";

import type { Pictures } from "./picture";

/**
 * A paper as one HTML file that needs nothing else: pictures inside, no script, prints as A4 by its profile.
 */
export function toHtmlFile(paper: Paper, pictures: Pictures): string {
  const profile = profileFor(paper.issuedOn);
  const body = toHtml(paper.body, paper.names, (imageId) => {
    const picture = pictures.get(imageId);
    if (!picture) return null;
    const type = picture.format === "jpg" ? "image/jpeg" : "image/png";
    return `data:${type};base64,${Buffer.from(picture.bytes).toString("base64")}`;
  });
  const head =
    paper.letterhead === null ? newsHead(paper) : letterhead(paper.letterhead, paper.issuedOn, profile);
  const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(paper.title)}</title>
<style>
${styleSheet(profile)}
</style>
</head>
<body>
${head}
<main>
${body}
</main>
${closing(paper, profile)}
</body>
</html>
`;
  return page.normalize("NFC");
}

const lineOf = (name: string, text: string) =>
  text === "" ? "" : `<p class="${name}">${escapeHtml(text)}</p>`;

function newsHead({ title, heldOn }: Paper): string {
  return `<header><h1>${escapeHtml(title)}</h1>${lineOf("newsDay", heldOn === null ? "" : writeLongDay(heldOn))}</header>`;
}

function letterhead(head: Letterhead, issuedOn: string | null, profile: FormatProfile): string {
  const { superior, issuer, seat, typeName, subject } = head;
  const left = [
    lineOf("superior", superior),
    lineOf("issuer", issuer),
    lineOf("asterisk", profile.asterisk),
    lineOf("number", numberLine(head, profile)),
  ];
  const right = [
    `<p class="partyTitle"><span>${escapeHtml(profile.partyTitle)}</span></p>`,
    lineOf("placeAndDate", placeAndDateLine(seat, issuedOn)),
  ];
  const columns = `<div class="columns"><div>${left.join("")}</div><div class="right">${right.join("")}</div></div>`;
  return `<header>${columns}<h1>${escapeHtml(typeName)}</h1>${lineOf("subject", subject)}${lineOf("hyphens", profile.hyphens)}</header>`;
}

function closing({ signatures, distribution, byline }: Paper, profile: FormatProfile): string {
  const signed = signatures.map(
    ({ authority, position, name }) =>
      `<div class="signed"><div>${lineOf("authority", authority)}${lineOf("position", position)}</div>${lineOf("signerName", name)}</div>`,
  );
  const entries = distributionLines(distribution).map((entry) => lineOf("distribution", entry));
  const sentTo =
    entries.length === 0
      ? ""
      : `<div>${lineOf("distributionHeading", profile.distributionWord)}${entries.join("")}</div>`;
  if (signed.length === 0 && sentTo === "") return lineOf("byline", byline);
  const columns = signed.length > 1 ? signed : [sentTo || "<div></div>", ...signed];
  const below = signed.length > 1 ? sentTo : "";
  return `<footer><div class="columns">${columns.join("")}</div>${below}</footer>`;
}

function styleSheet({
  page,
  paragraph,
  settings,
  fontName,
  ruleThicknessPt,
  signatureRoomMm,
}: FormatProfile): string {
  const { top, right, bottom, left } = page.marginMm;
  const rules = Object.entries(settings).map(([name, setting]) => `.${name} { ${declarations(setting)} }`);
  return `@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-center { content: counter(page); font: ${settings.pageNumber.sizePt}pt "${fontName}", serif; } }
@page :first { @top-center { content: none; } }
:root { color: #000; background: #fff; font: ${settings.body.sizePt}pt/${paragraph.linePt}pt "${fontName}", Tinos, "Liberation Serif", serif; }
body { max-width: ${page.widthMm - left - right}mm; margin: ${top}mm auto; padding: 0 5mm; }
p { margin: 0; }
h1 { margin: ${3 * paragraph.gapPt}pt 0 0; text-align: center; text-wrap: balance; ${declarations(settings.typeName)} }
h2, h3 { margin: ${paragraph.gapPt}pt 0; text-indent: ${paragraph.firstLineMm}mm; break-after: avoid; }
h2 { ${declarations(settings.sectionHeading)} }
h3 { ${declarations(settings.clauseHeading)} }
main p { margin: 0 0 ${paragraph.gapPt}pt; text-align: justify; text-indent: ${paragraph.firstLineMm}mm; }
main li p { text-indent: 0; }
main table { width: 100%; border-collapse: collapse; margin: ${paragraph.gapPt}pt 0; }
main th, main td { border: 0.5pt solid; padding: 2pt 4pt; vertical-align: top; }
main th p, main td p { text-indent: 0; text-align: inherit; margin: 0; }
thead { display: table-header-group; }
tr, figure, .signed { break-inside: avoid; }
figure { margin: ${paragraph.gapPt}pt 0; text-align: center; }
figure img { max-width: 100%; height: auto; }
figcaption { ${declarations(settings.caption)} }
.columns { display: flex; text-align: center; }
.columns > div { flex: 1; display: flex; flex-direction: column; }
.columns > .right, .signed { justify-content: space-between; }
.partyTitle span { display: inline-block; padding-bottom: 1pt; border-bottom: ${ruleThicknessPt}pt solid; }
.subject, .hyphens, .newsDay { text-align: center; }
.hyphens, .newsDay { margin-bottom: ${2 * paragraph.gapPt}pt; }
.newsDay { font-style: italic; }
.signerName { margin-top: ${signatureRoomMm}mm; }
.distribution, .distributionHeading { text-align: left; }
.byline { text-align: right; font-weight: bold; }
footer { margin-top: ${2 * paragraph.gapPt}pt; }
${rules.join("\n")}
@media print { body { max-width: none; margin: 0; padding: 0; } }`;
}

function declarations({ sizePt, bold, italic, underline }: Setting): string {
  return [
    `font-size: ${sizePt}pt`,
    `font-weight: ${bold ? "bold" : "normal"}`,
    `font-style: ${italic ? "italic" : "normal"}`,
    ...(underline ? ["text-decoration: underline"] : []),
  ].join("; ");
}
