import { sticky } from "#lib/extraction/words";

/**
 * The words an office begins with. Language, not people: «Phó Bí thư …»,
 * «Trưởng Ban …», «UVBTV».
 */
const heads = [
  String.raw`tổng bí thư|thủ tướng|bí thư|chủ tịch|ủy viên|tổng thư ký|thư ký|chủ nhiệm|chủ tọa`,
  String.raw`trưởng (?:ban|phòng|đoàn|khoa|bộ phận|công an|trạm|khối|cụm|tiểu ban|đại diện|thôn|ấp|bản|khu|xóm|làng|chi nhánh|bộ môn|ty|văn phòng|công đoàn|nhóm|tổ|đội|điểm|khu phố|buôn|bon)`,
  String.raw`tổng (?:giám đốc|biên tập|cục trưởng|tham mưu trưởng|kiểm toán|thanh tra|lãnh sự)`,
  String.raw`(?:bộ|thứ|vụ|cục|chi cục|viện|hiệu|hạt|đội|trạm|tổ|nhóm|cụm|chi hội|hội|thôn|ban|phòng|khoa|chi đoàn|kế toán|tham mưu|chỉ huy|chính|đoàn|đồn|tiểu đoàn|trung đoàn|sư đoàn|đại đội|xưởng|phân xưởng|quản đốc|xóm|bản|buôn|khu|làng|ấp|đại diện) trưởng`,
  String.raw`(?:vụ|cục|viện|hiệu|đội|trạm|tổ|đồn|phòng|ban|lớp|tiểu đoàn|trung đoàn|sư đoàn|đại đội) phó|giám đốc|chánh (?:văn phòng|thanh tra|án|tòa|tổng thanh tra)|thường trực|thường vụ|chính ủy|chính trị viên|tư lệnh`,
  String.raw`(?:tỉnh|thành|huyện|thị|quận|đảng|chi) ủy viên|đại biểu (?:quốc hội|hđnd|hội đồng)|thành viên|thẩm phán|kiểm sát viên|viện trưởng|chuyên viên|chuyên gia|trợ lý|báo cáo viên|giảng viên|phụ trách|quyền (?:bí thư|chủ tịch|giám đốc|trưởng)|cố vấn|đại sứ|tổng lãnh sự|đại biện|quản đốc|điều phối viên|chủ (?:cơ sở|doanh nghiệp|hộ)|già làng|tộc trưởng|trưởng tộc|người (?:có )?uy tín`,
  String.raw`mẹ việt nam anh hùng|anh hùng (?:lực lượng|lao động|llvt)|nghệ nhân|nghệ sĩ`,
  String.raw`uv(?:btv|bch|tv|tvtu|tvhu|tvđu|tw|bct|ubkt|ttu|t\.ư|tvtw)?(?:tu|hu|đu|qu|tw)?|tuv|huv|đuv|quv|thuv|pbttt|pbt|bt|pct|ct\.?|pgđ|tgđ|gđ|cvp|pcvp|đbqh|hđnd tỉnh`,
].join("|");

const modifiers = String.raw`(?:(?:nguyên|cựu|quyền|q\.|phó|đồng) ?){0,3}`;

/** An office at this place: «nguyên Phó Bí thư», «Trưởng Ban». */
export const titleHead = sticky(
  String.raw`${modifiers}(?:${heads})(?![\p{L}\p{N}])|phó (?:trưởng )?(?:ban|phòng|đoàn|khoa|văn phòng|cụm|tổng|viện|vụ|cục|chi cục|hiệu|trạm|đội|tổ|công an|thôn|ty)(?![\p{L}\p{N}])|phó\s?(?:tổng )?(?:\p{L}+ )?trưởng(?![\p{L}\p{N}])`,
);

/** The same, anywhere, beginning with a capital. */
export const titleStart =
  /(?<![\p{L}\p{N}]|\d[-/])(?=(?:Nguyên|nguyên|Thủ|già làng|người uy tín|người có uy tín|Quyền|Phó|Bí|Chủ|Ủy|Tổng|Thư|Trưởng|Bộ|Thứ|Vụ|Cục|Chi|Viện|Hiệu|Hạt|Đội|Trạm|Tổ|Cụm|Kế|Tham|Chỉ|Chính|Giám|Chánh|Thường|Tư|Tỉnh|Thành|Huyện|Thị|Quận|Đảng|Đại|Thẩm|Mẹ|Anh|UV|TUV|HUV|ĐUV|PBT|PCT|PGĐ|GĐ|CVP|PCVP|CT|BT|phó|bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng)(?!\p{Ll}\p{Ll}\p{Ll}\p{Ll}\p{Ll}\p{Ll}))/gu;

/** «đồng chí», «ông», «các đồng chí»: a name follows, or an office and a name. */
export const honorific = String.raw`(?:các |hai |ba |bốn |năm |\d{1,2} )?(?:đồng chí|đ/ ?c|đ/ ?chí|đ\.c|đc)s?|(?:các |hai )?(?:ông|bà|cụ|anh|chị|thầy(?: giáo)?|cô(?: giáo)?|em|cháu|luật sư)`;

/** Ranks and degrees before a name; no part of it. */
export const rank = sticky(
  String.raw`(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)(?: qncn| cn)?(?![\p{L}])|thiếu tướng|chuẩn (?:tướng|đô đốc)|gs\.?|pgs\.?|ts\.?|ths\.?|(?:bs|ds|đd|cnđd|ktv|ths\.bs|th\.s)\.?(?:[\s-]?ck\s?(?:i{1,2}|[12]))?\.?|ck\s?(?:i{1,2}|[12])|chuyên khoa (?:i{1,2}|[12])|dược (?:sĩ|sỹ)|nhạc (?:sĩ|sỹ)|họa (?:sĩ|sỹ)|nghệ nhân(?: ưu tú| nhân dân)?|ni trưởng|sư cô|cựu chiến binh|ccb|ncs\.?|kts\.?|ls\.?|nsnd|nsưt|ngưt|nhà (?:báo|giáo|văn|thơ)(?: ưu tú| nhân dân)?|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|kỹ sư|cử nhân|luật sư|thầy thuốc (?:ưu tú|nhân dân)|viện sĩ|linh mục|mục sư|hòa thượng|thượng tọa|đại đức|ni sư|phêrô|phaolô|giuse(?: maria)?|gioan(?: baotixita)?|maria|antôn|đaminh|phanxicô(?: xaviê)?|micae|tôma|anrê|nghệ sĩ ưu tú|nghệ sĩ nhân dân)(?=[\s.,-])[\s.,-]{0,3}`,
);
