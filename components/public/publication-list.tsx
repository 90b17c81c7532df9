import { imageAddress } from "#lib/document/image-address";
import { committeeAddress, reportAddress } from "#lib/publications/addresses";
import { momentInWords } from "#lib/publications/days";
import type { PublicItem, PublicList } from "#lib/publications/shown";
import type { PublicWords } from "#lib/words/public";

interface PublicationListProps {
  readonly words: PublicWords;
  readonly list: PublicList;
  /** Whether rows say whose they are; on a committee's own page they don't. */
  readonly withCommittee: boolean;
  /** Whether nothing more will come: a committee that ended publishes nothing new. */
  readonly isClosed?: boolean;
  /** The address of another page of this list. */
  readonly pageAddress: (page: number) => string;
}

/** Published reports, newest first, and the way to older ones. */
export function PublicationList(props: PublicationListProps) {
  const { words, list, withCommittee, isClosed = false, pageAddress } = props;
  if (list.items.length === 0)
    return (
      <div className="empty">
        <p>{words.noneYet}</p>
        {!isClosed && <p>{words.noneYetHint}</p>}
      </div>
    );
  return (
    <>
      <ul className="publications" lang="vi">
        {list.items.map((item) => (
          <Row key={item.reportId} words={words} item={item} withCommittee={withCommittee} />
        ))}
      </ul>
      {list.pageCount > 1 && <Pager words={words} list={list} pageAddress={pageAddress} />}
    </>
  );
}

function Row({
  words,
  item,
  withCommittee,
}: {
  words: PublicWords;
  item: PublicItem;
  withCommittee: boolean;
}) {
  const { day } = momentInWords(words, item.publishedAt);
  return (
    <li className="publication">
      <div>
        <h2>
          <a href={reportAddress(item.committeeSlug, item.slug)}>{item.title}</a>
        </h2>
        <p className="small">
          {withCommittee && (
            <>
              <a href={committeeAddress(item.committeeSlug)}>{item.committeeName}</a>
              <span aria-hidden> · </span>
            </>
          )}
          <time dateTime={item.publishedAt}>{day}</time>
        </p>
        <p className="list-lead">{item.lead}</p>
      </div>
      {item.leadImageId && (
        // Already resized by us; next/image would bring its JavaScript to a page that needs none.
        // oxlint-disable-next-line nextjs/no-img-element
        <img
          className="thumbnail"
          src={imageAddress(item.leadImageId, 640)}
          alt=""
          width={192}
          height={128}
          loading="lazy"
          decoding="async"
        />
      )}
    </li>
  );
}

function Pager({ words, list, pageAddress }: Pick<PublicationListProps, "words" | "list" | "pageAddress">) {
  const { page, pageCount } = list;
  return (
    <nav className="pager" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={pageAddress(page - 1)}>
          ← {words.newerPage}
        </a>
      )}
      <span>{words.pageOf(page, pageCount)}</span>
      {page < pageCount && (
        <a rel="next" href={pageAddress(page + 1)}>
          {words.olderPage} →
        </a>
      )}
    </nav>
  );
}
