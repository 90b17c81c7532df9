import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures";

const report = `Sáng 12/6/2025, Đảng uỷ phường Bến Ngự tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2025. Đồng chí Vũ Thị Hạnh, Bí thư Đảng uỷ phường chủ trì hội nghị. Dự hội nghị có đồng chí Trương Công Bằng, Phó Bí thư Thường trực Đảng uỷ.

Hội nghị đã quán triệt Nghị quyết số 31-NQ/TW, ngày 16/5/2024 của Bộ Chính trị. Đảng bộ kết nạp 14/12 đảng viên, đạt 116,7% chỉ tiêu.

Nhân dịp này, Đảng uỷ phường đã trao giấy khen cho 02 tập thể và 04 cá nhân có thành tích xuất sắc trong công tác dân vận.`;

const rowOf = (page: Page, text: string) =>
  page.getByRole("region", { name: "Danh sách dữ kiện" }).getByRole("listitem").filter({ hasText: text });

async function readInDialog(page: Page, text: string) {
  await page.goto("/c/phuong-song-xanh/hoi-nghi");
  await page.getByRole("button", { name: "Hội nghị mới" }).first().click();
  await page.getByLabel("Dán văn bản có sẵn").fill(text);
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await expect(page.getByRole("region", { name: "Danh sách dữ kiện" })).toBeVisible();
}

async function readInEditor(page: Page) {
  await expect(page.getByRole("textbox", { name: "Nội dung" })).toBeVisible();
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await expect(page.getByRole("region", { name: "Danh sách dữ kiện" })).toBeVisible();
}

