import { slugOf } from "#lib/text/fold";

import { toDocx } from "./docx/paper-docx";
import { toXlsx } from "./facts-xlsx";
import type { ExportFormat } from "./formats";
import { exportFormats } from "./formats";
import { toHtmlFile } from "./paper-html";
import { toMarkdown } from "./paper-markdown";
import { toText } from "./paper-text";
import { toPdf } from "./pdf/paper-pdf";
import type { Pictures } from "./picture";
import { toJson } from "./report-json";
import type { ExportSubject } from "./subject";

/** What a file is made of, besides the report. */
export interface Making {
  readonly pictures: Pictures;
  /** Where this installation is reached, without a slash at the end: Markdown names pictures by it. */
  readonly publicAddress: string;
  readonly madeAt: Date;
}

const makers: Readonly<
  Record<ExportFormat, (subject: ExportSubject, making: Making) => Promise<Uint8Array> | string>
> = {
  docx: ({ paper }, { pictures }) => toDocx(paper, pictures),
  pdf: ({ paper }, { pictures, madeAt }) => toPdf(paper, pictures, madeAt),
  html: ({ paper }, { pictures }) => toHtmlFile(paper, pictures),
  md: ({ paper }, { publicAddress }) => toMarkdown(paper, (imageId) => `${publicAddress}/anh/${imageId}`),
  txt: ({ paper }) => toText(paper),
  json: (subject, { madeAt }) => toJson(subject, madeAt),
  xlsx: ({ facts }) => toXlsx(facts),
};

/** The formats that carry pictures inside. */
export const formatsWithPictures: readonly ExportFormat[] = ["docx", "pdf", "html"];

/** The bytes of a report in a format. @throws Problem "unavailable" when too many papers wait to be set. */
export async function makeFile(
  subject: ExportSubject,
  format: ExportFormat,
  making: Making,
): Promise<Uint8Array> {
  const made = await makers[format](subject, making);
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}

const kindSlugs: Readonly<Record<string, string>> = {
  news: "tin",
  minutes: "bien-ban",
  resultReport: "bao-cao",
  conclusionNotice: "thong-bao",
};

/** A name for the file: «bien-ban-hoi-nghi-lan-thu-9.docx», of small letters, digits and dashes. */
export function fileNameOf({ paper }: Pick<ExportSubject, "paper">, format: ExportFormat): string {
  const kind = kindSlugs[paper.kind] ?? "van-ban";
  const title = slugOf(paper.title);
  const named = `${title}-`.startsWith(`${kind}-`) ? title : `${kind}-${title}`;
  return `${named}.${exportFormats[format].extension}`;
}
