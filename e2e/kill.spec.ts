import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

test.describe.configure({ timeout: 180_000 });

const rounds = 10;

/** What stands on the sheet, and whether the screen says that it is saved; read in one moment. */
const onScreen = (page: Page) =>
  page.evaluate(() => ({
    text: document.querySelector('[role="textbox"][aria-label="Nội dung"]')?.textContent ?? "",
    saved: [...document.querySelectorAll("output")].some((each) => each.textContent?.trim() === "Đã lưu"),
  }));

test("a server killed while someone types loses nothing that was shown as saved, ten times in a row", async ({
  server,
  signIn,
  givenDraft,
}) => {
  const { path } = await givenDraft("Hội nghị giữa cơn mất điện", "Bắt đầu.");
  const page = await signIn("thuky");
  await page.goto(path);
  const sheet = page.getByRole("textbox", { name: "Nội dung" });
  await expect(sheet).toContainText("Bắt đầu.");
  await expect.poll(async () => (await onScreen(page)).saved).toBe(true);
  await sheet.click();
  await page.keyboard.press("Control+End");

  let typed = "Bắt đầu.";
  for (let round = 1; round <= rounds; round += 1) {
    const words = ` Vòng ${round}: giao ban, kiểm tra, giám sát, dân vận.`;
    let shownAsSaved = "";
    const typing = page.keyboard.type(words, { delay: 12 });
    const killed = (async () => {
      const deadline = Date.now() + 150 + round * 35;
      while (Date.now() < deadline) {
        const { text, saved } = await onScreen(page);
        if (saved) shownAsSaved = text;
      }
      await server.kill();
    })();
    await Promise.all([typing, killed]);
    typed += words;
    await server.restart();

    const other = await signIn("thuky");
    await other.goto(path);
    await expect(other.getByRole("textbox", { name: "Nội dung" })).toContainText(shownAsSaved);
    await other.close();

    // The open tab carries on by itself: what it had not sent yet arrives now.
    await expect.poll(async () => onScreen(page), { timeout: 15_000 }).toEqual({ text: typed, saved: true });
  }
  const fresh = await signIn("vanphong");
  await fresh.goto(path);
  await expect(fresh.getByText(`Vòng ${rounds}: giao ban`)).toBeVisible();
});

test("two people in one text see each other's name, caret and words", async ({ signIn, givenDraft }) => {
  const { path } = await givenDraft("Hội nghị hai người cùng viết", "Mở đầu.");
  const lan = await signIn("thuky");
  const minh = await signIn("thuky");
  await lan.goto(path);
  await minh.goto(path);
  const sheets = [lan, minh].map((page) => page.getByRole("textbox", { name: "Nội dung" }));
  for (const sheet of sheets) await expect(sheet).toContainText("Mở đầu.");
  await sheets[0]?.click();
  await lan.keyboard.press("Control+End");
  await lan.keyboard.type(" Lan viết.");
  await expect(sheets[1] ?? lan.locator("x")).toContainText("Lan viết.");
  await expect(minh.locator('[data-caret="Nguyễn Minh Hạnh"]').first()).toBeAttached();
  await sheets[1]?.click();
  await minh.keyboard.press("Control+Home");
  await minh.keyboard.type("Minh viết. ");
  await expect(sheets[0] ?? minh.locator("x")).toContainText("Minh viết.");
});
