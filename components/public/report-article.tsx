import { FactsBox } from "#components/public/facts-box";
import { reportAddress } from "#lib/publications/addresses";
import type { Article } from "#lib/publications/article";
import { momentInWords } from "#lib/publications/days";
import type { Neighbour, PublicReport } from "#lib/publications/shown";
import type { PublicWords } from "#lib/words/public";

export type ReadableReport = Extract<PublicReport, { kind: "report" }>;

interface ReportArticleProps {
  readonly words: PublicWords;
  readonly report: ReadableReport;
  readonly article: Article;
  /** The full address, printed at the foot of the paper. */
  readonly address: string;
}

/** A published report: the text in the middle, the facts beside it, the neighbours below. */
export function ReportArticle({ words, report, article, address }: ReportArticleProps) {
  return (
    <>
      <div className="report">
        <article>
          <h1 lang="vi">{report.title}</h1>
          <Signature words={words} report={report} />
          <div className="text" lang="vi">
            <Html className="before" html={article.before} />
            <Html className="lead" html={article.lead} />
            <Html className="after" html={article.after} />
          </div>
        </article>
        <FactsBox words={words} facts={report.facts} />
      </div>
      <p className="print-only source">
        {words.source} {address}
      </p>
      <Neighbours words={words} report={report} />
    </>
  );
}

function Html({ className, html }: { className: string; html: string }) {
  // The output of lib/document's toHtml: written from the checked document, never passed through.
  return html === "" ? null : <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

function Signature({ words, report }: { words: PublicWords; report: ReadableReport }) {
  const published = momentInWords(words, report.publishedAt);
  const updated = report.updatedAt === report.publishedAt ? null : momentInWords(words, report.updatedAt);
  return (
    <p className="small">
      {report.byline && (
        <>
          <span className="byline" lang="vi">
            {report.byline}
          </span>
          <span aria-hidden> · </span>
        </>
      )}
      <time dateTime={report.publishedAt}>{words.publishedAt(published.day, published.time)}</time>
      {updated && (
        <>
          <span aria-hidden> · </span>
          <time dateTime={report.updatedAt}>{words.updatedAt(updated.day, updated.time)}</time>
        </>
      )}
    </p>
  );
}

function Neighbours({ words, report }: { words: PublicWords; report: ReadableReport }) {
  if (!report.newer && !report.older) return null;
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {report.newer && (
        <NeighbourLink label={words.newer} rel="next" report={report} neighbour={report.newer} />
      )}
      {report.older && (
        <NeighbourLink label={words.older} rel="prev" report={report} neighbour={report.older} />
      )}
    </nav>
  );
}

interface NeighbourLinkProps {
  readonly label: string;
  readonly rel: "next" | "prev";
  readonly report: ReadableReport;
  readonly neighbour: Neighbour;
}

function NeighbourLink({ label, rel, report, neighbour }: NeighbourLinkProps) {
  return (
    <a className={`neighbour ${rel}`} rel={rel} href={reportAddress(report.committee.slug, neighbour.slug)}>
      <span className="small">{label}</span>
      <span lang="vi">{neighbour.title}</span>
    </a>
  );
}
