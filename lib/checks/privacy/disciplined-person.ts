import type { Check, CheckedReport } from "#lib/checks/check";
import type { NamedPerson } from "#lib/checks/people/named-people";
import { namedPeople } from "#lib/checks/people/named-people";
import { words } from "#lib/extraction/words";

const measure = String.raw`khiển trách|cảnh cáo|cách (?:hết )?(?:tất cả )?(?:các )?chức(?: vụ)?|khai trừ|kỷ luật`;
/** «khai trừ (ra khỏi Đảng) đối với đồng chí …»: nothing between that could be another subject. */
const before = new RegExp(
  words(
    String.raw`(?:${measure})(?:(?: ra khỏi đảng)| (?:trong|về) đảng| bằng hình thức| đảng viên| chức vụ| (?:và|hoặc) (?:${measure})|,? (?:${measure})| \(\d{1,3}\)){0,4}(?: (?:đối với|cho))?(?: (?:các|hai|ba))?(?: (?:đồng chí|đ/c|ông|bà|đảng viên))?`,
    "iu",
  ).source + String.raw`[\s:]{0,3}$`,
  "iu",
);
/** «… bị kỷ luật khiển trách», «… nhận hình thức cảnh cáo» after the name. */
const after = new RegExp(
  String.raw`^[^.;\n]{0,80}?(?<![\p{L}])(?:bị|phải nhận|nhận|chịu)(?: thi hành| xử lý| đề nghị| áp dụng)?(?: hình thức)?(?: kỷ luật)?(?: bằng hình thức| với hình thức)? ?(?:${measure.replace("|kỷ luật", "")})(?![\p{L}])`,
  "iu",
);
const reach = 120;

/** A person who was disciplined, by name, in news: who may know that is not for a news item to decide. */
export const disciplinedPerson: Check = {
  name: "disciplined-person",
  severity: "warning",
  scope: "paragraph",
  find: ({ reading, context }: CheckedReport) =>
    context.reportKind === "news"
      ? namedPeople(reading)
          .filter((person) => isDisciplined(reading.plain, person))
          .map(({ name, span }) => ({
            span,
            message: `Bài nêu tên ${name} cùng hình thức kỷ luật: chỉ đăng khi được phép công khai.`,
            mend: null,
          }))
      : [],
};

function isDisciplined(plain: string, { span, whole, sentence }: NamedPerson): boolean {
  const start = Math.max(sentence, span.start - reach);
  const end = whole.start < span.start ? whole.start : span.start;
  return before.test(plain.slice(start, end)) || after.test(plain.slice(whole.end, whole.end + reach));
}
