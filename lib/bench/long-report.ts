import type { Node } from "@tiptap/pm/model";

import { chance, pick } from "#lib/document/generated-document";
import { readDocument } from "#lib/document/schema";

const sentences = [
  "Sáng ngày 12/7, Đảng uỷ phường tổ chức hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm.",
  "Tổng thu ngân sách trên địa bàn đạt 118,4% dự toán giao, tăng 12,6% so với cùng kỳ năm trước.",
  "Các chi bộ trực thuộc đã duy trì nghiêm túc chế độ sinh hoạt, nâng cao chất lượng sinh hoạt chuyên đề.",
  "Công tác kiểm tra, giám sát được thực hiện đúng chương trình, không để xảy ra khiếu kiện kéo dài, vượt cấp.",
  "Hội nghị đã nghe 9 ý kiến tham luận của đại diện các chi bộ, Mặt trận Tổ quốc và các đoàn thể chính trị – xã hội.",
  "Đồng chí Bí thư Đảng uỷ đề nghị các chi bộ tập trung lãnh đạo, tháo gỡ khó khăn về giải phóng mặt bằng.",
  "Toàn phường kết nạp 27 đảng viên mới, đạt 108% chỉ tiêu được giao; chuyển chính thức cho 31 đồng chí.",
  "Phong trào toàn dân bảo vệ an ninh Tổ quốc tiếp tục được nhân rộng ở các tổ dân phố và khu dân cư.",
] as const;

const sentencesInParagraph = 3;
/** Whole paragraphs go a little beyond it: 540 come of it on average. */
const wordsAtLeast = 500;

/** A report of about this many pages of 540 words: headings, paragraphs and lists; always the same one. */
export function longReport(pages: number): Node {
  const next = chance(pages);
  const text = () => Array.from({ length: sentencesInParagraph }, () => pick(next, sentences)).join(" ");
  const blocks: object[] = [];
  for (let page = 1; page <= pages; page += 1) {
    blocks.push({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: `Phần ${page}` }] });
    for (let words = 0; words < wordsAtLeast;) {
      const isList = next() < 0.15;
      const texts = isList ? [text(), text()] : [text()];
      const paragraphs = texts.map((each) => ({
        type: "paragraph",
        content: [{ type: "text", text: each }],
      }));
      blocks.push(isList ? listOf(paragraphs) : { ...paragraphs[0] });
      words += texts.join(" ").split(" ").length;
    }
  }
  return readDocument({ type: "doc", content: blocks });
}

function listOf(paragraphs: readonly object[]): object {
  return {
    type: "bulletList",
    content: paragraphs.map((paragraph) => ({ type: "listItem", content: [paragraph] })),
  };
}
