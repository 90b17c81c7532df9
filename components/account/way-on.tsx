import type { ReactNode } from "react";

import classes from "./door.module.css";

/** Links that lead on from where somebody can't stay. */
export function WayOn({ children }: { children: ReactNode }) {
  return <div className={classes["links"]}>{children}</div>;
}
