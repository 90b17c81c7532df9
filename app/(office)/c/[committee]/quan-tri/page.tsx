import { QuorumSetting } from "#components/attendance/quorum-setting";
import { CheckSettings } from "#components/checks/check-settings";
import { Members } from "#components/memberships/members";
import { DeskHeading } from "#components/office/desk-heading";
import { Series } from "#components/register/series";
import { getQuorumRule } from "#lib/attendance/queries";
import { allChecks } from "#lib/checks/all-checks";
import { getCheckSettings } from "#lib/checks/queries";
import { listMembers } from "#lib/memberships/queries";
import { listSymbols, listTerms } from "#lib/register/queries";
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
  const [members, settings] = await Promise.all([listMembers(actor), getCheckSettings(actor)]);
  const checks = allChecks.map(({ name, severity }) => ({ name, severity }));
  return (
    <main>
      <DeskHeading title={words.title} />
      <div className={classes["page"]}>
        <Members committee={committee} members={members} />
        <QuorumSetting committee={committee} rule={await getQuorumRule(actor)} />
        <Series committee={committee} terms={await listTerms(actor)} symbols={await listSymbols(actor)} />
        <CheckSettings committee={committee} settings={settings} checks={checks} />
      </div>
    </main>
  );
}
