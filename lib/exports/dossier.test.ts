import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";

import { db } from "#lib/db/client";
import { environment } from "#lib/env";
import { zipped } from "#lib/exports/dossier-zip";
import { typesetter } from "#lib/exports/pdf/typesetter";
import { planDossier } from "#lib/exports/queries/dossier";
import { readExport, readPictures } from "#lib/exports/queries/report";
import { keepReady, openReady } from "#lib/exports/ready-files";
import { storeImage } from "#lib/images/commands";
import { bodyColumns } from "#lib/reports/body";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { facts, givenConference, givenOffice, refusal, setReportState } from "#lib/testing/given-conference";
import { givenPhotograph } from "#lib/testing/given-picture";
import { givenDocument, givenVersion } from "#lib/testing/given-publication";

const manifestShape = z.object({
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
});
const publicAddress = "http://localhost:3000";

test.afterAll(() => typesetter().stop());

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function* twoBytes() {
  yield new Uint8Array([80, 75]);
}

const never = () => new AbortController().signal;

/** Puts a text into a report as if it had been written there. */
async function write(reportId: string, document: ReturnType<typeof givenDocument>) {
  const columns = bodyColumns(document);
  await db.reportBody.upsert({ where: { reportId }, create: { reportId, ...columns }, update: columns });
}

test("a draft is exported as it stands, with the names of now", async () => {
  const { lan, conferenceId, reportId } = await givenOffice();
  await write(reportId, givenDocument(["Hội nghị đã bàn ba việc lớn của phường."]));
  await facts.attendee(lan, conferenceId, { name: "Vũ Thị Hạnh" });
  const subject = await readExport(lan, reportId);
  expect(subject.version).toBeNull();
  expect(subject.paper.body.textContent).toContain("ba việc lớn");
  expect(subject.facts.attendees.map(({ name }) => name)).toEqual(["Vũ Thị Hạnh"]);
});

test("a locked report is exported as frozen, whatever was written since", async () => {
  const { lan, reportId } = await givenOffice();
  await givenVersion(lan, reportId, { document: givenDocument(["Bản đã trình duyệt."]) });
  await write(reportId, givenDocument(["Bản viết sau khi trình."]));
  await setReportState(reportId, "submitted");
  const subject = await readExport(lan, reportId);
  expect(subject.paper.body.textContent).toBe("Bản đã trình duyệt.");
  expect(subject.version?.number).toBe(1);
});

test("another committee's report and conference are not there", async () => {
  const { reportId, conferenceId } = await givenOffice();
  const stranger = await givenActor(await givenCommittee(), ["drafter", "administrator"]);
  expect((await refusal(readExport(stranger, reportId))).code).toBe("not-found");
  expect((await refusal(planDossier(stranger, conferenceId, publicAddress))).code).toBe("not-found");
});

test("a picture of another committee is not carried along", async () => {
  const { lan, committee } = await givenOffice();
  const own = await storeImage(lan, await givenPhotograph({ width: 300, height: 200, tint: 10 }));
  const other = await givenActor(await givenCommittee(), ["drafter"]);
  const foreign = await storeImage(other, await givenPhotograph({ width: 300, height: 200, tint: 20 }));
  const body = givenDocument(["Ảnh của ai"], [own.id, foreign.id]);
  const pictures = await readPictures({ ...lan, committeeId: committee.id }, { body });
  expect([...pictures.keys()]).toEqual([own.id]);
  expect(Buffer.from(pictures.get(own.id)?.bytes ?? []).toString("latin1", 0, 3)).toBe("\xff\xd8\xff");
});

test("the dossier holds every paper, its pictures and facts, and a manifest that agrees", async () => {
  const { lan, conferenceId, reportId } = await givenOffice();
  const picture = await storeImage(lan, await givenPhotograph({ width: 300, height: 200, tint: 33 }));
  await write(reportId, givenDocument(["Hội nghị đã bàn ba việc."], [picture.id]));
  const plan = await planDossier(lan, conferenceId, publicAddress);
  expect(plan.fileName).toBe("ho-so-2026-07-10-hoi-nghi-so-ket-6-thang-dau-nam.zip");
  let counted = 0;
  const zip = await bytesOf(
    zipped(plan.entries(never()), ({ beside }) => {
      if (!beside) counted += 1;
    }),
  );
  const files = unzipSync(zip);
  const name = "van-ban/01-tin-hoi-nghi-so-ket-6-thang-dau-nam";
  expect(Object.keys(files)).toEqual([
    `${name}.docx`,
    `${name}.pdf`,
    `${name}.json`,
    `anh/${picture.id}.jpg`,
    "so-lieu.xlsx",
    "so-lieu.json",
    "manifest.json",
  ]);
  expect(counted).toBe(plan.fileCount);
  const manifest = manifestShape.parse(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())));
  expect(manifest.files.map((file) => file.name)).toEqual(Object.keys(files).slice(0, -1));
  for (const file of manifest.files) {
    const bytes = files[file.name] ?? new Uint8Array();
    expect(file.size).toBe(bytes.length);
    expect(file.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("two reports of the same title are two files", async () => {
  const { lan, conferenceId } = await givenOffice();
  const { reportId } = await givenConference(lan);
  await db.report.update({ where: { id: reportId }, data: { conferenceId } });
  const plan = await planDossier(lan, conferenceId, publicAddress);
  const names = Object.keys(unzipSync(await bytesOf(zipped(plan.entries(never())))));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.endsWith(".pdf"))).toHaveLength(2);
});

test("a cancelled dossier stops between two files and leaves nothing behind", async () => {
  const { lan, conferenceId } = await givenOffice();
  const stopping = new AbortController();
  const plan = await planDossier(lan, conferenceId, publicAddress);
  let seen = 0;
  const chunks = zipped(plan.entries(stopping.signal), () => {
    seen += 1;
    stopping.abort();
  });
  const fetcher = { personId: lan.personId, conferenceId };
  await expect(keepReady(fetcher, chunks)).rejects.toThrow(/abort/i);
  expect(seen).toBe(1);
  const left = readdirSync(join(environment.dataDir, "exports")).filter((name) =>
    name.startsWith(conferenceId),
  );
  expect(left).toEqual([]);
});

test("only who had a dossier made fetches it, for that conference", async () => {
  const mine = { personId: "p1", conferenceId: "c1" };
  const token = await keepReady(mine, twoBytes());
  const found = await openReady(mine, token);
  expect(found?.size).toBe(2);
  found?.stream.destroy();
  expect(await openReady({ ...mine, personId: "p2" }, token)).toBeNull();
  expect(await openReady({ ...mine, conferenceId: "c2" }, token)).toBeNull();
  for (const word of ["", "../../secret", "x".repeat(24), `${token}/`])
    expect(await openReady(mine, word)).toBeNull();
});
