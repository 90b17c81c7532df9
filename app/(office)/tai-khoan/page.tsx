import { AccountPage } from "#components/account/account-page";
import { listMyCommittees, listSessions } from "#lib/people/queries";
import { wordsOf } from "#lib/web/locale";
import { requirePagePerson } from "#lib/web/session";
import { accountWords } from "#lib/words/account";

export async function generateMetadata() {
  return { title: (await wordsOf(accountWords)).title };
}

export default async function Page() {
  const person = await requirePagePerson();
  const [committees, sessions] = await Promise.all([
    listMyCommittees(person.personId),
    listSessions(person.personId),
  ]);
  return (
    <AccountPage
      name={person.personName}
      username={person.username}
      committees={committees}
      sessions={sessions.map((session) => ({ ...session, current: session.id === person.sessionId }))}
    />
  );
}
