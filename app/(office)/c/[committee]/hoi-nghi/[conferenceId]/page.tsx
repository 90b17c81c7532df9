import { ConferencePage } from "#components/conferences/conference-page";
import { mayMakeConference } from "#lib/conferences/policy";
import { getConferencePage } from "#lib/conferences/queries";
import { wordsOf } from "#lib/web/locale";
import { orNotFound } from "#lib/web/not-found";
import { requirePageActor } from "#lib/web/session";
import { conferenceWords } from "#lib/words/conferences";

export async function generateMetadata() {
  return { title: (await wordsOf(conferenceWords)).title };
}

export default async function Page({ params }: PageProps<"/c/[committee]/hoi-nghi/[conferenceId]">) {
  const { committee, conferenceId } = await params;
  const actor = await requirePageActor(committee);
  const page = await orNotFound(getConferencePage(actor, conferenceId));
  return <ConferencePage committee={committee} page={page} mayMakePapers={mayMakeConference(actor)} />;
}
