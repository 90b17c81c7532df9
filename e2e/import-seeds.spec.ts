import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Page } from "@playwright/test";

import { command, expect, test } from "./fixtures";

const seeds = resolve("../shared/eval/seeds");

/** Runs `kyyeu` against a running server's data; gives what it printed and its exit code. */
function kyyeu(dataDir: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, NODE_OPTIONS: "" };
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      ["lib/cli/kyyeu.js", ...args],
      { env },
      (_error, stdout, stderr) => done({ code: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .split(/[\s\u00a0]+/u)
    .filter(Boolean);

/** How many words of `wanted` appear in `text` in this order, one after the other with nothing lost. */
function foundInOrder(wanted: readonly string[], text: readonly string[]): number {
  let found = 0;
  for (const word of text) if (word === wanted[found]) found += 1;
  return found;
}

test("a bad file is reported with its reason and the others are imported", async ({ server, signIn }) => {
  const folder = resolve("test-results/import-mixed");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, "1-tot.txt"), "Hội nghị nhập từ tệp\n\nSáng 3/3/2026, chi bộ họp.\n");
  writeFileSync(resolve(folder, "2-hong.txt"), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7]));
  writeFileSync(resolve(folder, "3-rong.txt"), "");
  const { code, stdout, stderr } = await kyyeu(
    server.dataDir,
    "import",
    folder,
    "--committee",
    "phuong-song-xanh",
  );
  expect(code).toBe(1);
  expect(stdout).toContain("1-tot.txt: bản nháp");
  expect(stderr).toMatch(/2-hong\.txt: không nhập được – .+/);
  expect(stderr).toMatch(/3-rong\.txt: không nhập được – tệp rỗng/);
  const page = await signIn("thuky");
  await page.goto("/c/phuong-song-xanh?tim=nhap+tu+tep");
  await expect(page.getByRole("link", { name: "Hội nghị nhập từ tệp" })).toBeVisible();
});

/** Submits a report whose errors are those of the paper it was printed in: each is passed over with that reason. */
async function submitAsPrinted(page: Page): Promise<void> {
  await expect(page.getByText(/\d+ lỗi · \d+ cảnh báo/)).toBeVisible();
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  const panel = page.getByRole("tabpanel", { name: "Kiểm tra" });
  const errors = panel.locator("[data-severity=error]");
  for (let left = await errors.count(); left > 0; left = await errors.count()) {
    await errors.first().getByRole("button", { name: "Bỏ qua" }).click();
    await panel.getByLabel("Lý do").fill("Như bản đã in.");
    await panel.getByRole("button", { name: "Ghi và bỏ qua" }).click();
    await expect.poll(() => errors.count()).toBeLessThan(left);
  }
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const anyway = page.getByRole("button", { name: "Vẫn trình duyệt" });
  await expect(anyway.or(page.getByText("Chờ duyệt").first())).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
}

test("real reports are imported, submitted, approved and published, complete and in order", async ({
  server,
  signIn,
}) => {
  test.skip(!existsSync(seeds), "the sample reports are not beside this checkout");
  test.setTimeout(240_000);
  const imported = await kyyeu(server.dataDir, "import", seeds, "--committee", "phuong-song-xanh");
  expect(imported, imported.stderr).toMatchObject({ code: 0 });
  const files = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  const secretary = await signIn("thuky");
  for (const file of files) {
    const text = readFileSync(resolve(seeds, file), "utf8");
    const reportId = new RegExp(`${file}: bản nháp (\\w+)`).exec(imported.stdout)?.[1] ?? "";
    await secretary.goto(`/c/phuong-song-xanh/van-ban/${reportId}`);
    await expect(secretary.getByRole("textbox", { name: "Nội dung" })).toBeVisible();
    await secretary.getByRole("link", { name: "Hội nghị", exact: true }).first().waitFor();
    const conferenceLink = secretary.locator('a[href*="/hoi-nghi/"]').first();
    const conferenceId = (await conferenceLink.getAttribute("href"))?.split("/").at(-1) ?? "";
    await command(secretary.request, "thuky", "save-conference", {
      conferenceId,
      revision: 1,
      title: `Hội nghị ${file}`,
      kind: "other",
      heldOn: "2026-01-15",
      session: null,
      place: "",
      ordinal: null,
      extended: false,
    });
    await secretary.reload();
    await submitAsPrinted(secretary);
    await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible();
    const leader = await signIn("lanhdao");
    await leader.goto(`/c/phuong-song-xanh/van-ban/${reportId}`);
    await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(leader.getByText("Đã duyệt").first()).toBeVisible();
    const board = await signIn("banbientap");
    await board.goto(`/c/phuong-song-xanh/van-ban/${reportId}`);
    await board.getByRole("button", { name: "Đăng", exact: true }).click();
    await expect(board.getByText("Đã xuất bản").first()).toBeVisible();
    await board.getByRole("link", { name: "Xem trên trang công khai" }).click();
    await expect(board).toHaveURL(/\/tin\/phuong-song-xanh\//);
    const shown = wordsOf(await board.locator("article").innerText());
    const wanted = wordsOf(text);
    expect(foundInOrder(wanted, shown), `${file}: words shown in order`).toBe(wanted.length);
    for (const page of [leader, board]) await page.close();
  }
});
