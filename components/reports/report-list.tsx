"use client";
import Link from "next/link";

import { StateBadge } from "#components/reports/state-badge";
import { useLocale, useWords } from "#components/ui/locale";
import type { ReportRow } from "#lib/reports/queries";
import { officeWords } from "#lib/words/office";
import { reportWords } from "#lib/words/reports";

import classes from "./report-list.module.css";

interface ReportListProps {
  readonly committee: string;
  readonly reports: readonly ReportRow[];
  /** Whether these rows wait for the reader: each then says what to do next. */
  readonly waiting?: boolean;
  /** What to say, and what to do next, where there are none. */
  readonly empty: string;
}

/** Reports as rows: state, title, who and when, and the next action. */
export function ReportList({ committee, reports, empty, waiting = false }: ReportListProps) {
  if (reports.length === 0) return <p className={classes["empty"]}>{empty}</p>;
  return (
    <ul className={classes["list"]}>
      {reports.map((report) => (
        <ReportLine key={report.id} committee={committee} report={report} waiting={waiting} />
      ))}
    </ul>
  );
}

interface ReportLineProps {
  readonly committee: string;
  readonly report: ReportRow;
  readonly waiting: boolean;
}

function ReportLine({ committee, report, waiting }: ReportLineProps) {
  const words = useWords(officeWords);
  const kinds: Readonly<Record<string, string>> = useWords(reportWords).kinds;
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(report.updatedAt));
  return (
    <li className={classes["row"]}>
      <div className={classes["state"]}>
        <StateBadge state={report.state} />
      </div>
      <div className={classes["what"]}>
        <Link prefetch={false} className={classes["title"]} href={`/c/${committee}/van-ban/${report.id}`}>
          {report.title || words.untitled}
        </Link>
        <p className={classes["who"]}>
          {kinds[report.kind]} · <span className="name">{report.authorName}</span> ·{" "}
          <time className="tabular" dateTime={report.updatedAt}>
            {when}
          </time>
        </p>
        {report.note ? <p className={classes["note"]}>{words.returnedWith(report.note)}</p> : null}
      </div>
      <span className={classes["next"]} aria-hidden>
        {waiting ? words.next[report.state] : words.read} ›
      </span>
    </li>
  );
}
