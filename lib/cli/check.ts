import type { CheckFinding } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { layOutPlainText } from "#lib/checks/lay-out";
import { readTextFile, reasonNotRead, sayConverted } from "#lib/cli/read-text-file";

interface FileFinding extends CheckFinding {
  readonly file: string;
}

/**
 * Prints what the checks say of each text, its facts read from the text itself.
 *
 * One finding a line, `file:line:column severity rule message`, line and column from 1, the column in characters; or one
 * JSON list with offsets in UTF-16 units of the NFC text. A file that cannot be read is reported on stderr and the others
 * go on.
 *
 * @returns the exit code: 1 when a finding is an error or a file could not be read, else 0.
 */
export async function checkFiles(files: readonly string[], asJson: boolean): Promise<number> {
  let failures = 0;
  const found: FileFinding[] = [];
  for (const file of files) {
    try {
      const read = await readTextFile(file);
      sayConverted(file, read);
      const report = layOutPlainText(read.text);
      const findings = checkReport(report).map((finding) => ({ ...finding, file }));
      if (!asJson) process.stdout.write(linesOf(report.reading.text, findings));
      found.push(...findings);
    } catch (error) {
      failures += 1;
      process.stderr.write(`${file}: ${reasonNotRead(error)}\n`);
    }
  }
  if (asJson) process.stdout.write(`${JSON.stringify(found.map(recordOf), null, 1)}\n`);
  return failures > 0 || found.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** One line a finding; expects reading order, so that the text is walked through once. */
function linesOf(text: string, findings: readonly FileFinding[]): string {
  let [at, line, column] = [0, 1, 1];
  const lines = findings.map(({ file, span, severity, check, message }) => {
    for (const sign of text.slice(at, span.start)) {
      column = sign === "\n" ? 1 : column + 1;
      line += Number(sign === "\n");
    }
    at = span.start;
    return `${file}:${line}:${column} ${severity} ${check} ${message}\n`;
  });
  return lines.join("");
}

function recordOf({ file, span, quote, severity, check, message, mend }: FileFinding) {
  return { file, start: span.start, end: span.end, quote, severity, rule: check, message, mend };
}
