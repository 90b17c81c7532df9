import { redirect } from "next/navigation";

import { Door } from "#components/account/door";
import { SignInForm } from "#components/account/sign-in-form";
import { listCommitteesForSignIn } from "#lib/committees/queries";
import { pageAfterSignIn } from "#lib/people/person";
import { listMyCommittees } from "#lib/people/queries";
import { wordsOf } from "#lib/web/locale";
import { readSignedIn } from "#lib/web/session";
import { accountWords } from "#lib/words/account";

export async function generateMetadata() {
  return { title: (await wordsOf(accountWords)).signIn };
}

export default async function SignInPage({ searchParams }: PageProps<"/dang-nhap">) {
  const { tiep } = await searchParams;
  const asked = typeof tiep === "string" ? tiep : null;
  const signedIn = await readSignedIn();
  const [mine] = signedIn ? await listMyCommittees(signedIn.personId) : [];
  if (mine) redirect(pageAfterSignIn(asked, `/c/${mine.slug}`));
  const words = await wordsOf(accountWords);
  const next = pageAfterSignIn(asked, "");
  return (
    <Door title={words.signIn}>
      <SignInForm committee={null} choices={await listCommitteesForSignIn()} next={next || null} />
    </Door>
  );
}
