import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { runNode } from "#lib/testing/run-program";

/** As `npm run eval -- …` does. */
const evaluate = (...args: string[]) =>
  runNode(["--conditions=react-server", "--import", "tsx", "lib/cli/evaluate.ts", ...args]);
const emptyFolder = () => mkdtempSync(join(tmpdir(), "kyyeu-eval-"));
const words = "Sáng 5/7, Đảng uỷ xã Đồi Sim tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm.";
const label = {
  title: "Hội nghị sơ kết công tác 6 tháng đầu năm",
  kind: "so-ket",
  date: { day: 5, month: 7, year: null, session: "sáng" },
  organiser: "Đảng uỷ xã Đồi Hoa",
  attendees: [],
  documents: [],
  commendations: [],
  figures: [],
  byline: null,
};

test("the labelled texts of a folder are read and scored, field by field", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "001.txt"), words);
  writeFileSync(join(folder, "001.json"), JSON.stringify(label));
  writeFileSync(join(folder, "002.txt"), "Văn bản chưa gán nhãn.");
  const { code, out, err } = await evaluate(folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lines = out.split("\n");
  expect(lines[0]).toBe("files scored: 1");
  expect(lines).toContain("date             P 1.000  R 1.000  F1 1.000   (right 3, predicted 3, gold 3)");
  expect(lines).toContain("organiser        P 1.000  R 1.000  F1 1.000   (right 1, predicted 1, gold 1)");
  expect(lines).toContain("macro mean F1                        1.000");
});

const refused: [name: string, args: () => string[], code: number][] = [
  ["no folder is named", () => [], 2],
  ["two folders are named", () => ["a", "b"], 2],
  ["the folder does not exist", () => ["/khong-co"], 1],
  ["the folder holds no labelled text", () => [emptyFolder()], 1],
  [
    "a label has another shape",
    () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, "001.txt"), words);
      writeFileSync(join(folder, "001.json"), "{}");
      return [folder];
    },
    1,
  ],
];
for (const [name, args, expected] of refused)
  test(`one line on stderr says that ${name}`, async () => {
    const { code, out, err } = await evaluate(...args());
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err.trim()).not.toBe("");
  });
