import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { givenWordFile, givenWordParagraph } from "#lib/testing/given-word-file";

const sentence =
  "Sáng 15/10/2026, Đảng uỷ phường Sông Xanh tổ chức Hội nghị tổng kết công tác năm 2026; đồng chí Lê Văn Minh, Bí thư Đảng uỷ, chủ trì.";
const folder = mkdtempSync(join(tmpdir(), "kyyeu-"));
const given = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["lib/cli/kyyeu.js", ...args], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });

test("a Word file is read as a text file is", () => {
  const word = run("extract", given("tin.docx", givenWordFile({ body: givenWordParagraph(sentence) })));
  const text = run("extract", given("tin.txt", Buffer.from(sentence)));
  expect(word.status).toBe(0);
  expect(word.stdout.replace("tin.docx", "tin.txt")).toBe(text.stdout);
  expect(text.stdout).toContain("Lê Văn Minh");
});

test("what a text was converted from is said beside the facts, not among them", () => {
  const { status, stdout, stderr } = run(
    "extract",
    given("rong.txt", Buffer.from(`\uFEFF${sentence}`, "utf16le")),
  );
  expect(status).toBe(0);
  expect(stderr).toContain("rong.txt: đã chuyển từ UTF-16");
  expect(stdout).toContain('"source": "rong.txt"');
  expect(stdout).not.toContain("UTF-16");
});

test("a file that is neither is refused with the reason, and the others go on", () => {
  const macros = givenWordFile({ body: "", parts: { "word/vbaProject.bin": new Uint8Array(4) } });
  const { status, stdout, stderr } = run(
    "extract",
    given("macro.docx", macros),
    given("anh.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    given("tin.txt", Buffer.from(sentence)),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/macro\.docx: Tệp có macro/);
  expect(stderr).toMatch(/anh\.png: không đọc được/);
  expect(stdout).toContain("Lê Văn Minh");
});

test("a Word file is checked, too", () => {
  const body = givenWordParagraph("Lớp bồi dưỡng mở ngày 31/4/2026.");
  const { status, stdout } = run("check", given("loi.docx", givenWordFile({ body })));
  expect(status).toBe(1);
  expect(stdout).toContain("error date-exists");
});
