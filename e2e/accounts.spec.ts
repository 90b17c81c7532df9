import type { Page } from "@playwright/test";

import { demoPassword, expect, test } from "./fixtures";

async function signInOn(page: Page, username: string, password = demoPassword) {
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

test("the committee is found without marks, its own name first, taken by keyboard and remembered", async ({
  page,
}) => {
  await page.goto("/dang-nhap");
  const committee = page.getByLabel("Cấp uỷ");
  await committee.fill("song xanh");
  await expect(page.getByRole("option")).toHaveText([/phường Sông Xanh/, /Bến Đá/]);
  await committee.press("Enter");
  await expect(committee).toHaveValue("Đảng uỷ phường Sông Xanh");
  await signInOn(page, "vanthu", "sai-mat-khau-roi");
  await expect(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng")).toBeVisible();
  await expect(page.getByLabel("Mật khẩu")).toBeFocused();
  await signInOn(page, "vanthu");
  await expect(page).toHaveURL(/\/c\/phuong-song-xanh$/);
  await page.getByRole("button", { name: /Cao Thuỳ Dương/ }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/dang-nhap$/);
  await expect(committee).toHaveValue("Đảng uỷ phường Sông Xanh");
  expect((await page.goto("/tai-khoan"))?.status()).toBe(401);
});

test("what is typed before the page is ready counts", async ({ page }) => {
  await page.route("**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto("/dang-nhap", { waitUntil: "commit" });
  await page.getByLabel("Cấp uỷ").fill("dang uy phuong song xanh");
  await signInOn(page, "vanthu");
  await expect(page).toHaveURL(/\/c\/phuong-song-xanh$/);
});

test("signing in where a page was refused shows that page, with what was asked of it", async ({ page }) => {
  expect((await page.goto("/c/phuong-song-xanh?tim=so+ket"))?.status()).toBe(401);
  await expect(page.getByText("Bạn đang vào: Đảng uỷ phường Sông Xanh")).toBeVisible();
  await signInOn(page, "vanthu");
  await expect(page.getByText("Kết quả tìm")).toBeVisible();
  await expect(page).toHaveURL(/tim=so\+ket/);
});

for (const elsewhere of ["//evil.example/c/", "/\\evil.example/c/", "https://evil.example/c/"])
  test(`«${elsewhere}» is not where signing in leads`, async ({ page, baseURL }) => {
    await page.goto(`/dang-nhap/phuong-song-xanh?tiep=${encodeURIComponent(elsewhere)}`);
    await signInOn(page, "vanthu");
    await expect(page).toHaveURL(`${baseURL}/c/phuong-song-xanh`);
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(elsewhere)}`);
    await expect(page).toHaveURL(`${baseURL}/c/phuong-song-xanh`);
  });

test("a session ended on another machine is over at its next request", async ({ browser, baseURL, page }) => {
  const machine = async () => (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const [here, there] = [page, await machine()];
  for (const each of [here, there]) {
    await each.goto("/dang-nhap/xa-suoi-mo");
    await signInOn(each, "lanhdao2");
    await expect(each).toHaveURL(/\/c\/xa-suoi-mo$/);
  }
  await here.goto("/tai-khoan");
  await expect(here.getByText("Phiên này", { exact: true })).toHaveCount(1);
  const end = here.getByRole("button", { name: "Đăng xuất phiên này" });
  await expect(end).toHaveCount(1);
  await end.click();
  await expect(end).toHaveCount(0);
  expect((await there.goto("/c/xa-suoi-mo"))?.status()).toBe(401);
  expect((await here.goto("/c/xa-suoi-mo"))?.status()).toBe(200);
  await there.context().close();
});
