import type { CheckContext, CheckedFacts } from "#lib/checks/check";
import { checkReport } from "#lib/checks/check-report";
import { createChecker } from "#lib/checks/checker";
import { layOutReport } from "#lib/checks/lay-out";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";

import type { Figure } from "./figures";
import { spreadOf, timed, timedOften } from "./figures";
import { longReport } from "./long-report";

const pages = 50;
const wholes = 20;
const keys = 200;

const facts: CheckedFacts = { attendees: [], citations: [], commendations: [], figures: [] };
const context: CheckContext = {
  factsFrom: "rows",
  heldOn: "2025-07-12",
  year: 2025,
  publishedOn: null,
  reportKind: "news",
  tonePlacement: "new",
  phrases: [],
};

/** A report of fifty pages: checked whole, and again after each key press. */
export async function measureChecks(): Promise<Figure[]> {
  const text = toPlainText(longReport(pages), noNames);
  return [
    {
      what: `${pages} trang: soát toàn bài`,
      unit: "ms",
      measured: await timedOften(wholes, () => checkReport(layOutReport(text, facts, context))),
      floor: await timedOften(wholes, () => text.normalize("NFC").split(/\s+/u).length),
      floorIs: "đếm từ của cùng văn bản",
      aim: 150,
    },
    {
      what: `${pages} trang: một phím → soát lại các đoạn`,
      unit: "ms",
      measured: await measureKeys(text),
      floor: null,
      floorIs: "",
      aim: 10,
    },
    {
      what: `${pages} trang: so các chỗ với nhau, khi ngừng gõ`,
      unit: "ms",
      measured: await timedOften(wholes, () => createChecker().checkAcross(text, facts, context)),
      floor: null,
      floorIs: "",
    },
  ];
}

/** Every paragraph is asked for after every key, as a screen does that does not track which one changed. */
async function measureKeys(text: string) {
  const checker = createChecker();
  const paragraphs = text.split("\n").filter((each) => each !== "");
  const checkAll = () => {
    for (const paragraph of paragraphs) checker.checkParagraph(paragraph, facts, context);
  };
  checkAll();
  const samples: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const at = (key * 7) % paragraphs.length;
    paragraphs[at] = `${paragraphs[at] ?? ""} a`;
    samples.push(await timed(checkAll));
  }
  return spreadOf(samples);
}
