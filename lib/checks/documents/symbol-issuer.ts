import type { Check, CheckedReport, Remark } from "#lib/checks/check";
import { citedDocuments, headOf } from "#lib/checks/documents/cited-documents";
import type { Cited } from "#lib/checks/documents/cited-documents";
import { fold } from "#lib/text/fold";

type Level = "central" | "province" | "district" | "commune";

const organs: readonly { readonly organ: RegExp; readonly level: Level; readonly whose: string }[] = [
  { organ: /\/TW$/u, level: "central", whose: "cơ quan Trung ương" },
  { organ: /\/TU$/u, level: "province", whose: "tỉnh uỷ, thành uỷ trực thuộc Trung ương" },
  { organ: /\/(?:HU|QU|ThU|TXU)$/u, level: "district", whose: "cấp uỷ cấp huyện" },
];

/** Words of an issuer that say its level beyond doubt. */
const issuers: readonly (readonly [Level, RegExp])[] = [
  ["central", /^(?:bo chinh tri|ban bi thu|(?:ban chap hanh|bch) (?:tw|trung uong))/],
  ["province", /(?:^| )(?:tinh uy|dang bo tinh)(?: |$)/],
  ["district", /(?:^| )(?:thi uy|huyen uy|quan uy|dang bo (?:thi xa|huyen|quan))(?: |$)/],
  [
    "commune",
    /(?:^| )(?:dang uy (?:xa|phuong|thi tran|dac khu)|dang bo (?:xa|phuong|thi tran|dac khu))(?: |$)/,
  ],
];

/**
 * «Nghị quyết 02-NQ/TU của … thị xã»: the letters of one level with an issuer of another.
 *
 * Real texts do not follow one scheme: said once a document, never an error.
 */
export const symbolIssuer: Check = {
  name: "symbol-issuer",
  severity: "warning",
  scope: "report",
  find({ reading }: CheckedReport) {
    const said = new Set<string>();
    return citedDocuments(reading).flatMap((cited) => {
      const key = `${cited.value.kind} ${cited.value.symbol ?? ""}`;
      const remarks = said.has(key) ? [] : judge(reading.text, cited);
      if (remarks.length > 0) said.add(key);
      return remarks;
    });
  },
};

function judge(text: string, cited: Cited): Remark[] {
  const { symbol, issuer, kind } = cited.value;
  const organ = organs.find((each) => symbol !== null && each.organ.test(symbol));
  const level = issuer === null ? undefined : issuers.find(([, words]) => words.test(fold(issuer)))?.[0];
  if (!organ || level === undefined || level === organ.level || symbol === null) return [];
  return [
    {
      span: headOf(text, cited),
      message: `Ký hiệu «${symbol}» thường là của ${organ.whose}, trong bài ghi ${kind.toLowerCase()} này của ${issuer ?? ""}.`,
      mend: null,
    },
  ];
}
