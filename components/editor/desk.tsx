import type { ReactNode } from "react";

import classes from "./desk.module.css";

interface DeskProps {
  /** The toolbar; null where nobody writes. */
  readonly bar: ReactNode;
  readonly sheet: ReactNode;
  readonly aside: ReactNode;
  readonly status: ReactNode;
}

/** The desk below the title: toolbar, the sheet of paper, the panel beside it, the status bar. */
export function Desk({ bar, sheet, aside, status }: DeskProps) {
  return (
    <>
      {bar}
      <div className={classes["desk"]}>
        <div className={classes["paper"]}>{sheet}</div>
        {aside}
      </div>
      <div className={classes["status"]}>{status}</div>
    </>
  );
}
