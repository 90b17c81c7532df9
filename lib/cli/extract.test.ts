import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { tcvn3, vni } from "#lib/extraction/legacy-letters";
import { runNode } from "#lib/testing/run-program";

const extract = (...args: string[]) => runNode(["lib/cli/kyyeu.js", "extract", ...args]);
const words = "Chiều 7/3, đảng uỷ xã Đồi Sim tổ chức hội nghị tổng kết công tác dân vận năm 2022.";
const folder = mkdtempSync(join(tmpdir(), "kyyeu-extract-"));
const given = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
/** Capital letters with a mark have no place of their own in TCVN3. */
const written = (letters: ReadonlyMap<string, string>) => {
  const back = new Map([...letters].map(([printed, letter]) => [letter, printed]));
  const signs = Array.from(words, (letter) => back.get(letter) ?? letter).join("");
  return Buffer.from(signs, "latin1");
};

test("one text gives one JSON document on stdout", async () => {
  const { code, out, err } = await extract(given("mot.txt", words));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    source: "mot.txt",
    kind: "tong-ket",
    organiser: "đảng uỷ xã Đồi Sim",
    date: { day: 7, month: 3, year: null, session: "chiều" },
  });
});

const stored: [name: string, bytes: () => Uint8Array, from: string][] = [
  ["tcvn3.txt", () => written(tcvn3), "TCVN3"],
  ["vni.txt", () => written(vni), "VNI"],
  ["utf16.txt", () => Buffer.from(`\uFEFF${words}`, "utf16le"), "UTF-16"],
];
for (const [name, bytes, from] of stored)
  test(`a text in ${from} is converted, and stderr says so`, async () => {
    const file = given(name, bytes());
    const { code, out, err } = await extract(file);
    expect({ code, err }).toEqual({ code: 0, err: `${file}: đã chuyển từ ${from}\n` });
    expect(JSON.parse(out)).toMatchObject({ kind: "tong-ket" });
  });

const refused: [name: string, file: () => string, reason: RegExp][] = [
  [
    "a picture",
    () => given("anh.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    /không phải văn bản/u,
  ],
  ["a file that is not there", () => join(folder, "khong-co.txt"), /không tìm thấy tệp/u],
  ["a folder", () => folder, /thư mục/u],
];
for (const [name, file, reason] of refused)
  test(`${name} is refused with the reason, and the others go on`, async () => {
    const { code, err } = await extract(file(), given("con-lai.txt", words), "--out", folder);
    expect(code).toBe(1);
    expect(err.trim()).toMatch(reason);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, "con-lai.json"), "utf8"))).toMatchObject({
      kind: "tong-ket",
    });
  });

test("no file at all is wrong usage", async () => {
  expect(await extract()).toMatchObject({ code: 2, out: "" });
});
