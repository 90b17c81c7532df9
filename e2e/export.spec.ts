import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";

import { expect, test } from "./fixtures";

/** What the file of each format begins with. */
const firstBytes = {
  "Word (DOCX)": ["docx", "PK\u0003\u0004"],
  PDF: ["pdf", "%PDF-1.7"],
  "Trang web (HTML)": ["html", "<!doctype html>"],
  Markdown: ["md", "# Hội nghị xuất ra tệp"],
  "Văn bản thuần (TXT)": ["txt", "Hội nghị xuất ra tệp"],
  "Dữ liệu (JSON)": ["json", "{"],
  "Số liệu (Excel)": ["xlsx", "PK\u0003\u0004"],
} as const;

async function bytesOf(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a report comes down in every format, for whoever may read it", async ({ signIn, givenDraft }) => {
  const draft = await givenDraft("Hội nghị xuất ra tệp");
  const clerk = await signIn("vanthu");
  await clerk.goto(draft.path);
  for (const [label, [extension, opening]] of Object.entries(firstBytes)) {
    await clerk.getByRole("button", { name: "Xuất", exact: true }).click();
    const { name, bytes } = await bytesOf(clerk, () => clerk.getByRole("menuitem", { name: label }).click());
    expect(name).toBe(`tin-hoi-nghi-xuat-ra-tep.${extension}`);
    expect(bytes.toString("utf8").startsWith(opening), label).toBe(true);
  }
});

const manifest = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string() })) });

test("the dossier of a conference comes down whole, and can be cancelled", async ({ signIn, givenDraft }) => {
  const { conferenceId } = await givenDraft("Hội nghị có hồ sơ");
  const page = await signIn("thuky");
  await page.goto(`/c/phuong-song-xanh/hoi-nghi/${conferenceId}`);
  const button = page.getByRole("button", { name: "Hồ sơ hội nghị (ZIP)" });
  const { name, bytes } = await bytesOf(page, () => button.click());
  expect(name).toBe("ho-so-2026-11-05-hoi-nghi-co-ho-so.zip");
  await expect(page.getByText("Hồ sơ đã lập xong, đang tải về.")).toBeVisible();
  const files = unzipSync(bytes);
  const { files: listed } = manifest.parse(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())));
  expect(listed.map((file) => file.name)).toEqual(
    Object.keys(files).filter((file) => file !== "manifest.json"),
  );
  for (const file of listed)
    expect(
      createHash("sha256")
        .update(files[file.name] ?? "")
        .digest("hex"),
    ).toBe(file.sha256);

  // Held back on the way, so that there is time to cancel.
  await page.route("**/dossier", (route) =>
    route.request().method() === "POST" ? undefined : route.continue(),
  );
  await button.click();
  await expect(page.getByText(/^Đang lập hồ sơ: 0/)).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Hồ sơ hội nghị (ZIP)" })).toHaveCount(1);
  await page.getByRole("button", { name: "Huỷ" }).click();
  await expect(page.getByText("Đã huỷ, không có tệp nào được giữ lại.")).toBeVisible();
  await expect(button).toBeVisible();
});

test("another committee's files are not there", async ({ signIn, givenDraft, server }) => {
  const { reportId, conferenceId } = await givenDraft("Hội nghị không cho người ngoài");
  const { request } = await signIn("thuky2");
  for (const committee of ["phuong-song-xanh", "xa-suoi-mo"])
    for (const path of [`reports/${reportId}/export?format=pdf`, `conferences/${conferenceId}/dossier`])
      expect((await request.get(`${server.address}/api/c/${committee}/${path}`)).status()).toBe(404);
  const dossier = `${server.address}/api/c/xa-suoi-mo/conferences/${conferenceId}/dossier`;
  expect((await request.post(dossier, { data: null })).status()).toBe(404);
  const foreign = { origin: "https://evil.example" };
  expect((await request.post(dossier, { data: null, headers: foreign })).status()).toBe(403);
});

test("an unknown format is refused with a sentence", async ({ signIn, givenDraft, server }) => {
  const { reportId } = await givenDraft("Hội nghị không có định dạng này");
  const { request } = await signIn("thuky");
  const answer = await request.get(
    `${server.address}/api/c/phuong-song-xanh/reports/${reportId}/export?format=exe`,
  );
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toMatch(/^Có chỗ chưa hợp lệ/);
});
