import { QuorumSetting } from "#components/attendance/quorum-setting";
import { Members } from "#components/memberships/members";
import { DeskHeading } from "#components/office/desk-heading";
import { getQuorumRule } from "#lib/attendance/queries";
import { listMembers } from "#lib/memberships/queries";
import { wordsOf } from "#lib/web/locale";
import { requirePageActor } from "#lib/web/session";
import { membershipWords } from "#lib/words/memberships";

import classes from "./page.module.css";

export async function generateMetadata() {
  return { title: (await wordsOf(membershipWords)).title };
}

export default async function AdministrationPage({ params }: PageProps<"/c/[committee]/quan-tri">) {
  const { committee } = await params;
  const actor = await requirePageActor(committee, ["administrator"]);
  const words = await wordsOf(membershipWords);
  return (
    <main>
      <DeskHeading title={words.title} />
      <div className={classes["page"]}>
        <Members committee={committee} members={await listMembers(actor)} />
        <QuorumSetting committee={committee} rule={await getQuorumRule(actor)} />
      </div>
    </main>
  );
}
