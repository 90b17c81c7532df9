import { useCallback, useEffect, useState } from "react";

import type { FactPanels } from "#lib/conferences/facts";

import { FactNames } from "./fact-names";
import { candidatesOf } from "./fact-panels";

/** The facts as the panels change them and the page brings them anew, and their names for the text. */
export function useFacts(brought: FactPanels) {
  const [seen, setSeen] = useState(brought);
  const [facts, setFacts] = useState(brought);
  const [names] = useState(() => new FactNames(candidatesOf(brought)));
  if (seen !== brought) {
    setSeen(brought);
    setFacts(brought);
  }
  useEffect(() => names.set(candidatesOf(facts)), [names, facts]);
  const change = useCallback((part: Partial<FactPanels>) => setFacts((all) => ({ ...all, ...part })), []);
  return { facts, names, change };
}
