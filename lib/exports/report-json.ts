import type { ExportSubject } from "./subject";

/** A report as data for other programs: where it stands, its paper, its facts, its text as a tree. */
export function toJson({ paper, facts, ...subject }: ExportSubject, madeAt: Date): string {
  const { body, names, ...printed } = paper;
  const whole = {
    format: "kyyeu-report",
    formatVersion: 1,
    madeAt: madeAt.toISOString(),
    ...subject,
    paper: printed,
    facts,
    document: body.toJSON() as unknown,
    mentions: names,
  };
  return `${JSON.stringify(whole, null, 2)}\n`.normalize("NFC");
}
