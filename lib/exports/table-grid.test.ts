import { expect, test } from "@playwright/test";

import { chance } from "#lib/document/generated-document";
import { layOut } from "#lib/exports/table-grid";

const cell = (name: string, colspan = 1, rowspan = 1) => ({ name, colspan, rowspan });
const drawn = (rows: Parameters<typeof layOut<ReturnType<typeof cell>>>[0]) =>
  layOut(rows).rows.map((row) =>
    row.map((each) => `${each.cell?.name ?? "·"}@${each.column}:${each.columns}x${each.rows}`).join(" "),
  );

test("a plain table stays as it is", () =>
  expect(
    drawn([
      [cell("a"), cell("b")],
      [cell("c"), cell("d")],
    ]),
  ).toEqual(["a@0:1x1 b@1:1x1", "c@0:1x1 d@1:1x1"]));

test("cells step aside for one that reaches down", () =>
  expect(drawn([[cell("a", 1, 2), cell("b")], [cell("c")]])).toEqual(["a@0:1x2 b@1:1x1", "c@1:1x1"]));

test("short rows are filled", () =>
  expect(drawn([[cell("a"), cell("b")], [cell("c")]])).toEqual(["a@0:1x1 b@1:1x1", "c@0:1x1 ·@1:1x1"]));

test("a cell that hangs below the table is cut", () =>
  expect(drawn([[cell("a", 1, 9)]])).toEqual(["a@0:1x1"]));

test("a row all of whose places are taken is empty", () =>
  expect(drawn([[cell("a", 2, 2)], []])).toEqual(["a@0:2x2", ""]));

test("a wide cell narrows before one that reaches down", () =>
  expect(drawn([[cell("a"), cell("b", 1, 2)], [cell("c", 2)]])).toEqual(["a@0:1x1 b@1:1x2", "c@0:1x1"]));

test("whatever is claimed, every place is taken once", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const next = chance(seed);
    const upTo = (most: number) => 1 + Math.floor(next() * most);
    const rows = Array.from({ length: upTo(5) }, () =>
      Array.from({ length: upTo(4) - 1 }, () => cell("x", upTo(4), upTo(4))),
    );
    const { columnCount, rows: laid } = layOut(rows);
    const places = laid.flat().flatMap((each) =>
      Array.from({ length: each.rows * each.columns }, (_, at) => {
        const row = each.row + Math.floor(at / each.columns);
        return `${row},${each.column + (at % each.columns)}`;
      }),
    );
    expect(places.length, `seed ${seed}`).toBe(columnCount * rows.length);
    expect(new Set(places).size, `seed ${seed}`).toBe(places.length);
  }
});
