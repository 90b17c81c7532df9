import { committeeAddress } from "#lib/publications/addresses";
import type { CommitteeName } from "#lib/publications/shown";
import type { PublicWords } from "#lib/words/public";

interface MastheadProps {
  readonly words: PublicWords;
  readonly above: readonly CommitteeName[];
  readonly committee: CommitteeName;
  /** On the committee's own page its name is the heading, elsewhere a link to that page. */
  readonly isHeading?: boolean;
}

/** Whose page this is: the committee's name large, its place in the tree small above it. */
export function Masthead({ words, above, committee, isHeading = false }: MastheadProps) {
  return (
    <div className="masthead" lang="vi">
      {above.length > 0 && (
        <nav aria-label={words.place}>
          <ol className="line-above">
            {above.map(({ slug, name }) => (
              <li key={slug}>
                <a href={committeeAddress(slug)}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {isHeading ? (
        <h1 className="committee">{committee.name}</h1>
      ) : (
        <p className="committee">
          <a href={committeeAddress(committee.slug)}>{committee.name}</a>
        </p>
      )}
    </div>
  );
}
