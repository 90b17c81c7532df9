import type { Metadata } from "next";
import { cache } from "react";

import { Frame } from "#components/public/frame";
import { MissingPage } from "#components/public/missing-page";
import { PublicationList } from "#components/public/publication-list";
import { frontAddress } from "#lib/publications/addresses";
import { readPageNumber } from "#lib/publications/page-number";
import { getFrontPage } from "#lib/publications/queries";
import { answerMissing } from "#lib/web/answer-missing";
import { requestLocale, wordsOf } from "#lib/web/locale";
import { publicWords } from "#lib/words/public";

// The metadata and the page ask for the same rows.
const findPage = cache(getFrontPage);

async function readList(searchParams: PageProps<"/">["searchParams"]) {
  const page = readPageNumber((await searchParams)["trang"]);
  return page === null ? null : findPage(page);
}

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const list = await readList(searchParams);
  const words = await wordsOf(publicWords);
  if (!list) return { title: words.notFound, robots: { index: false } };
  const address = frontAddress(list.page);
  return {
    title: { absolute: `${words.site} – ${words.latest}` },
    description: words.description,
    alternates: { canonical: address },
    openGraph: {
      type: "website",
      locale: "vi_VN",
      url: address,
      title: words.site,
      description: words.description,
    },
  };
}

export default async function FrontPage({ searchParams }: PageProps<"/">) {
  const list = await readList(searchParams);
  const [words, locale] = [await wordsOf(publicWords), await requestLocale()];
  if (!list) {
    answerMissing();
    return <MissingPage words={words} locale={locale} />;
  }
  return (
    <Frame words={words} locale={locale} path={frontAddress(list.page)}>
      <h1 className="page-title">{words.latest}</h1>
      <PublicationList words={words} list={list} withCommittee pageAddress={frontAddress} />
    </Frame>
  );
}
