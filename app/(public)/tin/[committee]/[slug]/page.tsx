import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";

import { Frame } from "#components/public/frame";
import { Masthead } from "#components/public/masthead";
import { MissingPage } from "#components/public/missing-page";
import { NewsArticleData } from "#components/public/news-article-data";
import type { ReadableReport } from "#components/public/report-article";
import { ReportArticle } from "#components/public/report-article";
import { WithdrawnNotice } from "#components/public/withdrawn-notice";
import { imageAddress } from "#lib/document/image-address";
import { readDocument } from "#lib/document/schema";
import { environment } from "#lib/env";
import { reportAddress } from "#lib/publications/addresses";
import { articleOf } from "#lib/publications/article";
import { getPublicReport } from "#lib/publications/queries";
import { mentionNames } from "#lib/reports/frozen-facts";
import { answerMissing } from "#lib/web/answer-missing";
import { answerWith } from "#lib/web/answer-status";
import { requestLocale, wordsOf } from "#lib/web/locale";
import type { PublicWords } from "#lib/words/public";
import { publicWords } from "#lib/words/public";

type Props = PageProps<"/tin/[committee]/[slug]">;

// The metadata and the page ask for the same rows.
const findReport = cache(getPublicReport);

async function readReport({ params }: Props) {
  const { committee, slug } = await params;
  const report = await findReport(committee, slug);
  return report?.kind === "redirect" ? permanentRedirect(report.to) : report;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const report = await readReport(props);
  const words = await wordsOf(publicWords);
  if (!report) return { title: words.notFound, robots: { index: false } };
  const address = reportAddress(report.committee.slug, report.slug);
  const title = { absolute: `${report.title} – ${report.committee.name}` };
  if (report.kind === "withdrawn")
    return { title, robots: { index: false }, alternates: { canonical: address } };
  const { lead, byline, leadImageId, publishedAt, updatedAt } = report;
  return {
    title,
    description: lead,
    ...(byline ? { authors: [{ name: byline }] } : {}),
    alternates: { canonical: address },
    openGraph: {
      type: "article",
      locale: "vi_VN",
      siteName: report.committee.name,
      url: address,
      title: report.title,
      description: lead,
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      ...(leadImageId ? { images: [{ url: imageAddress(leadImageId, 1280) }] } : {}),
    },
  };
}

export default async function ReportPage(props: Props) {
  const report = await readReport(props);
  const [words, locale] = [await wordsOf(publicWords), await requestLocale()];
  if (!report) {
    answerMissing();
    return <MissingPage words={words} locale={locale} />;
  }
  if (report.kind === "withdrawn") answerWith(410);
  const path = reportAddress(report.committee.slug, report.slug);
  return (
    <Frame words={words} locale={locale} path={path}>
      <Masthead words={words} above={report.above} committee={report.committee} />
      {report.kind === "withdrawn" ? (
        <WithdrawnNotice words={words} report={report} />
      ) : (
        <Readable words={words} report={report} address={environment.publicAddress + path} />
      )}
    </Frame>
  );
}

function Readable({
  words,
  report,
  address,
}: {
  words: PublicWords;
  report: ReadableReport;
  address: string;
}) {
  const document = readDocument(JSON.parse(report.body));
  return (
    <>
      <ReportArticle
        words={words}
        report={report}
        article={articleOf(document, mentionNames(report.facts))}
        address={address}
      />
      <NewsArticleData report={report} address={address} site={environment.publicAddress} />
    </>
  );
}
