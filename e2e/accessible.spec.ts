import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { command, expect, test } from "./fixtures";

/** Every kind of page, with who looks at it. */
const pages: Record<string, (visit: Visit) => Promise<Page>> = {
  "sign-in": async ({ page }) => open(page, "/dang-nhap"),
  "a committee's own door": async ({ page }) => open(page, "/dang-nhap/phuong-song-xanh"),
  "work desk": async ({ signIn }) => open(await signIn("thuky"), "/c/phuong-song-xanh"),
  "list of conferences": async ({ signIn }) => open(await signIn("thuky"), "/c/phuong-song-xanh/hoi-nghi"),
  conference: async ({ signIn, givenDraft }) => {
    const { conferenceId } = await givenDraft("Hội nghị để soi");
    return open(await signIn("thuky"), `/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
  },
  "conference with attendance": async ({ signIn, givenDraft }) => {
    const { conferenceId } = await givenDraft("Hội nghị có điểm danh để soi");
    const page = await signIn("thuky");
    const save = (noun: string, row: object) =>
      command<{ id: string }>(page.request, "thuky", `save-${noun}`, { ...row, conferenceId });
    const { id: arrivedAtId } = await save("agenda-item", { title: "Công tác cán bộ" });
    const person = { positions: ["Uỷ viên Ban Chấp hành"], roles: [] };
    await save("attendee", { ...person, name: "Trịnh Kim Ngân", arrivedAtId });
    await save("attendee", { ...person, name: "Đào Văn Lực", presence: "absent" });
    await save("attendee", { ...person, name: "Tống Anh Tú", presence: "online", standing: "guest" });
    await save("speech", { speaker: "Lý Thu", summary: "Nhất trí" });
    await save("vote", { subject: "Thông qua", method: "showOfHands", forCount: 5 });
    await save("assignment", { task: "Soạn kế hoạch", owner: "Văn phòng", dueOn: "2026-12-01" });
    await open(page, `/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
    await page.getByRole("button", { name: "Thêm về Trịnh Kim Ngân" }).click();
    await page.getByRole("button", { name: /^Sửa: Thông qua/ }).click();
    // Away from the bar at the foot of a phone.
    const done = page.getByRole("button", { name: "Xong" });
    await done.evaluate((button) => button.scrollIntoView({ block: "center" }));
    return page;
  },
  editor: async ({ signIn, givenDraft }) => {
    const { path } = await givenDraft("Văn bản để soi");
    const page = await open(await signIn("thuky"), path);
    await expect(page.getByRole("textbox", { name: "Nội dung" })).toBeVisible();
    return page;
  },
  "locked report": async ({ signIn, givenDraft, move }) => {
    const { path, reportId } = await givenDraft("Văn bản đã trình để soi");
    await move("thuky", reportId, "submit");
    return open(await signIn("lanhdao"), path);
  },
  administration: async ({ signIn }) => open(await signIn("quantri"), "/c/phuong-song-xanh/quan-tri"),
  account: async ({ signIn }) => open(await signIn("thuky"), "/tai-khoan"),
  "front page": async ({ page }) => open(page, "/"),
  "committee's public page": async ({ page }) => open(page, "/to-chuc/phuong-song-xanh"),
  "public report": async ({ page }) => {
    await open(page, "/to-chuc/phuong-song-xanh");
    await page
      .getByRole("link", { name: /sơ kết công tác 6 tháng/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/tin\//);
    return page;
  },
};

interface Visit {
  readonly page: Page;
  readonly signIn: (username: string) => Promise<Page>;
  readonly givenDraft: (title: string) => Promise<{ path: string; conferenceId: string; reportId: string }>;
  readonly move: (username: string, reportId: string, action: string) => Promise<void>;
}

async function open(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  return page;
}

for (const [name, visit] of Object.entries(pages))
  for (const [width, height, colorScheme] of [
    [1366, 768, "light"],
    [390, 844, "light"],
    [1366, 768, "dark"],
  ] as const)
    test(`axe finds nothing on the ${name}, ${colorScheme}, at ${width} px, and nothing overflows`, async ({
      page,
      signIn,
      givenDraft,
      move,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const sized = async (username: string) => {
        const own = await signIn(username);
        await own.setViewportSize({ width, height });
        await own.emulateMedia({ colorScheme });
        return own;
      };
      const shown = await visit({ page, signIn: sized, givenDraft, move });
      await shown.waitForLoadState("networkidle");
      // What the bar at the bottom covers can be scrolled from under it: at the end of the page it covers nothing.
      if (width < 600) await shown.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const { violations } = await new AxeBuilder({ page: shown })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      ).toEqual([]);
      const overflow = await shown.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
