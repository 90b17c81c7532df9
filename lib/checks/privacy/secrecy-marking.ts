import type { Check } from "#lib/checks/check";
import { placesOf } from "#lib/checks/spans";

/** A line that is nothing but a marking, or says «Độ mật: …». */
const stamp =
  /(?<=^|\n)[^\S\n]{0,8}[([*-]{0,3}((?:TUYỆT |TỐI )?MẬT|(?:[Đđ]ộ|ĐỘ|[Mm]ức độ|MỨC ĐỘ) (?:mật|MẬT)\s?:\s?(?:[Tt]uyệt mật|[Tt]ối mật|[Mm]ật|TUYỆT MẬT|TỐI MẬT|MẬT))[)\]*-]{0,3}[^\S\n]{0,8}(?=$|\n)/gu;
/** The stamp beside the number: «Số 12-BC/ĐU      MẬT». */
const besideNumber = /^Số[^\n]{1,40}?\s(TUYỆT MẬT|TỐI MẬT|MẬT)[^\S\n]{0,8}(?=$|\n)/gu;

/**
 * A secrecy marking. Nothing so marked may be entered here at all (Law 117/2025/QH15): it is written on a machine or
 * network of its own. «bí mật nhà nước» as a subject is no marking.
 */
export const secrecyMarking: Check = {
  name: "secrecy-marking",
  severity: "error",
  scope: "paragraph",
  find: ({ reading }) =>
    [...placesOf(reading, stamp, "text"), ...placesOf(reading, besideNumber, "text")].map(
      ({ start, match: [all, marking = ""] }) => {
        const from = start + all.lastIndexOf(marking);
        return {
          span: { start: from, end: from + marking.length },
          message: `Văn bản có dấu «${marking}». Nội dung mật phải soạn trên máy hoặc mạng độc lập theo quy định.`,
          mend: null,
        };
      },
    ),
};
