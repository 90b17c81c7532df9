import { Shell } from "#components/office/shell";
import { getCommittee } from "#lib/committees/queries";
import { listMyCommittees } from "#lib/people/queries";
import { requirePageActor } from "#lib/web/session";

/** Frames the committee's pages. Each page still asks for its own actor: nothing relies on this layout. */
export default async function CommitteeLayout({ params, children }: LayoutProps<"/c/[committee]">) {
  const { committee: slug } = await params;
  const actor = await requirePageActor(slug);
  const [committee, mine] = await Promise.all([getCommittee(slug), listMyCommittees(actor.personId)]);
  return (
    <Shell
      committee={{ slug, name: committee?.name ?? slug }}
      committees={mine.map(({ slug: other, name }) => ({ slug: other, name }))}
      personName={actor.personName}
      administers={actor.roles.includes("administrator")}
    >
      {children}
    </Shell>
  );
}
