import { ConferenceList } from "#components/conferences/conference-list";
import { NewConferenceButton } from "#components/conferences/new-conference";
import { DeskHeading } from "#components/office/desk-heading";
import { conferenceKinds } from "#lib/conferences/kinds";
import { mayMakeConference } from "#lib/conferences/policy";
import { listConferences } from "#lib/conferences/queries";
import { wordsOf } from "#lib/web/locale";
import { requirePageActor } from "#lib/web/session";
import { conferenceWords } from "#lib/words/conferences";

export async function generateMetadata() {
  return { title: (await wordsOf(conferenceWords)).title };
}

export default async function ConferencesPage({
  params,
  searchParams,
}: PageProps<"/c/[committee]/hoi-nghi">) {
  const { committee } = await params;
  const { tim, loai, trang } = await searchParams;
  const actor = await requirePageActor(committee);
  const words = await wordsOf(conferenceWords);
  const search = typeof tim === "string" ? tim.trim().slice(0, 200) : "";
  const kind = conferenceKinds.find((one) => one === loai) ?? null;
  const list = await listConferences(actor, { search, kind, page: Number(trang) || 1 });
  const mayCreate = mayMakeConference(actor);
  return (
    <main>
      <DeskHeading
        title={words.title}
        action={mayCreate ? <NewConferenceButton committee={committee} /> : null}
      />
      <ConferenceList
        committee={committee}
        list={list}
        filter={{ search, kind: kind ?? "" }}
        mayCreate={mayCreate}
      />
    </main>
  );
}
