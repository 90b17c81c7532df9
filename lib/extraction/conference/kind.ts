import type { ConferenceKind } from "#lib/extraction/facts";
import { tokens } from "#lib/extraction/words";

/** The words of a conference's name that give its kind; the earliest in the name decides. */
const signs: readonly (readonly [ConferenceKind, string])[] = [
  ["tong-ket", String.raw`tổng kết|đánh giá (?:kết quả(?! giữa)|\d+ năm)`],
  ["so-ket", String.raw`sơ kết`],
  ["kiem-diem", String.raw`kiểm điểm`],
  ["quan-triet", String.raw`quán triệt|học tập|phổ biến|truyền đạt`],
  ["chuyen-de", String.raw`chuyên đề|báo cáo viên|tọa đàm|hội thảo|nói chuyện`],
];
const plenary =
  /(?:(?:lần|kỳ) (?:thứ )?(?:\d+|[ivxl]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:\s|$)|lần thứ|kỳ thứ)/u;

/** A congress by its name, or the headline of one; not a conference about a congress. */
const congress = new RegExp(
  String.raw`^(?:(?!hội nghị|tổng kết|sơ kết|kết quả|nghị quyết|quán triệt|học tập|chào mừng|sau|trước|kiểm điểm|triển khai|văn kiện|chuẩn bị|công tác|lễ|tiến tới|phục vụ)\S+ ){0,14}đại hội(?! (?:đồng|trường))`,
  "u",
);

/** The kind of a conference by the word of its name. */
export function kindOf(title: string, organiser: string | null): ConferenceKind {
  const name = fold(title);
  if (congress.test(name)) return "dai-hoi";
  const found = signs
    .map(([kind, source]) => ({
      kind,
      at: name.search(new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, "u")),
    }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  const beginning = found ? name.slice(0, found.at) : name;
  const who = `${beginning} ${fold(organiser ?? "")}`;
  if (
    /^(?:(?!hội nghị)\S+ ){0,16}hội nghị (?:(?!kết quả|nghị quyết|thực hiện|thông báo|triển khai|nội dung)\S+ ){0,14}(?:lần|kỳ|thứ)/u.test(
      beginning,
    ) &&
    plenary.test(beginning) &&
    /ban chấp hành|bch|ban thường vụ|ủy ban (?:mặt trận|mttq|hội)|ubmttq|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy/u.test(
      who,
    )
  )
    return "bch-lan-thu";
  return found?.kind ?? "khac";
}

function fold(text: string): string {
  return tokens(text).join(" ");
}
