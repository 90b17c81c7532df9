import type { Check, Remark } from "#lib/checks/check";
import type { PrintedSymbol } from "#lib/checks/documents/printed-symbol";
import { isPartyOrgan, printedSymbols, typeLetters } from "#lib/checks/documents/printed-symbol";

/**
 * A Party symbol that is not written NN-XX/YY: «22/NQ-TW», «05 CT/TW», «22-NQTW», «06-Ctr/TU».
 *
 * State forms («314/QĐ-UBND») are right as they are. No mend: symbols are for a person to change.
 */
export const symbolForm: Check = {
  name: "symbol-form",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading }) =>
    printedSymbols(reading)
      .filter(({ organ }) => isPartyOrgan(organ))
      .flatMap(judge),
};

function judge(found: PrintedSymbol): Remark[] {
  const right = rightForm(found);
  const { start, end, printed } = found;
  if (printed === right) return [];
  const isSlight = printed.replace(/\x20/gu, "").toLowerCase() === right.toLowerCase();
  const isLower = isSlight && printed === printed.toLowerCase();
  return [
    {
      span: { start, end },
      message: `Ký hiệu văn bản của Đảng viết «${right}», trong bài ghi «${printed}».`,
      mend: null,
      ...(isSlight && !isLower ? { severity: "notice" as const } : {}),
    },
  ];
}

function rightForm({ number, type, organ }: PrintedSymbol): string {
  const letters = typeLetters.get(type.toLowerCase()) ?? type;
  const isMixed = /\p{Ll}/u.test(organ) && organ.toLowerCase() === "thu";
  return `${number}-${letters}/${isMixed ? "ThU" : organ.toUpperCase()}`;
}
