import { extract } from "#lib/extraction/extract";
import { layOut } from "#lib/extraction/reading";

import type { Figure } from "./figures";
import { timedOften } from "./figures";
import { longReport } from "./long-report";

const lead =
  "Sáng 12/7, Đảng uỷ phường Sông Xanh tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm. " +
  "Dự hội nghị có các đồng chí: Nguyễn Văn Mẫu, Thành uỷ viên, Bí thư Đảng uỷ phường; Trần Thị Thử – Phó Bí thư Thường trực Đảng uỷ. " +
  "Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị, phường hoàn thành 14/15 chỉ tiêu, đạt 93,3%.\n";
const end =
  "\nDịp này, Đảng uỷ phường trao giấy khen cho 3 tập thể và 9 cá nhân có thành tích xuất sắc.\n\nTin, ảnh: Hà My";

const usualLength = 6000;
const pages = 50;

/** Reading the facts of a usual news item and of a long report, beside laying the same text out only. */
export async function measureExtraction(): Promise<readonly Figure[]> {
  const body = textOf(pages);
  const whole = lead + body + end;
  const item = lead + body.slice(0, usualLength - lead.length - end.length) + end;
  return [
    await reading(`Đọc dữ kiện, ${Math.round(item.length / 1000)} nghìn ký tự`, item, { times: 60, aim: 20 }),
    await reading(`Đọc dữ kiện, ${pages} trang`, whole, { times: 8 }),
  ];
}

async function reading(
  what: string,
  text: string,
  { times, aim }: { times: number; aim?: number },
): Promise<Figure> {
  const floor = await timedOften(times, () => layOut(text));
  const measured = await timedOften(times, () => extract(text));
  const floorIs = "chỉ chia đoạn và câu, không đọc quy tắc nào";
  return { what, unit: "ms", measured, floor, floorIs, ...(aim === undefined ? {} : { aim }) };
}

function textOf(count: number): string {
  const blocks: string[] = [];
  longReport(count).descendants((node) => {
    if (node.isTextblock) blocks.push(node.textContent);
    return !node.isTextblock;
  });
  return blocks.join("\n");
}