test("facts of a pasted text are dropped, edited, taken and made with the conference; reading again adds nothing", async ({
  signIn,
}) => {
  const page = await signIn("thuky");
  await readInDialog(page, report);

  // Pointing at a fact lights its words, and the other way round.
  const words = page.getByRole("link", { name: /^Thành phần: Đồng chí Vũ Thị Hạnh/ });
  await rowOf(page, "Vũ Thị Hạnh").hover();
  await expect(words).toHaveAttribute("data-lit", "");
  await page.getByRole("link", { name: /^Văn bản viện dẫn/ }).hover();
  await expect(rowOf(page, "31-NQ/TW")).toHaveAttribute("data-lit", "");
  await expect(words).not.toHaveAttribute("data-lit");
  await expect(rowOf(page, "31-NQ/TW")).toContainText("Suy ra");

  await rowOf(page, "Trương Công Bằng").getByRole("button", { name: "Bỏ qua" }).click();
  await expect(rowOf(page, "Trương Công Bằng")).toContainText("Đã bỏ qua");
  await rowOf(page, "Đảng bộ kết nạp").getByRole("button", { name: "Sửa" }).click();
  await page.getByLabel("Tên số liệu").fill("Kết nạp đảng viên mới");
  await page.getByRole("group").getByRole("button", { name: "Nhận", exact: true }).click();
  await expect(rowOf(page, "Kết nạp đảng viên mới")).toContainText("Đã nhận");
  await page.getByRole("button", { name: "Nhận tất cả" }).click();
  await expect(page.getByText(/Đã nhận \d+ mục\./)).toBeVisible();
  await expect(page.getByLabel("Tên hội nghị")).toHaveValue("Hội nghị sơ kết công tác 6 tháng đầu năm 2025");
  await expect(page.getByLabel("Ngày họp")).toHaveValue("12/06/2025");

  // What was taken can be put back.
  await rowOf(page, "Giấy khen").getByRole("button", { name: "Hoàn tác" }).click();
  await expect(rowOf(page, "Giấy khen").getByRole("button", { name: "Nhận", exact: true })).toBeVisible();
  await rowOf(page, "Giấy khen").getByRole("button", { name: "Nhận", exact: true }).click();
  await expect(rowOf(page, "Giấy khen")).toContainText("Đã nhận");

  await page.getByRole("button", { name: "Tạo hội nghị" }).click();
  await expect(page).toHaveURL(/\/van-ban\//);
  await readInEditor(page);
  for (const known of ["Vũ Thị Hạnh", "31-NQ/TW", "Giấy khen", "14/12"])
    await expect(rowOf(page, known)).toContainText("Đã có trong hội nghị");
  // Only what was dropped is offered again.
  await expect(page.getByRole("button", { name: "Nhận", exact: true })).toHaveCount(1);
  await page.getByRole("button", { name: "Nhận tất cả" }).click();
  await expect(rowOf(page, "Trương Công Bằng")).toContainText("Đã nhận");
  await page.getByRole("button", { name: "Đóng" }).click();
  await expect(page.getByRole("tabpanel").getByRole("listitem")).toHaveCount(2);
});

test("a contradiction is shown side by side, decided and undone", async ({ signIn, givenDraft }) => {
  const { path } = await givenDraft("Hội nghị có điều khác", report);
  const page = await signIn("thuky");
  await page.goto(path);
  await expect(page.getByRole("textbox", { name: "Nội dung" })).toBeVisible();
  await page.getByRole("button", { name: "Thêm người dự" }).click();
  await page.getByLabel("Họ và tên").fill("Vũ Thị Hạnh");
  await page.getByLabel("Chức vụ").fill("Chủ tịch HĐND phường");
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(page.getByRole("tabpanel").getByText("Đã lưu")).toBeVisible();

  await readInEditor(page);
  const row = rowOf(page, "Vũ Thị Hạnh");
  await expect(row.getByRole("row", { name: /Chức vụ/ })).toContainText("Chủ tịch HĐND phường");
  await expect(row.getByRole("row", { name: /Chức vụ/ })).toContainText("Bí thư Đảng uỷ phường");
  await page.getByRole("button", { name: "Nhận tất cả" }).click();
  await expect(page.getByText(/cần bạn chọn từng mục/)).toBeVisible();
  await row.getByRole("button", { name: "Gộp cả hai" }).click();
  await expect(row).toContainText("Đã nhận");
  await row.getByRole("button", { name: "Hoàn tác" }).click();
  await row.getByRole("button", { name: "Lấy theo văn bản" }).click();
  await expect(row).toContainText("Đã nhận");
  await page.getByRole("button", { name: "Đóng" }).click();
  const panel = page.getByRole("tabpanel");
  await expect(panel.getByText(/Vũ Thị Hạnh, Bí thư Đảng uỷ phường/)).toBeVisible();
  await expect(panel.getByText(/Trương Công Bằng/)).toBeVisible();
  await page.reload();
  await expect(panel.getByText(/Vũ Thị Hạnh, Bí thư Đảng uỷ phường/)).toBeVisible();
});

test("a reviewer, who may write facts but not the text, reads it too", async ({ signIn, givenDraft }) => {
  const { path } = await givenDraft("Hội nghị do văn phòng đọc", report);
  const page = await signIn("vanphong");
  await page.goto(path);
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await rowOf(page, "31-NQ/TW").getByRole("button", { name: "Nhận", exact: true }).click();
  await expect(rowOf(page, "31-NQ/TW")).toContainText("Đã nhận");
  await page.getByRole("button", { name: "Đóng" }).click();
  await expect(page.getByRole("tab", { name: "Văn bản viện dẫn" })).toContainText("1");
});

test("everything is done by keyboard", async ({ signIn, givenDraft }) => {
  const { path } = await givenDraft("Hội nghị chỉ dùng bàn phím", report);
  const page = await signIn("thuky");
  await page.goto(path);
  await readInEditor(page);
  const sentence = (text: string) => rowOf(page, text).getByRole("button").first();
  // The first that waits has the focus.
  const waiting = page.getByText(/^Còn \d+ mục chờ xem/);
  await expect(rowOf(page, "Tên hội nghị").getByRole("button").first()).toBeFocused();
  await page.keyboard.press("x");
  await expect(rowOf(page, "Tên hội nghị")).toContainText("Giữ bản đang có");
  while (!(await sentence("Vũ Thị Hạnh").evaluate((button) => button === document.activeElement)))
    await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Vũ Thị Hạnh")).toContainText("Đã nhận");
  await expect(sentence("Trương Công Bằng")).toBeFocused();
  await page.keyboard.press("e");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Trương Công Bình");
  await page.keyboard.press("Escape");
  await expect(sentence("Trương Công Bình")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Trương Công Bình")).toContainText("Đã nhận");
  await page.keyboard.press("u");
  await expect(rowOf(page, "Trương Công Bình")).not.toContainText("Đã nhận");
  await page.keyboard.press("k");
  await expect(waiting).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("tabpanel").getByRole("listitem")).toHaveText([/Vũ Thị Hạnh/]);
});

test("a text without facts says so, an empty one asks for a text, and nobody but writers is offered to read", async ({
  signIn,
  givenDraft,
}) => {
  const page = await signIn("thuky");
  await page.goto("/c/phuong-song-xanh/hoi-nghi");
  await page.getByRole("button", { name: "Hội nghị mới" }).first().click();
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await expect(page.getByText("Chưa có văn bản để đọc.")).toBeVisible();
  await page.getByLabel("Dán văn bản có sẵn").fill("Trời mưa từ sớm. Bà con vẫn ra đồng. Đến trưa thì tạnh.");
  await page.getByRole("button", { name: "Đọc văn bản" }).click();
  await expect(page.getByText("Không tìm thấy dữ kiện nào trong văn bản này.")).toBeVisible();

  const { path } = await givenDraft("Hội nghị người khác đọc", report);
  const leader = await signIn("lanhdao");
  await leader.goto(path);
  await expect(leader.getByRole("heading", { name: "Hội nghị người khác đọc" })).toBeVisible();
  await expect(leader.getByRole("button", { name: "Đọc văn bản" })).toHaveCount(0);
});

for (const [width, height, colorScheme] of [
  [1366, 768, "light"],
  [390, 844, "dark"],
] as const)
  test(`axe finds nothing on the facts found, ${colorScheme}, at ${width} px`, async ({
    signIn,
    givenDraft,
  }) => {
    const { path } = await givenDraft("Hội nghị để soi dữ kiện", report);
    const page = await signIn("thuky");
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(path);
    await readInEditor(page);
    await rowOf(page, "Trương Công Bằng").getByRole("button", { name: "Sửa" }).click();
    await expectNothing(page);
    await readInDialog(page, report);
    await expectNothing(page);
  });

async function expectNothing(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}
