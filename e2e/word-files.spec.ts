import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";

import { expect, test } from "./fixtures";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

async function wordFile(): Promise<Buffer> {
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#9d1c1f" } })
    .png()
    .toBuffer();
  const image = new ImageRun({ type: "png", data: picture, transformation: { width: 320, height: 200 } });
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: "Kết quả trồng cây", heading: HeadingLevel.HEADING_1 }),
            new Paragraph("Sáng 20/11, Đảng uỷ phường Sông Xanh tổ chức hội nghị về cây xanh."),
            new Table({ rows: [new TableRow({ children: [cell("Tổ 1"), cell("120 cây")] })] }),
            new Paragraph({ children: [image] }),
          ],
        },
      ],
    }),
  );
}

test("a Word file dropped on the new conference becomes its report, tables and pictures included", async ({
  signIn,
}) => {
  const page = await signIn("thuky");
  const title = `Hội nghị từ tệp Word ${Date.now()}`;
  await page.goto("/c/phuong-song-xanh");
  await page.getByRole("button", { name: "Hội nghị mới" }).first().click();
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByLabel("Ngày họp").fill("20/11/2026");
  const dialog = page.getByRole("dialog");
  const macros = zipSync({
    ...unzipSync(await wordFile()),
    "word/vbaProject.bin": strToU8("x"),
  });
  const chooser = dialog.locator("input[type=file]");
  await chooser.setInputFiles({ name: "macro.docx", mimeType: docxType, buffer: Buffer.from(macros) });
  await expect(dialog.getByRole("alert")).toContainText("Tệp có macro");
  await chooser.setInputFiles({ name: "bao-cao.docx", mimeType: docxType, buffer: await wordFile() });
  await expect(dialog.getByText("Đã đọc bao-cao.docx.")).toBeVisible();
  await expect(dialog.getByLabel("Dán văn bản có sẵn")).toHaveValue(/Đảng uỷ phường Sông Xanh tổ chức/);
  await dialog.getByRole("button", { name: "Tạo hội nghị" }).click();

  const body = page.getByRole("textbox", { name: "Nội dung" });
  await expect(body.getByRole("heading", { name: "Kết quả trồng cây" })).toBeVisible();
  await expect(body.getByRole("cell", { name: "120 cây" })).toBeVisible();
  await expect(body.locator("figure img")).toHaveCount(1);

  // In the editor another one is put behind the text.
  await body.click();
  await page.keyboard.press("Control+End");
  await page
    .locator("input[type=file][accept^='.docx']")
    .setInputFiles({ name: "them.docx", mimeType: docxType, buffer: await wordFile() });
  await expect(page.getByText("Đã đọc them.docx.")).toBeVisible();
  await expect(body.getByRole("cell", { name: "120 cây" })).toHaveCount(2);
});

test("what is no Word file is told so where it was dropped, and the text stays", async ({ signIn }) => {
  const page = await signIn("thuky");
  await page.goto("/c/phuong-song-xanh");
  await page.getByRole("button", { name: "Hội nghị mới" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Dán văn bản có sẵn").fill("Đã gõ sẵn.");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "cu.doc", mimeType: "application/msword", buffer: Buffer.from("Chữ") });
  await expect(dialog.getByRole("alert")).toContainText("không phải tệp Word");
  await expect(dialog.getByLabel("Dán văn bản có sẵn")).toHaveValue("Đã gõ sẵn.");
});
