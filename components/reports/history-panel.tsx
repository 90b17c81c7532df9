"use client";
import { useLocale, useWords } from "#components/ui/locale";
import type { HistoryEvent } from "#lib/reports/queries";
import { reportWords } from "#lib/words/reports";

import classes from "./history-panel.module.css";

/** Who did what with a report and when, newest first, with the versions those steps froze. */
export function HistoryPanel({ events }: { events: readonly HistoryEvent[] }) {
  const words = useWords(reportWords);
  const locale = useLocale();
  const happened: Readonly<Record<string, string>> = words.happened;
  const format = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  });
  if (events.length === 0) return <p className={classes["empty"]}>{words.historyEmpty}</p>;
  return (
    <ol className={classes["list"]} aria-label={words.historyTitle}>
      {events.map((event) => (
        <li key={event.id} className={classes["event"]}>
          <p className={classes["what"]}>
            <strong className="name">{event.personName}</strong> {happened[event.action]}
          </p>
          <time className={classes["when"]} dateTime={event.at}>
            {format.format(new Date(event.at))}
          </time>
          {event.note ? <blockquote className={classes["note"]}>{event.note}</blockquote> : null}
          {event.version ? (
            <p className={classes["version"]}>
              {words.version(event.version.number)} · {words.seal}{" "}
              <code title={event.version.hash}>{event.version.hash.slice(0, 12)}</code>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
