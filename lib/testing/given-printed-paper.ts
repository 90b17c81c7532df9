import { noNames } from "#lib/document/mention-names";
import { readDocument } from "#lib/document/schema";
import type { Letterhead, Paper } from "#lib/papers/paper";

export const pictureId = "aaaaaaaaaaaaaaaaaaaaaaaa";

type Json = Readonly<Record<string, unknown>>;
const text = (words: string, ...marks: Json[]) => ({ type: "text", text: words, marks });
const paragraph = (...content: Json[]) => ({ type: "paragraph", content });
const item = (...content: Json[]) => ({ type: "listItem", content });
const cell = (type: string, words: string, attrs: Json = {}) => ({
  type,
  attrs,
  content: [paragraph(text(words))],
});
const row = (...content: Json[]) => ({ type: "tableRow", content });

/** What could be code or markup somewhere, and must be printed as it stands. */
export const hostileWords =
  'số #1 $x$ *đậm* _e_ @b `c` // d <x> \\e [f](g) "h" #import "a.typ" =1+1 ~ --- 1/2';

/** A text with every node and mark a report may have. */
export function richDocument() {
  const link = { type: "link", attrs: { href: "https://songxanh.example/tu-lieu" } };
  return readDocument({
    type: "doc",
    content: [
      paragraph(
        text(
          "Hôm nay, hồi 08 giờ 00, tại Hội trường Đảng uỷ phường, Ban Chấp hành họp hội nghị lần thứ chín. ",
        ),
        text("Chữ đậm", { type: "bold" }),
        text(" và "),
        text("chữ nghiêng", { type: "italic" }),
        text(" và "),
        text("gạch chân", { type: "underline" }),
        { type: "hardBreak" },
        text("tài liệu", link),
      ),
      paragraph(text(hostileWords)),
      { type: "heading", attrs: { level: 2 }, content: [text("I- THÀNH PHẦN")] },
      { type: "heading", attrs: { level: 3 }, content: [text("1. Đại biểu chính thức")] },
      {
        type: "bulletList",
        content: [
          item(paragraph(text("Có mặt 21 đồng chí")), {
            type: "bulletList",
            content: [item(paragraph(text("Trong hội trường")))],
          }),
          item(paragraph(text("Vắng mặt 2 đồng chí"))),
        ],
      },
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [item(paragraph(text("Việc thứ ba"))), item(paragraph(text("Việc thứ tư")))],
      },
      { type: "blockquote", content: [paragraph(text("Làm việc phải có kế hoạch."))] },
      {
        type: "table",
        content: [
          row(cell("tableHeader", "Chỉ tiêu"), cell("tableHeader", "Kết quả")),
          row(cell("tableCell", "Kết nạp đảng viên", { rowspan: 2 }), cell("tableCell", "27/25")),
          row(cell("tableCell", "đạt 108%")),
        ],
      },
      {
        type: "figure",
        attrs: {
          imageId: pictureId,
          width: 800,
          height: 400,
          caption: "Quang cảnh hội nghị",
          credit: "Ảnh: Minh Đức",
          alternativeText: "Các đại biểu trong hội trường",
        },
      },
      { type: "videoLink", attrs: { href: "https://songxanh.example/phim", title: "Bản tin tối" } },
      paragraph({ type: "attendeeMention", attrs: { attendeeId: "a1", label: "Ngô Thị Sen" } }),
    ],
  });
}

const letterhead: Letterhead = {
  superior: "ĐẢNG BỘ TỈNH LAM GIANG",
  issuer: "ĐẢNG UỶ PHƯỜNG SÔNG XANH",
  number: 7,
  typeSymbol: "BB",
  organSymbol: "ĐU",
  seat: "Sông Xanh",
  typeName: "BIÊN BẢN",
  subject: "Hội nghị Ban Chấp hành lần thứ 9",
};

const official: Paper = {
  kind: "minutes",
  title: "Biên bản hội nghị lần thứ 9",
  issuedOn: "2026-06-05",
  letterhead,
  body: richDocument(),
  names: noNames,
  signatures: [
    { authority: "NGƯỜI GHI BIÊN BẢN", position: "", name: "Trần Thị Lan" },
    { authority: "CHỦ TRÌ HỘI NGHỊ", position: "BÍ THƯ", name: "Lê Minh" },
  ],
  distribution: ["Tỉnh uỷ", "Lưu Văn phòng Đảng uỷ"],
  byline: "",
  heldOn: null,
};
const single = [{ authority: "T/M BAN THƯỜNG VỤ", position: "PHÓ BÍ THƯ", name: "Phạm Thị Hoà" }];

/** One paper of each kind, issued under the newest profile. */
export const papers: Readonly<Record<Paper["kind"], Paper>> = {
  minutes: official,
  resultReport: {
    ...official,
    kind: "resultReport",
    title: "Báo cáo kết quả hội nghị",
    letterhead: { ...letterhead, typeSymbol: "BC", typeName: "BÁO CÁO", subject: "kết quả hội nghị sơ kết" },
    signatures: single,
  },
  conclusionNotice: {
    ...official,
    kind: "conclusionNotice",
    title: "Thông báo kết luận",
    letterhead: { ...letterhead, number: 112, typeSymbol: "TB", typeName: "THÔNG BÁO", subject: "kết luận" },
    signatures: single,
  },
  news: {
    ...official,
    kind: "news",
    title: "Đảng uỷ phường Sông Xanh sơ kết 6 tháng",
    letterhead: null,
    signatures: [],
    distribution: [],
    byline: "Minh Đức",
    heldOn: "2026-02-05",
  },
};

/** The same paper, issued on another day. */
export function issuedOn(paper: Paper, day: string | null): Paper {
  return { ...paper, issuedOn: day };
}
