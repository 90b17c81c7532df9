import { setTimeout as wait } from "node:timers/promises";

import { expect, test } from "@playwright/test";

import { Folding } from "#lib/live/folding";

function givenFolding(tookMs: number) {
  const folded: string[] = [];
  const folding = new Folding((reportId) => {
    const until = performance.now() + tookMs;
    while (performance.now() < until) folded.length += 0;
    folded.push(reportId);
  });
  return { folding, folded };
}

test("a long text rests between foldings, and its last change is folded all the same", async () => {
  const { folding, folded } = givenFolding(3);
  folding.soon("long");
  folding.soon("long");
  folding.soon("long");
  expect(folded).toEqual(["long"]);
  await wait(150);
  expect(folded).toEqual(["long"]);
  await expect.poll(() => folded).toEqual(["long", "long"]);
});

test("one text's rest holds no other up, and nobody waits for a text that is closed", () => {
  const { folding, folded } = givenFolding(3);
  folding.soon("a");
  folding.soon("b");
  folding.soon("a");
  folding.last("a");
  expect(folded).toEqual(["a", "b", "a"]);
  folding.stop();
});

test("nothing is folded after the stop", async () => {
  const { folding, folded } = givenFolding(1);
  folding.soon("a");
  folding.soon("a");
  folding.stop();
  await wait(200);
  expect(folded).toEqual(["a"]);
});
