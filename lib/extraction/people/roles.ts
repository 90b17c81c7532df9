import type { AttendeeRole } from "#lib/extraction/facts";
import { matchAt, sticky } from "#lib/extraction/words";

/** Role words; "tells" only says what was said, and counts for people who do nothing stronger. */
export type StatedRole = AttendeeRole | "tells";

/** One wording of a role, at the head of a clause. */
export interface RoleRule {
  readonly name: string;
  readonly roles: readonly StatedRole[];
  readonly pattern: RegExp;
}

const event = String.raw`(?:hội nghị|đại hội|buổi lễ|buổi họp|buổi|lễ|chương trình|cuộc|phiên|kỳ họp|lớp|hội thảo|tọa đàm|khai mạc|trực tuyến|HN|ĐH|điểm cầu|hội thi|ngày hội|diễn đàn)`;
const notDự = String.raw`(?! (?:án|thảo|toán|kiến|báo|phòng|bị|thi|tuyển|trữ|luật|đoán|định|tính|cảm|nguồn|khuyết))`;
const attend = String.raw`(?:(?:cùng |về |tới |đến |tham |đồng |cùng tham |đến tham |về tham |tới tham |trực tiếp )?dự${notDự}|tham gia (?:dự )?(?=${event}|còn có|có|,)|có mặt|hiện diện)(?![\p{L}])`;
const handed = String.raw`(?:giấy|bằng|cờ|kỷ niệm|huy|huân|cúp|học bổng|vật|giải|danh hiệu|hoa|thưởng|quà|phần|khen|biểu trưng|lẵng|bức|giải|tiền|suất|quyết định (?:khen|tặng|trao|công nhận)|các|thẻ|kỷ yếu|chứng nhận|nhiều|từng|\d|cho|tặng|tượng|bảng|sổ)`;

/** The wordings. Order does not matter: every rule that fits a clause counts. */
export const roleRules: readonly RoleRule[] = [
  rule(
    "chair",
    ["chair"],
    String.raw`(?:đồng |cùng )?(?:chủ trì|chủ tọa)|điều hành(?! viên)|(?:dưới |có |với )?sự (?:chủ trì|điều hành)|(?:đoàn chủ (?:tịch|tọa)|chủ tọa đoàn|ban chủ tọa)(?: (?:điều hành|hội nghị|đại hội|buổi|phiên|của)[^.;:,]{0,40})?(?: (?:gồm|có|là)| ?:)|${attend} và (?:đồng )?chủ trì`,
  ),
  rule("attend-and-direct", ["attend-direct"], String.raw`${attend}(?: ${event})? & chỉ đạo`),
  rule(
    "attend",
    ["attend"],
    String.raw`${attend}(?! & chỉ đạo)(?! ${event} & chỉ đạo)(?! và (?:đồng )?chủ trì)`,
  ),
  rule(
    "attend-of",
    ["attend"],
    String.raw`(?:với |có |cùng )?sự (?:tham (?:gia|dự)|có mặt|hiện diện|góp mặt|chứng kiến) `,
  ),
  rule(
    "attend-side",
    ["attend"],
    String.raw`(?:về |phía |lãnh đạo |đại diện |khách mời |đại biểu )(?:phía )?[^.;:]{1,90}(?: có| gồm)|(?:về )?phía [^.;:]{1,90} ?:|(?:còn |cùng )?có(?=\s*:?$)|(?:được |vinh dự )?đón (?:tiếp)?|cùng dự`,
  ),
  rule(
    "direct-speech",
    ["direct"],
    String.raw`(?:có )?(?:bài )?(?:phát biểu|ý kiến|chỉ đạo)[^.;:,]{0,30}? chỉ đạo(?! của)|chỉ đạo(?: tại)? ${event}`,
  ),
  rule(
    "conclude",
    ["conclude"],
    String.raw`(?:(?:ý kiến|bài|lời) )?(?:phát biểu|phát biểu ý kiến|phát biểu chỉ đạo|chỉ đạo|bế mạc|tổng kết)?(?: bế mạc| chỉ đạo)?(?: và|,)? ?kết luận(?! số| \d{1,3}(?! (?:nhóm|nội dung|vấn đề|nhiệm vụ|điểm|ý)(?!\p{L})))|phát biểu kết thúc`,
  ),
  rule(
    "speak",
    ["speak"],
    String.raw`(?:có )?(?:bài |lời )?phát biểu(?! (?:ý kiến )?(?:(?:bế mạc )?(?:và )?kết luận|chỉ đạo|bế mạc và kết luận))|phát biểu[^.;:,]{0,20} khai mạc`,
  ),
  rule(
    "open",
    ["speak"],
    String.raw`(?:tuyên bố )?(?:khai mạc|bế mạc)|phát động|thảo luận|(?:trình bày |có |đọc )?(?:bài )?tham luận|(?:đọc )?diễn văn|đáp từ`,
  ),
  rule(
    "report",
    ["report"],
    String.raw`(?:trực tiếp )?(?:trình bày(?! (?:bài )?tham luận)|báo cáo(?! viên| của)|truyền đạt|quán triệt|triển khai|thông qua|phổ biến|giới thiệu|công bố(?! kết quả kiểm phiếu)|chia sẻ(?= (?:chuyên đề|nội dung|kinh nghiệm|về)|\s*$)|định hướng (?:công tác )?(?:tuyên truyền|tư tưởng)|đọc(?= (?:báo cáo|tờ trình|dự thảo|quyết định))|hướng dẫn|thông tin(?= (?:nhanh|chuyên đề|về|tình hình|kết quả|một số|những|các|thời sự)))`,
  ),
  rule("award", ["award"], String.raw`(?:trao|tặng|trao tặng)(?: tặng| thưởng)? ${handed}`),
  rule(
    "secretary",
    ["secretary"],
    String.raw`(?:làm |(?:đoàn|ban|tổ) )?thư ký(?: của)?(?: (?:hội nghị|đại hội|phiên|cuộc)| ?:| gồm)|ghi biên bản`,
  ),
  rule(
    "tells",
    ["tells"],
    String.raw`trao đổi|cho hay|tâm sự|bộc bạch|trăn trở|băn khoăn|nhìn nhận|lý giải|nhắc|nhận xét|tin rằng|(?:có|cho|nêu) ý kiến|(?:tham gia|đóng góp) ý kiến|kết thúc|thông tin|kể|đặt câu hỏi|thừa nhận|truy vấn|chất vấn|hiến kế|cam kết|ôn lại|ôn truyền thống|đặt ra|đưa ra|giải trình|góp ý|nhận định|kết thúc|cho biết|cho rằng|nhấn mạnh|nêu|đề nghị|yêu cầu|ghi nhận|đánh giá|biểu dương|khẳng định|chỉ rõ|chỉ ra|mong muốn|mong|bày tỏ|chia sẻ|chúc mừng|lưu ý|gợi ý|phân tích|làm rõ|giải đáp|nói|hy vọng|kêu gọi|đề xuất|kiến nghị|phản ánh|khái quát|giao|đồng tình|điểm lại|động viên|trả lời|tiếp thu|gửi lời|cảm ơn|tin tưởng|thống nhất|định hướng|giao nhiệm vụ|quan tâm`,
  ),
];

