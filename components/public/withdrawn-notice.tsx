import { committeeAddress } from "#lib/publications/addresses";
import { momentInWords } from "#lib/publications/days";
import type { PublicReport } from "#lib/publications/shown";
import type { PublicWords } from "#lib/words/public";

interface WithdrawnNoticeProps {
  readonly words: PublicWords;
  readonly report: Extract<PublicReport, { kind: "withdrawn" }>;
}

/** What stands at the address of a withdrawn report: that it was, when and why; nothing of the text. */
export function WithdrawnNotice({ words, report }: WithdrawnNoticeProps) {
  const { day, time } = momentInWords(words, report.at);
  return (
    <section className="notice">
      <p className="notice-kind">{words.withdrawn}</p>
      <h1 lang="vi">{report.title}</h1>
      <p>
        <time dateTime={report.at}>{words.withdrawnAt(day, time)}</time>
      </p>
      {report.reason && <p lang="vi">{words.withdrawnFor(report.reason)}</p>}
      <p className="small">{words.withdrawnHint}</p>
      <p>
        <a href={committeeAddress(report.committee.slug)}>{words.allOf(report.committee.name)}</a>
      </p>
    </section>
  );
}
