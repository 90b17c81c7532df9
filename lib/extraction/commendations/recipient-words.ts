/** What a body is called that is honoured. */
export const collective = String.raw`tập thể|đơn vị|chi bộ|đảng bộ|đảng ủy|văn phòng|tổ chức(?: cơ sở)?(?: đảng| đoàn| hội)?|tccsđ|tcđ|chi đoàn|chi hội|cơ quan|tổ(?! trưởng)|nhóm|đội(?! viên| trưởng)|công ty|doanh nghiệp|xã|phường|thị trấn|huyện|thôn|ấp|bản|buôn|xóm|khu phố|trường|khoa|trạm|khu dân cư|công đoàn(?! viên)|cđcs|lđlđ|hội(?! viên)|liên đội|câu lạc bộ|phòng|hợp tác xã|htx|cụm|ban|gia đình|dòng họ|cộng đồng|hộ|địa phương|cơ sở`;
/** What a person is called that is honoured. */
export const individual = String.raw`cá nhân|đồng chí|đ/c|đảng viên|cán bộ|hội viên|đoàn viên|công đoàn viên|đội viên|người|chiến sĩ|chiến sỹ|quân nhân|học sinh|sinh viên|học viên|giáo viên|em|cháu|công chức|viên chức|nhân viên|lao động|nhà giáo|nông dân|phụ nữ|thanh niên|công nhân|doanh nhân|quần chúng|đại biểu|bí thư|ông|bà|chị|anh|vị|gương|điển hình|tác giả|cựu chiến binh|ccb|cbcnvc?|cbccvc|cbcc|cbvc|cnvclđ|cnvc|cnlđ|cnvclđ|nlđ|cb(?= )|đv(?= )|hv(?= )|đvtn|đvcđ|bệnh nhân|nghệ sĩ|nghệ nhân|vận động viên|vđv|hlv|huấn luyện viên|luật sư|phóng viên|nhà báo|nhà khoa học|kỹ sư|thầy|cô|mẹ|già làng|trưởng thôn|thôn đội trưởng|cộng tác viên|tình nguyện viên|thí sinh|luật gia|bác sĩ|bác sỹ`;

/** What a sentence about an award calls its recipients. */
export const recipient = String.raw`(?:(?<![\d/.,])\d{1,5}|các|nhiều|những)(?: lượt)? (?:${collective}|${individual})(?![\p{L}])`;

const wholeCollective = new RegExp(`^(?:${collective})$`, "iu");

export function isCollectiveWord(word: string): boolean {
  return wholeCollective.test(word);
}