function rule(name: string, roles: readonly StatedRole[], source: string): RoleRule {
  return { name, roles, pattern: sticky(String.raw`(?:${source})(?![\p{L}\p{N}])|(?:${source})(?<=\s)`) };
}

/** Verbs that may follow «thay mặt …» without a comma. */
const acting = String.raw`trao|tặng|phát biểu|báo cáo|trình bày|đọc|công bố|khai mạc|bế mạc|ghi nhận|cảm ơn|tiếp thu|chúc mừng|biểu dương|bày tỏ|gửi lời|nhấn mạnh|đánh giá|yêu cầu|đề nghị|khẳng định|điều hành|chủ trì|kết luận|thông qua|phát động|nhận|đón nhận|đến dự|dự|tới dự|về dự`;

const lead = sticky(
  String.raw`[\s,;:()"-]*(?:(?:người|thành phần|đại biểu|khách mời|đã|đang|cũng|đều|sẽ|còn|vừa|lên|mời|được (?:mời|phân công|giao|chọn)|trực tiếp|vinh dự|vui mừng|xúc động|phấn khởi|hào hứng|tâm đắc|bức xúc|thì|(?:thay mặt|(?:được |được sự |thừa )?ủy (?:quyền|nhiệm)|đại diện)[^,.;]{0,90}?(?=[,;]|\s(?:${acting})(?![\p{L}])|$)[,;]?|tiếp tục|thẳng thắn|chân thành|nhiệt liệt|đồng thời|sau đó|và|tại (?:hội nghị|đại hội|buổi lễ|buổi)(?: này)?|hội nghị|đại hội|buổi lễ|nhân dịp này|dịp này|cũng|có(?! (?:mặt|ý kiến))|trong|trân trọng|thân mật|lần lượt|được|thay mặt)(?![\p{L}])[\s,:-]*){0,5}`,
);

/** «dự và chỉ đạo» is one role; elsewhere «và» begins a new clause. */
export const attendingAndDirecting =
  /(?<=dự(?:\s(?:hội nghị|đại hội|buổi lễ|lễ|buổi họp))?)(?:,|\svà)?\s(?=chỉ đạo)/giu;

/** The roles a clause states at its head, or an empty list. */
export function rolesOfClause(rules: readonly RoleRule[], clause: string): StatedRole[] {
  const found = new Set<StatedRole>();
  const starts = new Set([
    /[^\s,;:()"-]/u.exec(clause)?.index ?? 0,
    matchAt(lead, clause, 0)?.[0].length ?? 0,
  ]);
  for (const start of starts) {
    const fitting = rules.filter(({ pattern }) => matchAt(pattern, clause, start) !== null);
    for (const role of fitting.flatMap(({ roles }) => roles)) found.add(role);
  }
  if (found.size > 1) found.delete("tells");
  return [...found];
}
