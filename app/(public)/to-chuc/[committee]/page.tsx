import type { Metadata } from "next";
import { cache } from "react";

import { CommitteeLinks } from "#components/public/committee-links";
import { Frame } from "#components/public/frame";
import { Masthead } from "#components/public/masthead";
import { MissingPage } from "#components/public/missing-page";
import { PublicationList } from "#components/public/publication-list";
import { committeeAddress } from "#lib/publications/addresses";
import { shortDay } from "#lib/publications/days";
import { readPageNumber } from "#lib/publications/page-number";
import { getCommitteePage } from "#lib/publications/queries";
import { answerMissing } from "#lib/web/answer-missing";
import { requestLocale, wordsOf } from "#lib/web/locale";
import { publicWords } from "#lib/words/public";

type Props = PageProps<"/to-chuc/[committee]">;

// The metadata and the page ask for the same rows.
const findPage = cache(getCommitteePage);

async function readPage({ params, searchParams }: Props) {
  const page = readPageNumber((await searchParams)["trang"]);
  return page === null ? null : findPage((await params).committee, page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await readPage(props);
  const words = await wordsOf(publicWords);
  if (!found) return { title: words.notFound, robots: { index: false } };
  const { committee, page } = found;
  const address = committeeAddress(committee.slug, page);
  const description = `${words.latest} – ${committee.name}`;
  return {
    title: committee.name,
    description,
    alternates: { canonical: address },
    openGraph: { type: "website", locale: "vi_VN", url: address, title: committee.name, description },
  };
}

export default async function CommitteePage(props: Props) {
  const found = await readPage(props);
  const [words, locale] = [await wordsOf(publicWords), await requestLocale()];
  if (!found) {
    answerMissing();
    return <MissingPage words={words} locale={locale} />;
  }
  const { committee, above, below, predecessors, successors, ...list } = found;
  const pageAddress = (page: number) => committeeAddress(committee.slug, page);
  return (
    <Frame words={words} locale={locale} path={pageAddress(list.page)}>
      <Masthead words={words} above={above} committee={committee} isHeading />
      {committee.endedOn && <p className="ended">{words.ended(shortDay(words, committee.endedOn))}</p>}
      <CommitteeLinks title={words.predecessors} committees={predecessors} />
      <CommitteeLinks title={words.successors} committees={successors} />
      <PublicationList
        words={words}
        list={list}
        withCommittee={false}
        isClosed={committee.endedOn !== null}
        pageAddress={pageAddress}
      />
      <CommitteeLinks title={words.committeesBelow} committees={below} />
    </Frame>
  );
}
