import { expect, test } from "@playwright/test";

import { makeTurns } from "#lib/images/turns";

test("one at a time, in order, and a failure does not stop the next", async () => {
  const turns = makeTurns(5);
  const seen: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    seen.push(name);
    if (name === "b") throw new Error("b failed");
  };
  await Promise.allSettled(["a", "b", "c"].map((name) => turns.take(work(name))));
  expect(seen).toEqual(["a", "b", "c"]);
});

test("whoever comes when too many wait is told to try again", async () => {
  const turns = makeTurns(1);
  const first = turns.take(async () => "kept");
  await expect(turns.take(async () => "late")).rejects.toMatchObject({ code: "unavailable" });
  expect(await first).toBe("kept");
  expect(await turns.take(async () => "next")).toBe("next");
});
