import { expect, test } from "@playwright/test";

import { layOut } from "#lib/extraction/reading";

const sentences = (text: string) => {
  const { plain, sentences: found } = layOut(text);
  return found.map(({ start, end }) => plain.slice(start, end).trim());
};
const parts = (text: string) => layOut(text).paragraphs.map(({ part }) => part);
const body = "Hội nghị đã thảo luận nhiều nội dung quan trọng của công tác xây dựng Đảng, ".repeat(3);

test("a sentence ends at its full stop, also where the blank is missing", () => {
  expect(sentences("Hội nghị kết thúc.Đồng chí Bí thư phát biểu. Hết.")).toEqual([
    "Hội nghị kết thúc.",
    "Đồng chí Bí thư phát biểu.",
    "Hết.",
  ]);
});

const undivided = [
  "Ban Thường vụ T.Ư Hội họp",
  "Ông A- CT.Hội CCB",
  "Tác giả S. Hải viết",
  "UBND TP. Bến Gió",
  "Thu 2.311 đồng",
];
for (const text of undivided)
  test(`«${text}» is one sentence`, () => expect(sentences(text)).toEqual([text]));

test("a caption that goes on in the next line is one paragraph", () => {
  expect(sentences("Đồng chí Hứa Văn Ảnh,\nTrưởng Ban phát biểu")).toEqual([
    "Đồng chí Hứa Văn Ảnh, Trưởng Ban phát biểu",
  ]);
});

test("two headlines stay two paragraphs", () => {
  expect(sentences("Toàn cảnh hội nghị\nĐồng chí Bí thư phát biểu")).toHaveLength(2);
});

test("other news under its heading is passed over", () => {
  expect(parts(`${body}.\nTin khác\nHuyện họp giao ban`)).toEqual(["report", "tail", "tail"]);
});

test("a heading «Tin khác» above the report hides nothing", () => {
  expect(parts(`Tin khác\n${body}.`)).toEqual(["report", "report"]);
});

const noise = [
  "Đang online 35474 Tổng lượt truy cập 85948940",
  "2,120",
  "Mã xác thực không đúng.",
  "Số lượt người xem : Bản in",
  "Xã đón chuẩn nông thôn mới (28/07/2019)",
  "Video clip:",
];
for (const line of noise.filter((each) => !each.endsWith(".")))
  test(`«${line}» is page noise`, () => expect(parts(`${body}.\n${line}`)).toEqual(["report", "noise"]));

const report = [
  "Đạt 12/15 chỉ tiêu.",
  "Đồng chí Bí thư chia sẻ kinh nghiệm",
  "Kỷ niệm ngày thành lập (03/7/2007 - 03/7/2022)",
];
for (const line of report)
  test(`«${line}» belongs to the report`, () =>
    expect(parts(`${body}.\n${line}`)).toEqual(["report", "report"]));
