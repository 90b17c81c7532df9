import { expect, test } from "./fixtures";

const text = "Hội nghị bàn ba việc của nhiệm kỳ 20202025. Đến nay kết nạp 7/6 đảng viên, đạt 118% chỉ tiêu.";

test("errors are underlined while writing, mended or explained, and go to the approver with the reason", async ({
  signIn,
  givenDraft,
}) => {
  test.setTimeout(120_000);
  const title = `Hội nghị có lỗi ${Date.now()}`;
  const draft = await givenDraft(title, text);
  const page = await signIn("thuky");
  await page.goto(draft.path);
  const body = page.getByRole("textbox", { name: "Nội dung" });
  const percent = body.locator("[data-finding]").filter({ hasText: "118%" }).first();
  await expect(percent).toBeVisible();
  await expect(page.getByText(/2 lỗi/)).toBeVisible();

  // The underline follows the words.
  await body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Sáng nay. ");
  await expect(percent).toBeVisible();

  // Submitting says what is left, and leads to the panel.
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("2 lỗi chưa sửa hoặc chưa giải thích");
  await expect(dialog.getByRole("button", { name: "Vẫn trình duyệt" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Mở thẻ Kiểm tra" }).click();
  const panel = page.getByRole("tabpanel", { name: "Kiểm tra" });
  await expect(panel.getByText("7/6 = 116,7 %", { exact: false })).toBeVisible();

  // A mend is one step that can be undone.
  const term = panel.getByRole("button", { name: "Sửa thành «2020–2025»" });
  await term.click();
  await expect(body).toContainText("2020–2025");
  await body.click();
  await page.keyboard.press("Control+z");
  await expect(body.locator("[data-finding]").filter({ hasText: "20202025" })).toBeVisible();
  await term.click();
  await expect(body).toContainText("2020–2025");

  // The other is passed over: not without a reason.
  const ratio = panel.getByRole("listitem").filter({ hasText: "116,7" }).first();
  await ratio.getByRole("button", { name: "Bỏ qua" }).click();
  await panel.getByRole("button", { name: "Ghi và bỏ qua" }).click();
  await expect(panel.getByText("Hãy ghi lý do.")).toBeVisible();
  await panel.getByLabel("Lý do").fill("Trích nguyên văn công văn cũ.");
  await panel.getByRole("button", { name: "Ghi và bỏ qua" }).click();
  await expect(page.getByText(/0 lỗi/)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const anyway = page.getByRole("button", { name: "Vẫn trình duyệt" });
  await expect(anyway.or(page.getByText("Chờ duyệt").first())).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.getByText("Chờ duyệt").first()).toBeVisible();

  const leader = await signIn("lanhdao");
  await leader.goto(draft.path);
  await leader.getByRole("tab", { name: "Kiểm tra" }).click();
  await expect(leader.getByText("Trích nguyên văn công văn cũ.", { exact: false })).toBeVisible();
});

test("an administrator switches a check off and adds a slip of the office's own", async ({
  signIn,
  givenDraft,
}) => {
  const admin = await signIn("quantri");
  await admin.goto("/c/phuong-song-xanh/quan-tri");
  await admin.getByLabel("Mức của «Ngày không có trong lịch»").selectOption({ label: "Tắt" });
  await expect(admin.getByText("Đã lưu")).toBeVisible();
  await admin.getByLabel("Viết sai").fill("cây sanh");
  await admin.getByLabel("Viết đúng").fill("cây xanh");
  await admin.getByRole("button", { name: "Thêm từ" }).click();
  await expect(admin.getByText("«cây sanh» → «cây xanh»")).toBeVisible();

  const draft = await givenDraft("Hội nghị trồng cây", "Ngày 31/4/2026 phường trồng một trăm cây sanh.");
  const page = await signIn("thuky");
  await page.goto(draft.path);
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  const panel = page.getByRole("tabpanel", { name: "Kiểm tra" });
  await panel
    .getByRole("listitem")
    .filter({ hasText: "cây sanh" })
    .getByRole("button", { name: "Sửa thành «cây xanh»" })
    .click();
  await expect(page.getByRole("textbox", { name: "Nội dung" })).toContainText("một trăm cây xanh");
  await expect(panel.getByText("31/4/2026")).toHaveCount(0);

  await admin.getByRole("button", { name: "Xoá «cây sanh»" }).click();
  await admin.getByLabel("Mức của «Ngày không có trong lịch»").selectOption({ index: 0 });
  await expect(admin.getByText("«cây sanh» → «cây xanh»")).toHaveCount(0);
});

test("a click puts the caret where it was made, whatever the checks draw", async ({ signIn, givenDraft }) => {
  const draft = await givenDraft(
    "Hội nghị ba đoạn",
    `${text}\n\nĐoạn hai bàn việc làng.\n\nĐoạn ba bàn việc xã.`,
  );
  const page = await signIn("thuky");
  await page.goto(draft.path);
  const body = page.getByRole("textbox", { name: "Nội dung" });
  await expect(body.locator("[data-finding]").first()).toBeVisible();
  const third = body.locator("p").nth(2);
  await third.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Xong.");
  await expect(third).toHaveText("Đoạn ba bàn việc xã. Xong.");
});
