import { NewConferenceButton } from "#components/conferences/new-conference";
import { DeskHeading } from "#components/office/desk-heading";
import { ReportList } from "#components/reports/report-list";
import type { Actor } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { getDesk, searchReports } from "#lib/reports/queries";
import { wordsOf } from "#lib/web/locale";
import { requirePageActor } from "#lib/web/session";
import { officeWords } from "#lib/words/office";

export async function generateMetadata() {
  return { title: (await wordsOf(officeWords)).desk };
}

export default async function DeskPage({ params, searchParams }: PageProps<"/c/[committee]">) {
  const { committee } = await params;
  const { tim } = await searchParams;
  const actor = await requirePageActor(committee);
  const words = await wordsOf(officeWords);
  const text = typeof tim === "string" ? tim.trim().slice(0, 200) : "";
  const mayCreate = hasAnyRole(actor, ["drafter"]);
  const button = mayCreate ? <NewConferenceButton committee={committee} /> : null;
  if (text !== "") {
    const found = await searchReports(actor, text);
    return (
      <main>
        <DeskHeading title={words.results(text)} clear={`/c/${committee}`} action={button} />
        <ReportList committee={committee} reports={found} empty={words.nothingFound(text)} />
      </main>
    );
  }
  const { waiting, latest } = await getDesk(actor);
  return (
    <main>
      <DeskHeading title={words.myWork} action={button} />
      <ReportList committee={committee} reports={waiting} waiting empty={emptyWords(actor, words)} />
      <DeskHeading title={words.latest} level={2} />
      <ReportList committee={committee} reports={latest} empty={words.nothingYet} />
    </main>
  );
}

function emptyWords(
  actor: Actor,
  words: Record<
    "nothingWaits" | "nothingWaitsDrafter" | "nothingWaitsApprover" | "nothingWaitsPublisher",
    string
  >,
): string {
  if (hasAnyRole(actor, ["drafter"])) return words.nothingWaitsDrafter;
  if (hasAnyRole(actor, ["approver", "reviewer"])) return words.nothingWaitsApprover;
  return hasAnyRole(actor, ["publisher"]) ? words.nothingWaitsPublisher : words.nothingWaits;
}
