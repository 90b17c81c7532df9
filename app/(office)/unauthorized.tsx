import { headers } from "next/headers";

import { Door } from "#components/account/door";
import { SignInHere } from "#components/account/sign-in-here";
import { listCommitteesForSignIn } from "#lib/committees/queries";
import { wordsOf } from "#lib/web/locale";
import { accountWords } from "#lib/words/account";

/** Shown with status 401 in place of a page: signing in here shows that page. */
export default async function Unauthorized() {
  await headers();
  const words = await wordsOf(accountWords);
  return (
    <Door title={words.signIn} note={words.signInFirst}>
      <SignInHere choices={await listCommitteesForSignIn()} />
    </Door>
  );
}
