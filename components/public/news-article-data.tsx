import type { ReadableReport } from "#components/public/report-article";
import { imageAddress } from "#lib/document/image-address";
import { committeeAddress } from "#lib/publications/addresses";

interface NewsArticleDataProps {
  readonly report: ReadableReport;
  /** The full address of the report, and of the site it stands on. */
  readonly address: string;
  readonly site: string;
}

/** The report as search engines read it (schema.org NewsArticle). Data, never run: a Content-Security-Policy lets it be. */
export function NewsArticleData({ report, address, site }: NewsArticleDataProps) {
  const { title, lead, byline, committee, leadImageId, publishedAt, updatedAt } = report;
  const publisher = {
    "@type": "Organization",
    name: committee.name,
    url: site + committeeAddress(committee.slug),
  };
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    description: lead,
    datePublished: publishedAt,
    dateModified: updatedAt,
    inLanguage: "vi",
    mainEntityOfPage: address,
    author: byline ? { "@type": "Person", name: byline } : publisher,
    publisher,
    ...(leadImageId ? { image: [site + imageAddress(leadImageId, 1280)] } : {}),
  };
  // No «<» at all, so that no title can end the script.
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>;
}
