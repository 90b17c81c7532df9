import { strToU8, zipSync } from "fflate";

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

interface WordFileParts {
  /** Markup of `w:body`. */
  readonly body: string;
  /** `Relationship` elements of the document. */
  readonly links?: string;
  /** Further parts, or others in place of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file with this body, as Word would pack it. */
export function givenWordFile({ body, links = "", parts = {} }: WordFileParts): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`;
  const files = {
    "[Content_Types].xml": types,
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationships(links),
    "word/document.xml": document,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A relationship of the document; `mode` "External" leads out of the file. */
export function givenLink(id: string, type: string, target: string, mode = "Internal"): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

/** A paragraph of runs: text, and what its `w:rPr` holds. */
export function givenWordParagraph(runs: string | readonly (readonly [string, string])[], properties = "") {
  const list = typeof runs === "string" ? [[runs, ""] as const] : runs;
  const drawn = list.map(
    ([text, style]) => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
  return `<w:p><w:pPr>${properties}</w:pPr>${drawn.join("")}</w:p>`;
}
