import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { Frame } from "#components/public/frame";
import { PublicationList } from "#components/public/publication-list";
import { frontAddress } from "#lib/publications/addresses";
import { readPageNumber } from "#lib/publications/page-number";
import { getFrontPage } from "#lib/publications/queries";
import { requestLocale, wordsOf } from "#lib/web/locale";
import { publicWords } from "#lib/words/public";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const words = await wordsOf(publicWords);
  const address = frontAddress(readPageNumber((await searchParams)["trang"]) ?? 1);
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
  const page = readPageNumber((await searchParams)["trang"]) ?? notFound();
  const list = (await getFrontPage(page)) ?? notFound();
  const words = await wordsOf(publicWords);
  return (
    <Frame words={words} locale={await requestLocale()} path={frontAddress(page)}>
      <h1 className="page-title">{words.latest}</h1>
      <PublicationList words={words} list={list} withCommittee pageAddress={frontAddress} />
    </Frame>
  );
}
