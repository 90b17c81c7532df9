import { words } from "./words";

/**
 * Headings under which a page lists other news or asks for comments: whatever
 * follows is no part of the report.
 */
const tailHeading = words(
  String.raw`(?:(?:các |những )?(?:tin|bài|bài viết|thông tin)(?: tức| bài| viết)? (?:đã (?:đưa|đăng)|khác|liên quan|mới(?: nhất| hơn| đăng| cập nhật)?|cũ(?: hơn)?|cùng (?:chuyên mục|mục|loại|lĩnh vực|tác giả|chủ đề)|nổi bật|xem nhiều|đọc nhiều|tiêu điểm|trước|tiếp theo)|có thể bạn quan tâm|xem thêm|đọc thêm|đọc nhiều|xem nhiều|thời tiết|ý kiến bạn đọc|bình luận(?: của bạn| mới| \(\d+\))?|viết bình luận(?: mới)?|gửi (?:bình luận|ý kiến|phản hồi)|thống kê(?: truy cập)?|lượt truy cập|thăm dò ý kiến|liên kết (?:website|web)|bạn đọc bình luận|đánh giá|chủ đề liên quan|sự kiện nổi bật)`,
  "iu",
);

/** Lines a page prints around a report: counters, buttons, menus, captcha. */
const noiseLine = words(
  String.raw`đang (?:online|truy cập|xem)|online \d+|tổng (?:lượt|số lượt)(?: truy cập| bình luận)?|lượt (?:truy cập|xem|đọc|đánh giá)|(?:số )?lượt (?:người )?(?:xem|đọc)|số lần xem|bản in|in trang|in bài|mã xác thực|mã (?:bảo mật|kiểm tra)|captcha|refresh|xem chi tiết tại đây|video clip|chia sẻ (?:facebook|zalo|bài viết)|trang chủ|đăng nhập|đăng ký|cỡ chữ|gửi email|quay lại|về đầu trang|từ khóa|tags?|copyright|bản quyền thuộc|ghi rõ nguồn|thiết kế bởi|powered by|tin đọc nhiều|xem tiếp|trở về|người đăng|giấy phép|chịu trách nhiệm(?: chính| nội dung| xuất bản)?|cơ quan chủ quản|trụ sở|điện thoại|hotline|fax|e-?mail|tòa soạn|nhiệt độ|độ ẩm|thích|phản hồi`,
  "iu",
);

/** A line of a list of other news ends in its date: «… (04/04/2019)». */
const datedHeadline = /\(\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]{0,4}\d{1,2}:\d{2}[^()]{0,6})?\)\s*$/u;

/** Only figures and signs: a view counter. */
const counter = /^[\d\s.,|:/()-]{1,40}$/u;

const noiseLength = 90;
const headingLength = 40;

/** Whether a line is page furniture rather than report. */
export function isNoise(line: string): boolean {
  const shown = line.trim();
  if (shown === "" || counter.test(shown)) return true;
  if (shown.length <= 200 && datedHeadline.test(shown) && !/[.;]\s/u.test(shown)) return true;
  const match = shown.length <= noiseLength ? noiseLine.exec(shown) : null;
  return match !== null && match.index <= 2 && !/[.]$/u.test(shown);
}

/** Whether a line is the heading of a list of other news, or of a comment box. */
export function isTailHeading(line: string): boolean {
  const shown = line.trim();
  if (shown.length > headingLength) return false;
  const match = tailHeading.exec(shown);
  return match !== null && match.index <= 2 && shown.length - match[0].length <= 12;
}
