import Link from "next/link";
import { notFound, redirect } from "next/navigation";

import { Door } from "#components/account/door";
import { SignInForm } from "#components/account/sign-in-form";
import { WayOn } from "#components/account/way-on";
import { getCommittee } from "#lib/committees/queries";
import { pageAfterSignIn } from "#lib/people/person";
import { findActor } from "#lib/people/queries";
import { wordsOf } from "#lib/web/locale";
import { readSignedIn } from "#lib/web/session";
import { accountWords } from "#lib/words/account";

export async function generateMetadata() {
  return { title: (await wordsOf(accountWords)).signIn };
}

export default async function CommitteeDoorPage({
  params,
  searchParams,
}: PageProps<"/dang-nhap/[committee]">) {
  const { committee: slug } = await params;
  const { tiep } = await searchParams;
  const committee = await getCommittee(slug);
  if (!committee) notFound();
  const next = pageAfterSignIn(typeof tiep === "string" ? tiep : null, `/c/${slug}`);
  const signedIn = await readSignedIn();
  if (signedIn && (await findActor(signedIn.personId, slug))) redirect(next);
  const words = await wordsOf(accountWords);
  return (
    <Door title={words.signIn} note={words.entering(committee.name)}>
      {committee.ancestors.length > 0 ? (
        <p>{committee.ancestors.map(({ name }) => name).join(" › ")}</p>
      ) : null}
      {committee.ended ? <p>{words.ended}</p> : null}
      <SignInForm committee={committee} choices={[]} next={next} />
      <WayOn>
        <Link href="/dang-nhap">{words.otherCommittee}</Link>
      </WayOn>
    </Door>
  );
}
