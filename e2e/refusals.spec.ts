import { command, demoPassword, expect, test } from "./fixtures";

test("a person of another committee is refused at this committee's door like a wrong password", async ({
  page,
}) => {
  await page.goto("/dang-nhap/phuong-song-xanh");
  for (const [username, password] of [
    ["thuky2", demoPassword],
    ["thuky", "sai-mat-khau-roi"],
  ] as const) {
    await page.getByLabel("Tên đăng nhập").fill(username);
    await page.getByLabel("Mật khẩu").fill(password);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng")).toBeVisible();
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue(username);
    await page.reload();
  }
});

test("a foreign committee's report is not there, its own is", async ({ signIn, givenDraft }) => {
  const { path } = await givenDraft("Hội nghị của riêng phường");
  const stranger = await signIn("thuky2");
  expect((await stranger.goto(path))?.status()).toBe(404);
  expect((await stranger.goto(path.replace("phuong-song-xanh", "xa-suoi-mo")))?.status()).toBe(404);
  const colleague = await signIn("vanphong");
  expect((await colleague.goto(path))?.status()).toBe(200);
});

test("nobody is offered, nor granted, the approval of what they submitted", async ({
  signIn,
  givenDraft,
  move,
}) => {
  const { path, reportId } = await givenDraft("Hội nghị tự duyệt");
  await move("thuky", reportId, "submit");
  const secretary = await signIn("thuky");
  await secretary.goto(path);
  await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible();
  await expect(secretary.getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0);
  const response = await secretary.request.post("/api/c/phuong-song-xanh/move-report", {
    data: { reportId, revision: 2, action: "approve", reason: null },
  });
  expect(response.status()).toBe(403);
});

test("a submitted text is locked for writing", async ({ signIn, givenDraft, move }) => {
  const { path, reportId } = await givenDraft("Hội nghị đã khoá");
  const secretary = await signIn("thuky");
  await secretary.goto(path);
  await expect(secretary.getByRole("textbox", { name: "Nội dung" })).toBeEditable();
  await move("thuky", reportId, "submit");
  await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible({ timeout: 10_000 });
  await expect(secretary.getByRole("textbox", { name: "Nội dung" })).toHaveCount(0);
  await expect(secretary.getByRole("button", { name: "Thêm người dự" })).toHaveCount(0);
});

test("a report is not returned without a reason", async ({ signIn, givenDraft, move }) => {
  const { path, reportId } = await givenDraft("Hội nghị cần lý do");
  await move("thuky", reportId, "submit");
  const leader = await signIn("lanhdao");
  await leader.goto(path);
  await leader.getByRole("button", { name: "Trả lại" }).click();
  const dialog = leader.getByRole("dialog");
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await expect(dialog.getByText("Hãy ghi lý do.")).toBeVisible();
  const response = await leader.request.post("/api/c/phuong-song-xanh/move-report", {
    data: { reportId, revision: 2, action: "sendBack", reason: "  " },
  });
  expect(response.status()).toBe(422);
});

test("of two people who decide on the same report, the second is told it changed", async ({
  signIn,
  givenDraft,
  move,
}) => {
  const { path, reportId } = await givenDraft("Hội nghị hai người quyết");
  await move("thuky", reportId, "submit");
  const leader = await signIn("lanhdao");
  await leader.goto(path);
  await expect(leader.getByRole("button", { name: "Duyệt", exact: true })).toBeVisible();
  await move("vanphong", reportId, "sendBack", "Thiếu ngày.");
  await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(leader.getByText("Người khác vừa sửa trước")).toBeVisible();
});

test("of two people who edit one row, the second sees both texts and loses neither", async ({
  signIn,
  givenDraft,
}) => {
  const { conferenceId } = await givenDraft("Hội nghị hai người sửa");
  const first = await signIn("thuky");
  const { id, revision } = await command<{ id: string; revision: number }>(
    first.request,
    "thuky",
    "save-attendee",
    {
      conferenceId,
      name: "Lưu Thị Hoa",
      positions: [],
      roles: [],
    },
  );
  await first.goto(`/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
  await first
    .getByRole("button", { name: /Lưu Thị Hoa/ })
    .first()
    .click();
  await expect(first.getByLabel("Họ và tên")).toHaveValue("Lưu Thị Hoa");
  const second = await signIn("thuky");
  await command(second.request, "thuky", "save-attendee", {
    conferenceId,
    id,
    revision,
    name: "Lưu Thị Hoà",
    positions: [],
    roles: [],
  });
  await first.getByLabel("Họ và tên").fill("Lưu Thị Hoan");
  await first.getByLabel("Họ và tên").press("Tab");
  await expect(first.getByText(/đã sửa trước/).first()).toBeVisible();
  await expect(first.getByText("Lưu Thị Hoà", { exact: true }).first()).toBeVisible();
  await expect(first.getByText("Lưu Thị Hoan").first()).toBeVisible();
});
