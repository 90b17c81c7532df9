import { command, expect, test } from "./fixtures";

test("minutes start from the facts, tell what no longer agrees, are approved, and get their number", async ({
  signIn,
  givenDraft,
}) => {
  test.setTimeout(180_000);
  const title = `Hội nghị bàn việc bến sông ${Date.now()}`;
  const { conferenceId } = await givenDraft(title);
  const secretary = await signIn("thuky");
  const add = (name: string, roles: string[]) =>
    command(secretary.request, "thuky", "save-attendee", { conferenceId, name, positions: [], roles });
  await add("Trịnh Kim Ngân", ["chair"]);
  await add("Lương Văn Tâm", ["secretary"]);
  await add("Quách Thu Lan", []);

  // The secretary makes the minutes: they start complete.
  await secretary.goto(`/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
  await secretary.getByRole("button", { name: "Lập biên bản" }).click();
  const body = secretary.getByRole("textbox", { name: "Nội dung" });
  await expect(body).toContainText("Chủ trì hội nghị: đồng chí Trịnh Kim Ngân.");
  await expect(body).toContainText("Có mặt: 03/03 đồng chí (100 %).");
  await expect(body).toContainText("IV- KẾT THÚC HỘI NGHỊ");

  // A name turns out to be another: the part says so, and takes it over in one step that can be undone.
  await secretary.getByRole("button", { name: "Sửa: Quách Thu Lan" }).press("Enter");
  await secretary.getByLabel("Họ và tên").fill("Quách Thu Loan");
  await secretary.getByLabel("Họ và tên").press("Tab");
  const mark = secretary.getByRole("group", { name: "Lệch: Đại biểu có mặt" });
  await expect(mark).toContainText("Đồng chí Quách Thu Lan → - Đồng chí Quách Thu Loan");
  await expect(secretary.getByText("1 phần lệch với thông tin hội nghị")).toBeVisible();
  await secretary.getByRole("button", { name: "Cập nhật: Đại biểu có mặt" }).click();
  await expect(mark).toHaveCount(0);
  await expect(body).toContainText("Quách Thu Loan");
  await secretary.getByRole("button", { name: "Hoàn tác" }).first().click();
  await expect(mark).toBeVisible();

  // Edited by hand, the choice is hers.
  await body.getByText("Đại biểu chính thức").click();
  await secretary.keyboard.press("End");
  await secretary.keyboard.type(" Hội nghị đông đủ.");
  await secretary.getByRole("button", { name: "Cập nhật: Đại biểu có mặt" }).click();
  const choice = secretary.getByRole("dialog");
  await expect(choice).toContainText("Hội nghị đông đủ.");
  await choice.getByRole("button", { name: "Giữ bản đang có" }).click();
  await expect(mark).toHaveCount(0);
  await expect(body).toContainText("Hội nghị đông đủ.");

  await expect(secretary.getByRole("status").filter({ hasText: "Đã lưu" }).first()).toBeVisible();
  await secretary.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(secretary.getByText("Chờ duyệt").first()).toBeVisible();

  const leader = await signIn("lanhdao");
  await leader.goto(secretary.url());
  await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(leader.getByText("Đã duyệt").first()).toBeVisible();

  // The clerk finds it on her desk and registers it.
  const clerk = await signIn("vanthu");
  await clerk.goto("/c/phuong-song-xanh");
  await clerk.getByRole("link", { name: title }).first().click();
  await clerk.getByRole("button", { name: "Vào số" }).click();
  const dialog = clerk.getByRole("dialog");
  const offered = dialog.getByLabel("Số", { exact: true });
  await expect(offered).toContainText(/Số tiếp theo: \d{2,}-BB\/ĐU/);
  const called = /\d{2,}-BB\/ĐU/.exec((await offered.textContent()) ?? "")?.[0] ?? "";
  await dialog.getByRole("button", { name: "Vào số" }).click();
  await expect(clerk.getByText("Đã ban hành").first()).toBeVisible();
  await expect(clerk.getByText(`Số ${called}`)).toBeVisible();

  await clerk.getByRole("link", { name: "Sổ văn bản đi" }).click();
  const line = clerk.getByRole("row").filter({ hasText: title });
  await expect(line).toContainText(called);
  const csv = await clerk.request.get("/api/c/phuong-song-xanh/register");
  expect(await csv.text()).toContain(called);
});

test("a clerk keeps a number free and gives it up again", async ({ signIn }) => {
  const clerk = await signIn("vanthu");
  await clerk.goto("/c/phuong-song-xanh/so-van-ban");
  await clerk.getByRole("button", { name: "Để dành số" }).click();
  const dialog = clerk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Để dành số" }).click();
  await expect(dialog.getByText("Hãy điền ô này.")).toBeVisible();
  await dialog.getByLabel("Lý do").fill("Văn bản lập ở chi bộ");
  await dialog.getByRole("button", { name: "Để dành số" }).click();
  const line = clerk.getByRole("row").filter({ hasText: "Văn bản lập ở chi bộ" });
  await expect(line).toBeVisible();
  await line.getByRole("button", { name: /^Bỏ để dành số/ }).click();
  await expect(line).toHaveCount(0);
});

test("an administrator sees terms and symbols, and overlapping days are refused where they are typed", async ({
  signIn,
}) => {
  const administrator = await signIn("quantri");
  await administrator.goto("/c/phuong-song-xanh/quan-tri");
  const section = administrator.getByRole("region", { name: "Nhiệm kỳ và ký hiệu" });
  await expect(section).toContainText("2025–2030");
  await expect(section).toContainText("ĐẢNG UỶ PHƯỜNG SÔNG XANH");
  await section.getByRole("button", { name: "Thêm nhiệm kỳ" }).click();
  const dialog = administrator.getByRole("dialog");
  await dialog.getByLabel("Tên nhiệm kỳ").fill("2030–2035");
  await dialog.getByLabel("Từ ngày").fill("01/07/2030");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog.getByRole("alert")).toContainText("trùng với một khoảng đã có");
  await expect(dialog.getByLabel("Tên nhiệm kỳ")).toHaveValue("2030–2035");
});
