import { committeeAddress } from "#lib/publications/addresses";
import type { CommitteeName } from "#lib/publications/shown";

interface CommitteeLinksProps {
  readonly title: string;
  readonly committees: readonly CommitteeName[];
}

/** Other committees by name; nothing where there are none. */
export function CommitteeLinks({ title, committees }: CommitteeLinksProps) {
  if (committees.length === 0) return null;
  return (
    <section className="committee-links">
      <h2>{title}</h2>
      <ul lang="vi">
        {committees.map(({ slug, name }) => (
          <li key={slug}>
            <a href={committeeAddress(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
