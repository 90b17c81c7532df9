import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import type { Metadata } from "next";
import { cache } from "react";

import { EditorPage } from "#components/editor/editor-page";
import { getConferencePage } from "#lib/conferences/queries";
import { toHtml } from "#lib/document/render/html";
import { readDocument } from "#lib/document/schema";
import { mentionNames } from "#lib/reports/frozen-facts";
import { getEditorPage } from "#lib/reports/queries";
import { orNotFound } from "#lib/web/not-found";
import { requirePageActor } from "#lib/web/session";

const read = cache(async (committee: string, reportId: string) => {
  const actor = await requirePageActor(committee);
  const page = await orNotFound(getEditorPage(actor, reportId));
  const { facts, mayEdit } = await getConferencePage(actor, page.report.conferenceId);
  return { ...page, facts, mayEditFacts: mayEdit, person: { id: actor.personId, name: actor.personName } };
});

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
