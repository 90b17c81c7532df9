"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

import type { Saving } from "#lib/conferences/row-saver";
import { RowSaver } from "#lib/conferences/row-saver";

/**
 * A row that saves by itself, and what there is to show of it.
 *
 * `row` — as the page knows it now; `saving` is read once, when the row first shows.
 */
export function useRowSaver<Draft extends object, Row extends { readonly revision: number }>(
  row: Row | null,
  saving: Omit<Saving<Draft, Row>, "row">,
) {
  const [saver] = useState(() => new RowSaver<Draft, Row>({ ...saving, row }));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot);

  useEffect(() => {
    if (row) saver.follow(row);
  }, [row, saver]);

  useEffect(() => {
    const tryNow = () => {
      if (saver.snapshot().state === "retrying") void saver.flush();
    };
    // Browsers ask before a page with unsaved rows is closed.
    const keepPage = (event: BeforeUnloadEvent) => {
      if (saver.isDirty) event.preventDefault();
    };
    window.addEventListener("online", tryNow);
    window.addEventListener("beforeunload", keepPage);
    return () => {
      window.removeEventListener("online", tryNow);
      window.removeEventListener("beforeunload", keepPage);
      saver.leave();
    };
  }, [saver]);

  return { saver, snapshot };
}
