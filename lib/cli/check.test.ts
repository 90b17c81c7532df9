import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect, test } from "@playwright/test";
import { z } from "zod";

const folder = mkdtempSync(join(tmpdir(), "kyyeu-check-"));

function given(name: string, text: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Runs the command line as a person does. */
async function check(...args: string[]) {
  const child = spawn(process.execPath, [resolve("lib/cli/kyyeu.js"), "check", ...args], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out, err };
}

const wrong = given(
  "sai.txt",
  "Sáng 12/7/2025, Đảng uỷ xã Bãi Vàng tổ chức hội nghị.\n\n🎉 Đã mở 9/8 lớp, đạt 120%. Nhiệm kỳ 20202025.\n",
);
const right = given(
  "dung.txt",
  "Sáng 12/7/2025, Đảng uỷ xã Bãi Vàng tổ chức hội nghị. Đã mở 8/8 lớp, đạt 100%.\n",
);

test("each finding is one line with file, line and column in characters; an error makes the exit code 1", async () => {
  const { code, out } = await check(wrong);
  expect(code).toBe(1);
  const lines = out.split("\n");
  expect(lines).toContain(`${wrong}:3:9 error ratio-percent 9/8 = 112,5\u00a0%, trong bài ghi 120\u00a0%.`);
  expect(out).toContain(`${wrong}:3:37 error broken-range `);
});

test("a text without errors ends with 0 and says nothing", async () => {
  expect(await check(right)).toEqual({ code: 0, out: "", err: "" });
});

test("a notice alone is no failure", async () => {
  const file = given("luu-y.txt", "Sáng 12/7, Đảng uỷ xã Bãi Vàng tổ chức hội nghị tổng kết công tác năm.\n");
  const { code, out } = await check(file);
  expect(out).toContain("notice year-missing");
  expect(code).toBe(0);
});

const records = z.array(
  z.strictObject({
    file: z.string(),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
    severity: z.enum(["error", "warning", "notice"]),
    rule: z.string(),
    message: z.string(),
    mend: z.string().nullable(),
  }),
);

test("JSON is one list over all files, with offsets into the NFC text and the mend", async () => {
  const decomposed = given(
    "nfd.txt",
    "Đảng bộ xã đã tổng kết nhiệm kỳ 20202025 trong tháng qua.".normalize("NFD"),
  );
  const { code, out } = await check("--json", right, wrong, decomposed);
  expect(code).toBe(1);
  const found = records.parse(JSON.parse(out));
  expect(found.map(({ rule, quote, mend }) => [rule, quote, mend])).toEqual([
    ["ratio-percent", "9/8 lớp, đạt 120%", null],
    ["broken-range", "20202025", "2020–2025"],
    ["broken-range", "20202025", "2020–2025"],
  ]);
  expect(found[2]).toMatchObject({ file: decomposed, start: 32, end: 40 });
});

test("a file that cannot be read is told in one line, the others go on, and the exit code is 1", async () => {
  const binary = given("anh.txt", Buffer.from([0, 1, 2, 0, 255, 254, 0, 9]));
  const { code, out, err } = await check(join(folder, "khong-co.txt"), binary, right);
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err.trim().split("\n")).toHaveLength(2);
});

for (const args of [[], ["--json"], ["--bogus", "bai.txt"]])
  test(`«check ${args.join(" ")}» is wrong usage`, async () => {
    expect(await check(...args)).toMatchObject({ code: 2, out: "" });
  });
