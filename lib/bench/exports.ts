import { toDocx } from "#lib/exports/docx/paper-docx";
import { toPdf } from "#lib/exports/pdf/paper-pdf";
import { typesetter } from "#lib/exports/pdf/typesetter";
import type { Paper } from "#lib/papers/paper";

import type { Figure } from "./figures";
import { single, timedOften } from "./figures";
import { longReport } from "./long-report";

const noPictures = new Map<string, never>();
const many = 1000;
const megabyte = 1024 * 1024;
const writers = { DOCX: toDocx, "PDF/A-2a có thẻ": toPdf } as const;
const aims = { DOCX: { 3: 30, 50: 250 }, "PDF/A-2a có thẻ": { 3: 40, 50: 250 } } as const;

/** Papers as files: how long three pages and fifty take. */
export async function measureExports(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const pages of [3, 50] as const) {
    const paper = minutesOf(pages);
    for (const name of ["DOCX", "PDF/A-2a có thẻ"] as const)
      figures.push({
        what: `${name}, ${pages} trang`,
        unit: "ms",
        measured: await timedOften(pages === 3 ? 40 : 15, () => writers[name](paper, noPictures)),
        floor: null,
        floorIs: "",
        aim: aims[name][pages],
      });
  }
  await typesetter().stop();
  return figures;
}

/** What the process holds after a thousand exports more than after a few, DOCX and PDF by turns. */
export async function measureExportMemory(): Promise<Figure[]> {
  const paper = minutesOf(1);
  const make = async (times: number) => {
    for (let time = 0; time < times; time += 1)
      await (time % 2 === 0 ? toDocx(paper, noPictures) : toPdf(paper, noPictures));
    globalThis.gc?.();
    return process.memoryUsage.rss();
  };
  const before = await make(many / 5);
  const after = await make(many);
  await typesetter().stop();
  const figure = {
    what: `bộ nhớ tăng thêm sau ${many} lần xuất`,
    unit: "MB",
    measured: single(Math.max(0, after - before) / megabyte),
    floor: null,
    floorIs: "",
  } as const;
  return [figure];
}

function minutesOf(pages: number): Paper {
  return {
    kind: "minutes",
    title: `Biên bản ${pages} trang`,
    issuedOn: "2026-06-05",
    letterhead: {
      superior: "ĐẢNG BỘ TỈNH LAM GIANG",
      issuer: "ĐẢNG UỶ PHƯỜNG SÔNG XANH",
      number: 7,
      typeSymbol: "BB",
      organSymbol: "ĐU",
      seat: "Sông Xanh",
      typeName: "BIÊN BẢN",
      subject: "Hội nghị Ban Chấp hành lần thứ 9",
    },
    body: longReport(pages),
    names: { attendees: {}, citations: {} },
    signatures: [
      { authority: "NGƯỜI GHI BIÊN BẢN", position: "", name: "Trần Thị Lan" },
      { authority: "CHỦ TRÌ HỘI NGHỊ", position: "BÍ THƯ", name: "Lê Minh" },
    ],
    distribution: ["Tỉnh uỷ", "Lưu Văn phòng Đảng uỷ"],
    byline: "",
    heldOn: null,
  };
}
