import type { Page } from "@playwright/test";

import { command, expect, test } from "./fixtures";

const names = ["Trịnh Kim Ngân", "Đào Văn Lực", "Phùng Thị Mai", "Quách Gia Bảo", "Tống Anh Tú"];

const testWith = test.extend<{ page: Page }>({
  /** The conference of five people, open at its facts, as its secretary sees it. */
  page: async ({ givenDraft, signIn }, use) => {
    const { conferenceId } = await givenDraft("Hội nghị để điểm danh");
    const page = await signIn("thuky");
    for (const name of names)
      await command(page.request, "thuky", "save-attendee", { conferenceId, name, positions: [], roles: [] });
    for (const title of ["Báo cáo quý", "Công tác cán bộ"])
      await command(page.request, "thuky", "save-agenda-item", { conferenceId, title });
    await page.goto(`/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
    await use(page);
  },
});

const rollCall = (page: Page) => page.getByRole("region", { name: "Điểm danh" });
const mark = (page: Page, who: string, presence: string) =>
  page
    .getByRole("group", { name: `Điểm danh ${who}` })
    .getByRole("radio", { name: presence })
    .check();

testWith(
  "two are absent with their reasons, the count says whether the others are enough",
  async ({ page }) => {
    const call = rollCall(page);
    await expect(call.getByText("Có mặt 5/5 – đủ")).toBeVisible();
    await expect(call.getByText("hơn một nửa số được triệu tập, cần ít nhất 3")).toBeVisible();
    await mark(page, "Đào Văn Lực", "Vắng");
    await page.getByLabel("Đào Văn Lực vắng vì").fill("Đi công tác");
    await mark(page, "Quách Gia Bảo", "Vắng");
    await expect(page.getByText("Quách Gia Bảo vắng, chưa ghi lý do.")).toBeVisible();
    await page.getByLabel("Quách Gia Bảo vắng vì").fill("Ốm");
    await page.getByLabel("Quách Gia Bảo vắng vì").press("Tab");
    await expect(call.getByText("Có mặt 3/5 – đủ")).toBeVisible();
    await expect(page.getByText("Quách Gia Bảo vắng, chưa ghi lý do.")).toHaveCount(0);
    await mark(page, "Tống Anh Tú", "Trực tuyến");
    await expect(call.getByText("Có mặt 3/5 – đủ")).toBeVisible();
    await mark(page, "Phùng Thị Mai", "Vắng");
    await expect(call.getByText("Có mặt 2/5 – không đủ")).toBeVisible();

    await page.reload();
    await expect(call.getByText("Có mặt 2/5 – không đủ")).toBeVisible();
    await expect(page.getByLabel("Đào Văn Lực vắng vì")).toHaveValue("Đi công tác");

    // Everyone at once, and back with the reasons.
    await call.getByRole("button", { name: "Tất cả có mặt" }).click();
    await expect(call.getByText("Có mặt 5/5 – đủ")).toBeVisible();
    await call.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(call.getByText("Có mặt 2/5 – không đủ")).toBeVisible();
    await expect(page.getByLabel("Đào Văn Lực vắng vì")).toHaveValue("Đi công tác");

    await call.getByRole("button", { name: "Vắng 3" }).click();
    await expect(call.getByRole("group", { name: /^Điểm danh / })).toHaveCount(3);
  },
);

testWith("a vote that does not add up to those present is told, and mended", async ({ page }) => {
  await page.getByRole("button", { name: "Thêm biểu quyết" }).click();
  const form = page.getByRole("group", { name: "Biểu quyết", exact: true });
  await form.getByLabel("Nội dung biểu quyết").fill("Thông qua nghị quyết");
  await form.getByLabel("Tán thành", { exact: true }).fill("3");
  await form.getByLabel("Không tán thành").fill("1");
  await expect(form.getByText("Cộng được 4, có mặt 5: còn thiếu 1.")).toBeVisible();
  await expect(page.getByText("Biểu quyết “Thông qua nghị quyết” cộng được 4, có mặt 5.")).toBeVisible();
  await form.getByLabel("Ý kiến khác").fill("1");
  await expect(form.getByText("Khớp với 5 người có quyền biểu quyết đang có mặt.")).toBeVisible();
  await expect(page.getByText("cộng được 4")).toHaveCount(0);
  await form.getByRole("button", { name: "Xong" }).click();
  await page.reload();
  await expect(
    page.getByText("Thông qua nghị quyết – giơ tay: 3 tán thành, 1 không tán thành, 1 ý kiến khác"),
  ).toBeVisible();
});

testWith("someone who comes for the second item is missing at the first one only", async ({ page }) => {
  const call = rollCall(page);
  await call.getByRole("button", { name: "Thêm về Tống Anh Tú" }).click();
  await call.getByLabel("Đến từ nội dung").selectOption({ label: "2. Công tác cán bộ" });
  await expect(call.getByText("Nội dung 1: 4/5 – đủ")).toBeVisible();
  await expect(call.getByText("Nội dung 2: 5/5 – đủ")).toBeVisible();
  await expect(call.getByText("Có mặt 5/5 – đủ")).toBeVisible();
  await expect(call.getByText("đến từ nội dung 2")).toBeVisible();

  // An item somebody came for is not deleted from under them.
  await page.getByRole("button", { name: "Xoá: Công tác cán bộ" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nội dung này đang gắn với" })).toBeVisible();
});

testWith("a name and an attendance changed one right after the other are both kept", async ({ page }) => {
  await page.getByRole("button", { name: "Sửa: Phùng Thị Mai" }).click();
  await page.getByLabel("Chức vụ").fill("Chủ tịch Hội Phụ nữ");
  await mark(page, "Phùng Thị Mai", "Vắng");
  await expect(rollCall(page).getByText("Có mặt 4/5 – đủ")).toBeVisible();
  await expect(page.getByText("đã sửa trước")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Sửa: Phùng Thị Mai, Chủ tịch Hội Phụ nữ" })).toBeVisible();
  await expect(page.getByLabel("Phùng Thị Mai vắng vì")).toBeVisible();
});

testWith("what was said goes to the attendee, and keeps the name when their row goes", async ({ page }) => {
  await page.getByRole("button", { name: "Thêm ý kiến" }).click();
  const form = page.getByRole("group", { name: "Ý kiến", exact: true });
  await form.getByLabel("Người phát biểu").fill("mai");
  await page.getByRole("option", { name: "Phùng Thị Mai" }).click();
  await form.getByLabel("Tóm tắt ý kiến").fill("Đề nghị làm sớm.");
  await form.getByRole("button", { name: "Xong" }).click();
  const speech = page.getByRole("button", { name: "Sửa: Phùng Thị Mai: Đề nghị làm sớm." });
  await expect(speech).toBeVisible();
  await page.getByRole("button", { name: "Xoá: Phùng Thị Mai", exact: true }).first().click();
  await expect(page.getByText("Người phát biểu “Phùng Thị Mai” không có trong thành phần dự.")).toBeVisible();
  await expect(speech).toBeVisible();
});

test("the administrator sets the quorum, and conferences count by it", async ({ signIn, givenDraft }) => {
  const { conferenceId } = await givenDraft("Hội nghị theo điều kiện mới");
  const secretary = await signIn("thuky");
  for (const name of names)
    await command(secretary.request, "thuky", "save-attendee", {
      conferenceId,
      name,
      positions: [],
      roles: [],
    });
  const admin = await signIn("quantri");
  await admin.goto("/c/phuong-song-xanh/quan-tri");
  const setting = admin.getByRole("region", { name: "Điều kiện tiến hành hội nghị" });
  // On a busy machine the page may not be alive yet when it is first chosen.
  await expect(async () => {
    await setting.getByLabel("Số cần có mặt").selectOption("ít nhất hai phần ba");
    await expect(setting.getByRole("status")).toHaveText("Đã lưu", { timeout: 2000 });
  }).toPass();
  await secretary.goto(`/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
  await expect(
    rollCall(secretary).getByText("ít nhất hai phần ba số được triệu tập, cần ít nhất 4"),
  ).toBeVisible();
  await setting.getByLabel("Số cần có mặt").selectOption("hơn một nửa");
  await expect(setting.getByRole("status")).toHaveText("Đã lưu");
});
