import { demoPassword, expect, test } from "./fixtures";

test("a conference goes from the secretary's paste to the citizen's page, through four people", async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000);
  const open = async () => (await browser.newContext({ baseURL: server.address })).newPage();
  const enter = async (username: string) => {
    const page = await open();
    await page.goto("/dang-nhap/phuong-song-xanh");
    await page.getByLabel("Tên đăng nhập").fill(username);
    await page.getByLabel("Mật khẩu").fill(demoPassword);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page).toHaveURL(/\/c\/phuong-song-xanh$/);
    return page;
  };
  const title = `Hội nghị chuyên đề về cây xanh ${Date.now()}`;

  // The secretary makes the conference from a pasted text, adds facts, and submits.
  const secretary = await enter("thuky");
  await secretary.getByRole("button", { name: "Hội nghị mới" }).first().click();
  await secretary.getByLabel("Tên hội nghị").fill(title);
  await secretary.getByLabel("Ngày họp").fill("20/11/2026");
  await secretary
    .getByLabel("Dán văn bản có sẵn")
    .fill("Sáng 20/11, Đảng uỷ phường tổ chức hội nghị về cây xanh.\n\nHội nghị giao mỗi tổ trồng mười cây.");
  await secretary.getByRole("button", { name: "Tạo hội nghị" }).click();
  const body = secretary.getByRole("textbox", { name: "Nội dung" });
  await expect(body).toContainText("Hội nghị giao mỗi tổ trồng mười cây.");
  await secretary.getByRole("button", { name: "Thêm người dự" }).click();
  await secretary.getByLabel("Họ và tên").fill("Trịnh Kim Ngân");
  await secretary.getByLabel("Họ và tên").press("Tab");
  await body.click();
  await secretary.keyboard.press("Control+End");
  await secretary.keyboard.type(" Hội nghị kết thúc trong buổi sáng.");
  await expect(secretary.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();
  await secretary.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible();

  // A leader returns it with a reason, …
  const leader = await enter("lanhdao");
  await leader.getByRole("link", { name: title }).first().click();
  await leader.getByRole("button", { name: "Trả lại" }).click();
  await leader.getByLabel("Lý do").fill("Ghi rõ loại cây.");
  await leader.getByRole("dialog").getByRole("button", { name: "Trả lại" }).click();
  await expect(leader.getByText("Yêu cầu sửa").first()).toBeVisible();

  // … the secretary sees it on her desk, mends and submits again, …
  await secretary.goto("/c/phuong-song-xanh");
  await expect(secretary.getByText("Ghi rõ loại cây.").first()).toBeVisible();
  await secretary.getByRole("link", { name: title }).first().click();
  await expect(body).toBeVisible();
  await body.click();
  await secretary.keyboard.press("Control+End");
  await secretary.keyboard.type(" Cây được chọn là lộc vừng.");
  await expect(secretary.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();
  await secretary.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible();

  // … the leader approves, …
  await leader.reload();
  await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(leader.getByText("Đã duyệt").first()).toBeVisible();

  // … the editorial board publishes, …
  const editor = await enter("banbientap");
  await editor.getByRole("link", { name: title }).first().click();
  await editor.getByRole("button", { name: "Đăng", exact: true }).click();
  await expect(editor.getByText("Đã xuất bản").first()).toBeVisible();

  // … and a citizen reads it, with its facts, at its public address.
  const citizen = await open();
  await citizen.goto("/to-chuc/phuong-song-xanh");
  await citizen.getByRole("link", { name: title }).first().click();
  await expect(citizen).toHaveURL(/\/tin\/phuong-song-xanh\/hoi-nghi-chuyen-de-ve-cay-xanh/);
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(citizen.getByText("Cây được chọn là lộc vừng.")).toBeVisible();
  await expect(citizen.getByText("Trịnh Kim Ngân").first()).toBeVisible();
});
