import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";

import { expect, test } from "@playwright/test";

import { PublicPages } from "#lib/server/public-pages";
import { renderApart } from "#lib/server/render-apart";

let revision = 1;
let rendered: string[] = [];
let asked = 0;
let answerNext = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.write("<script>a()</script>");
  response.end(`<p>${revision}</p>`);
};
const usualAnswer = answerNext;
let server = createServer();
let address = "";

test.beforeEach(async () => {
  [revision, rendered, asked, answerNext] = [1, [], 0, usualAnswer];
  const pages = new PublicPages({
    revision: () => revision,
    policy: (hashes) => `scripts ${hashes.length}`,
    render: (url, locale) => {
      rendered.push(`${locale} ${url}`);
      return renderApart(async (request, response) => answerNext(request, response), url, {});
    },
  });
  server = createServer((request, response) => {
    asked += 1;
    void (async () => {
      if (!(await pages.answer(request, response))) response.writeHead(200, { "x-by": "next" }).end("next");
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const taken = server.address();
  if (taken === null || typeof taken === "string") throw new Error("The server does not listen.");
  address = `http://127.0.0.1:${taken.port}`;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });

test("a public page is rendered once until something is published, and shows the new at once", async () => {
  expect(await (await get("/")).text()).toContain("<p>1</p>");
  const again = await get("/");
  expect(again.headers.get("content-security-policy")).toBe("scripts 1");
  expect(await again.text()).toBe("<script>a()</script><p>1</p>");
  expect(rendered).toEqual(["vi /"]);
  revision = 2;
  expect(await (await get("/")).text()).toContain("<p>2</p>");
  expect(rendered).toHaveLength(2);
});

test("readers who come together wait for one rendering, and one who leaves takes it from nobody", async () => {
  const gate = new EventEmitter();
  answerNext = (request, response) => void gate.once("open", () => usualAnswer(request, response));
  const leaving = new AbortController();
  const left = fetch(`${address}/tin/a/b`, { signal: leaving.signal }).catch(() => "left");
  await expect.poll(() => rendered.length).toBe(1);
  const others = [get("/tin/a/b"), get("/tin/a/b")];
  await expect.poll(() => asked).toBe(3);
  leaving.abort();
  expect(await left).toBe("left");
  gate.emit("open");
  for (const answer of await Promise.all(others)) expect(await answer.text()).toContain("<p>1</p>");
  expect(rendered).toHaveLength(1);
});

test("a reader who has the page is told so in no bytes", async () => {
  const etag = (await get("/")).headers.get("etag") ?? "";
  const answer = await get("/", { "if-none-match": etag });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe("");
});

test("the language chosen makes another page, anything else in cookies and addresses does not", async () => {
  await get("/", { cookie: "kyyeu-session=a" });
  await get("/?utm_source=x", { cookie: "kyyeu-session=b; kyyeu-locale=vi" });
  await get("/", { cookie: "a=b; kyyeu-locale=en" });
  await get("/?trang=2");
  expect(rendered).toEqual(["vi /", "en /", "vi /?trang=2"]);
});

test("what is not found, moved or gone is passed on and not kept", async () => {
  for (const status of [404, 308, 410, 500]) {
    answerNext = (_request, response) => {
      response.writeHead(status, { "content-type": "text/html", location: "/tin/a/c" }).end("<p>no</p>");
    };
    for (const turn of ["first", "second"]) {
      const answer = await fetch(`${address}/tin/a/b`, { redirect: "manual" });
      expect(answer.status, turn).toBe(status);
      expect(answer.headers.get("location")).toBe("/tin/a/c");
      expect(await answer.text()).toBe("<p>no</p>");
    }
  }
  expect(rendered).toHaveLength(8);
});

test("office pages, posts and Next's own navigation go on to Next", async () => {
  for (const answer of [
    await get("/c/phuong-a"),
    await get("/tin/a"),
    await get("/", { rsc: "1" }),
    await fetch(address, { method: "POST" }),
  ])
    expect(answer.headers.get("x-by")).toBe("next");
  expect(rendered).toEqual([]);
});
