import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

import { workflowDocument } from "#lib/reports/workflow-diagram";

test("docs/workflow.md shows the transition table as it is", () => {
  expect(readFileSync("docs/workflow.md", "utf8")).toBe(workflowDocument());
});
