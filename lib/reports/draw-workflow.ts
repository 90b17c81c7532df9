import { writeFileSync } from "node:fs";

import { workflowDocument } from "#lib/reports/workflow-diagram";

writeFileSync("docs/workflow.md", workflowDocument());
