import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import type { Metadata } from "next";
import { cache } from "react";

import { EditorPage } from "#components/editor/editor-page";
import type { Actor } from "#lib/access/actor";
import { checkingOf } from "#lib/checks/context";
import { getCheckSettings, listDismissals } from "#lib/checks/queries";
import { getConferencePage } from "#lib/conferences/queries";
import { toHtml } from "#lib/document/render/html";
import { readDocument } from "#lib/document/schema";
import { getEditorPaper } from "#lib/papers/queries";
import { mentionNames } from "#lib/reports/frozen-facts";
import { getEditorPage } from "#lib/reports/queries";
import { orNotFound } from "#lib/web/not-found";
import { requirePageActor } from "#lib/web/session";

const read = cache(async (committee: string, reportId: string) => {
  const actor = await requirePageActor(committee);
  const page = await orNotFound(getEditorPage(actor, reportId));
  const { conference, facts, mayEdit } = await getConferencePage(actor, page.report.conferenceId);
  const person = { id: actor.personId, name: actor.personName };
  const checks = page.report.mayWrite ? await readChecks(actor, page.report, conference.heldOn) : null;
  const paper = await getEditorPaper(actor, reportId);
  return { ...page, paper, conference, facts, checks, mayEditFacts: mayEdit, person };
});

async function readChecks(actor: Actor, report: { id: string; kind: string }, heldOn: string | null) {
  const [settings, dismissals] = await Promise.all([
    getCheckSettings(actor),
    listDismissals(actor, report.id),
  ]);
  return { checking: checkingOf(settings, { kind: report.kind, heldOn }), dismissals };
}

type Props = PageProps<"/c/[committee]/van-ban/[reportId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { committee, reportId } = await params;
  const { report } = await read(committee, reportId);
  return { title: report.title };
}

export default async function Page({ params }: Props) {
  const { committee, reportId } = await params;
  const { bodyJson, ...page } = await read(committee, reportId);
  const html = bodyJson === null ? "" : toHtml(readDocument(JSON.parse(bodyJson)), mentionNames(page.facts));
  return <EditorPage key={reportId} committee={committee} html={html} {...page} />;
}
