import { expect, test } from "@playwright/test";

import { uploadLimitBytes } from "#lib/images/limits";
import { readUpload } from "#lib/images/upload";

const refusedAs = (reason: string) => ({ code: "invalid", issues: [{ field: "file", reason }] });

function sent(size: number, field = "file"): Request {
  const form = new FormData();
  form.set(field, new File([new Uint8Array(size).fill(7)], "ảnh hội nghị.jpg"));
  return new Request("http://x/", { method: "POST", body: form });
}

test("a file of exactly 15 MB is read whole", async () => {
  expect((await readUpload(sent(uploadLimitBytes))).length).toBe(uploadLimitBytes);
});

test("one byte more is refused", async () => {
  await expect(readUpload(sent(uploadLimitBytes + 1))).rejects.toMatchObject(refusedAs("imageTooLarge"));
});

test("an endless upload is refused without being kept", async () => {
  let megabytes = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      megabytes += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const stream = { method: "POST", body, headers, duplex: "half" };
  const request = new Request("http://x/", stream);
  await expect(readUpload(request)).rejects.toMatchObject(refusedAs("imageTooLarge"));
  expect(megabytes).toBeLessThan(110);
});

test("no file, another field, an empty file and what is no form are told apart from a bad picture", async () => {
  const bare = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const broken = { ...bare, headers: { "content-type": "multipart/form-data; boundary=nowhere" } };
  const requests = [
    sent(9, "tep"),
    sent(0),
    new Request("http://x/", bare),
    new Request("http://x/", broken),
  ];
  for (const request of [...requests, new Request("http://x/", { method: "POST" })])
    await expect(readUpload(request)).rejects.toMatchObject(refusedAs("imageMissing"));
});
