import { resolve } from "node:path";

import type { APIRequestContext, BrowserContext, Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";

import type { Outcome } from "#lib/calls/outcome";

import type { RunningServer } from "./serve";
import { startServer } from "./serve";

/** The demo's common password in browser tests. */
export const demoPassword = "song-xanh-2026";

interface NewReport {
  readonly conferenceId: string;
  readonly reportId: string;
  /** The editor's address. */
  readonly path: string;
}

interface Fixtures {
  /** A page of its own browser context, signed in as that demo account. */
  signIn: (username: string) => Promise<Page>;
  /** A fresh draft by `thuky`, made through the product's own commands. */
  givenDraft: (title: string, text?: string) => Promise<NewReport>;
  /** Moves a report as that account, through the same command as the buttons. */
  move: (username: string, reportId: string, action: string, reason?: string) => Promise<void>;
}

interface WorkerFixtures {
  /** A production server of this worker's own, with the demo in its database. */
  server: RunningServer;
  /** Contexts that hold each account's session, signed in once a worker. */
  sessions: Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>>;
}

export const committeeOf = (username: string) => (username.endsWith("2") ? "xa-suoi-mo" : "phuong-song-xanh");

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use, { workerIndex }) => {
      const server = await startServer({
        dataDir: resolve(`test-results/e2e-${workerIndex}`),
        env: { DEMO_PASSWORD: demoPassword },
      });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  baseURL: async ({ server }, use) => use(server.address),

  signIn: async ({ browser, server, sessions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (username) => {
      const known = sessions.get(username);
      const context = await browser.newContext({
        baseURL: server.address,
        ...(known ? { storageState: known } : {}),
      });
      contexts.push(context);
      if (!known) {
        await signInThrough(context.request, username);
        sessions.set(username, await context.storageState());
      }
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  givenDraft: async ({ signIn }, use) => {
    await use(
      async (title, text = `${title}. Hội nghị đã bàn ba việc và giao người phụ trách từng việc.`) => {
        const page = await signIn("thuky");
        const { conferenceId, reportId } = await command<{ conferenceId: string; reportId: string }>(
          page.request,
          "thuky",
          "create-conference",
          {
            title,
            kind: "thematic",
            heldOn: "2026-11-05",
            session: "morning",
            place: "Hội trường",
            ordinal: null,
            extended: false,
            text,
          },
        );
        return { conferenceId, reportId, path: `/c/phuong-song-xanh/van-ban/${reportId}` };
      },
    );
  },

  move: async ({ signIn }, use) => {
    const revisions = new Map<string, number>();
    await use(async (username, reportId, action, reason) => {
      const page = await signIn(username);
      const { revision } = await command<{ revision: number }>(page.request, username, "move-report", {
        reportId,
        revision: revisions.get(reportId) ?? 1,
        action,
        reason: reason ?? null,
      });
      revisions.set(reportId, revision);
    });
  },
});

/** Calls a command as the signed-in account; fails the test with the refusal when it is refused. */
export async function command<T>(
  request: APIRequestContext,
  username: string,
  name: string,
  data: unknown,
): Promise<T> {
  const response = await request.post(`/api/c/${committeeOf(username)}/${name}`, { data });
  const outcome = parsed<Outcome<T>>(await response.text());
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

async function signInThrough(request: APIRequestContext, username: string) {
  const { csrfToken } = parsed<{ csrfToken: string }>(await (await request.get("/api/auth/csrf")).text());
  const response = await request.post("/api/auth/callback/credentials", {
    form: {
      csrfToken,
      committee: committeeOf(username),
      username,
      password: demoPassword,
      json: "true",
    },
  });
  expect(response.ok()).toBe(true);
}

/** What our own server answers is believed to have its shape; the test fails where it has not. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function parsed<T>(text: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as T;
}

export { expect } from "@playwright/test";
