import type { Check, Remark } from "#lib/checks/check";
import type { PrintedSymbol } from "#lib/checks/documents/printed-symbol";
import { printedSymbols } from "#lib/checks/documents/printed-symbol";

/** Kinds of document that carry these letters. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  nq: ["Nghị quyết", "Nghị quyết liên tịch"],
  ct: ["Chỉ thị", "Chương trình", "Chương trình hành động", "Chương trình phối hợp"],
  kl: ["Kết luận", "Thông báo"],
  qđ: ["Quyết định", "Quy định", "Quy chế"],
  qđi: ["Quy định"],
  qyđ: ["Quy định"],
  qc: ["Quy chế"],
  hd: ["Hướng dẫn"],
  tb: ["Thông báo", "Kết luận"],
  kh: ["Kế hoạch", "Kế hoạch liên tịch"],
  ctr: ["Chương trình", "Chương trình hành động", "Chương trình phối hợp"],
  cthđ: ["Chương trình", "Chương trình hành động"],
  đa: ["Đề án"],
  bc: ["Báo cáo"],
  tt: ["Thông tri", "Thông tư", "Tờ trình"],
  ttr: ["Tờ trình"],
  cv: ["Công văn"],
  bb: ["Biên bản"],
  nđ: ["Nghị định"],
};

/** Kinds whose letters nobody varies; of others («Đề án», «Chương trình») the finding is a warning. */
const settled = new Set(
  ["nq", "ct", "kl", "qđ", "hd", "tb", "kh", "bc", "ttr", "cv", "nđ"].flatMap(
    (type) => kindsOf[type]?.[0] ?? [],
  ),
);
settled.add("Quy định");
const known = new Set(Object.values(kindsOf).flat());

/** «Nghị quyết số 12-CT/TW»: the kind that is written and the letters of the symbol contradict each other. */
export const symbolKind: Check = {
  name: "symbol-kind",
  severity: "error",
  scope: "paragraph",
  find: ({ reading }) => printedSymbols(reading).flatMap(judge),
};

function judge({ start, end, printed, kind, type }: PrintedSymbol): Remark[] {
  const kinds = kindsOf[type.toLowerCase()] ?? [];
  if (!known.has(kind) || kinds.includes(kind)) return [];
  return [
    {
      span: { start, end },
      message: `«${type}» là ký hiệu của ${kinds[0]?.toLowerCase() ?? ""}, trong bài ghi «${kind} ${printed}».`,
      mend: null,
      ...(settled.has(kind) ? {} : { severity: "warning" as const }),
    },
  ];
}
