import { reportActions, transitions } from "#lib/reports/workflow";

/** The transition table as the text of `docs/workflow.md`: a diagram and one line a step. */
export function workflowDocument(): string {
  const arrows = reportActions.flatMap((action) =>
    transitions[action].from.map((from) => `    ${from} --> ${transitions[action].to}: ${action}`),
  );
  const rows = reportActions.map((action) => {
    const { from, to, by, requires, freezes } = transitions[action];
    const cells = [
      action,
      from.join(", "),
      to,
      by.join(", "),
      requires.join(", ") || "–",
      freezes ? "yes" : "–",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "# The life of a report",
    "",
    "Drawn from `transitions` in `lib/reports/workflow.ts` by `npm run workflow`; a test compares the two.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    "    [*] --> draft",
    ...arrows,
    "```",
    "",
    "| step | from | to | by | requires | freezes a version |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
