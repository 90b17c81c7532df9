import type { ReactNode } from "react";

import classes from "./door.module.css";

/** The narrow column of the sign-in and of refusals: wordmark, one thing to read, one thing to do. */
export function Door({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  return (
    <main className={classes["door"]}>
      <p className={classes["wordmark"]}>Kỷ Yếu</p>
      <h1 className={classes["title"]}>{title}</h1>
      {note ? <p className={classes["note"]}>{note}</p> : null}
      {children}
    </main>
  );
}

/** The one thing to do after a failure; plain, for it stands ready behind every page. */
export function AgainButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={classes["again"]} onClick={onClick}>
      {children}
    </button>
  );
}
