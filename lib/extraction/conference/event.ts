import type { Sentence, Reading } from "#lib/extraction/reading";
import { words } from "#lib/extraction/words";

/** What a conference is called by. */
export const eventWord = String.raw`hội nghị|đại hội|hội thảo|tọa đàm|lễ|buổi lễ|kỳ họp|phiên họp|cuộc họp|lớp (?:tập huấn|bồi dưỡng|học)|buổi (?:sinh hoạt|học tập|gặp mặt|tọa đàm|làm việc|nói chuyện|họp)|họp|giao ban|sinh hoạt (?:chuyên đề|chính trị|chi bộ)|ngày hội|hội thi|diễn đàn|đợt sinh hoạt|chương trình`;

/** What is done at a conference, where it is told without its name. */
export const activity = String.raw`tổng kết|sơ kết|kiểm điểm|đánh giá|quán triệt|học tập|nghiên cứu|tập huấn|bồi dưỡng|gặp mặt|họp mặt|đối thoại|công bố|trao|tuyên dương|kỷ niệm|ra mắt|phát động|ký kết|triển khai|thông báo|báo cáo|bầu|khai giảng|tiếp xúc|liên hoan|hội thao|hội diễn|cuộc thi|giải|sinh hoạt|lấy phiếu|lấy ý kiến|hiệp thương|thông tin`;

const leadSentences = 14;

/** The sentences in which a report says what was held, when and by whom. */
export function leadOf(reading: Reading): readonly Sentence[] {
  return reading.sentences.slice(0, leadSentences);
}

/** A first line may end in a full stop and be a headline, if it tells of a conference. */
const mayClose = words(String.raw`${eventWord}|${activity}`, "iu");

/** Whether a paragraph reads like a headline: no full stop at its end, not long. */
export function isHeadline({ plain, paragraphs }: Reading, { paragraph }: Sentence): boolean {
  const span = paragraphs[paragraph];
  if (!span) return false;
  const text = plain.slice(span.start, span.end).trim();
  const isFirst = mayClose.test(text) && plain.slice(0, span.start).trim() === "";
  if (/[.!?]["”)]?\s+\p{Lu}/u.test(text) || ((!isFirst || text.length > 160) && text.endsWith(".")))
    return false;
  return (
    text.length < 300 &&
    !/^[\s:]*(?:\([^)]{1,40}\)\s*[-:]?\s*)?(?:sáng|chiều|tối|ngày|trong|vừa qua|\(|thực hiện)(?![\p{L}])/iu.test(
      text,
    ) &&
    !/[;:]$/u.test(text)
  );
}
