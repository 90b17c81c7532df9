import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

const sources = ["app", "components", "lib", "e2e"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => `${root}/${path}`),
  )
  .filter((path) => /\.(?:tsx?|js|css)$/.test(path));
const code = sources.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".test.ts"));

const textOf = (path: string) => readFileSync(path, "utf8");
const serverSide = /^lib\/(?:db\/|web\/|.*\/(?:commands|queries)(?:\/[^/]+)?\.ts$)/;

test("there is something to check", () => expect(code.length).toBeGreaterThan(100));

test("what knows the database or the session cannot reach a browser", () => {
  const open = code.filter(
    (path) => serverSide.test(path) && textOf(path).split("\n", 1)[0] !== 'import "server-only";',
  );
  expect(open).toEqual([]);
});

test("there are no server actions: commands have addresses", () => {
  expect(code.filter((path) => /^["']use server["']/m.test(textOf(path)))).toEqual([]);
});

test("no file is longer than 250 lines", () => {
  expect(sources.filter((path) => textOf(path).split("\n").length > 251)).toEqual([]);
});

test("no drawer is called utils, helpers, common, misc, types, shared, constants, hooks or services", () => {
  const drawer =
    /(?:^|\/)(?:utils?|helpers?|common|misc|types|shared|constants|hooks|services)(?:\/|\.tsx?$)/;
  expect(sources.filter((path) => drawer.test(path))).toEqual([]);
});

test("lib has no markup, and no folder has a barrel", () => {
  expect(sources.filter((path) => /^lib\/.*\.tsx$|\/index\.tsx?$/.test(path))).toEqual([]);
});

test("HTML strings come from the document's own rendering only", () => {
  const trusting = code.filter((path) => textOf(path).includes("dangerouslySetInnerHTML"));
  const unproven = trusting.filter((path) => !/toHtml|__html: html|ld\+json/.test(textOf(path)));
  expect(unproven).toEqual([]);
});

test("process.env is read in one place, and where tools need it", () => {
  const readers = code.filter(
    (path) => textOf(path).includes("process.env") && !/^(?:e2e|lib\/testing|lib\/bench)\//.test(path),
  );
  expect(readers).toEqual(["lib/env.ts"]);
});
