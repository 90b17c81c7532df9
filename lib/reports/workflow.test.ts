import { expect, test } from "@playwright/test";

import { roles } from "#lib/access/actor";
import type { Role } from "#lib/access/actor";
import { officialKinds } from "#lib/papers/paper";
import type { ReportAction, ReportState } from "#lib/reports/workflow";
import { decide, mayWrite, openActions, reportActions, reportStates } from "#lib/reports/workflow";
import { someone } from "#lib/testing/actors";

const whole = {
  title: "Hội nghị sơ kết",
  kind: "news",
  heldOn: "2026-07-10",
  wordCount: 120,
  writerIds: ["minh"],
  submittedById: "minh",
  openErrorCount: 0,
};

/** Written by hand from product.md; the transition table must agree with it, never the other way round. */
const allowed: Record<Role, Partial<Record<ReportState, ReportAction[]>>> = {
  drafter: { draft: ["submit"], returned: ["submit"] },
  reviewer: { submitted: ["sendBack"], approved: ["sendBack"] },
  approver: {
    submitted: ["sendBack", "approve"],
    approved: ["sendBack"],
    published: ["withdraw"],
  },
  clerk: {}, // registers official papers, never news
  publisher: {
    submitted: ["sendBack"],
    approved: ["sendBack", "publish"],
    published: ["withdraw"],
  },
  administrator: {},
};

for (const role of roles)
  for (const state of reportStates) {
    const offered = allowed[role][state] ?? [];
    test(`a ${role} may ${offered.join(" or ") || "do nothing"} with a report that is ${state}`, () => {
      expect(openActions(someone(role), { ...whole, state })).toEqual(offered);
    });
    for (const action of reportActions)
      test(`a ${role}'s ${action} of a ${state} report is ${offered.includes(action) ? "taken" : "refused"}`, () => {
        const attempt = () =>
          decide(action, { actor: someone(role), report: { ...whole, state }, reason: "Thiếu số" });
        if (offered.includes(action)) expect(reportStates).toContain(attempt());
        else
          expect(attempt).toThrow(
            expect.objectContaining({ code: expect.stringMatching(/forbidden|conflict/) }),
          );
      });
  }

test("a report goes from draft to published in the words of the product", () => {
  const lan = { ...someone("drafter", "lan"), roles };
  const report = { ...whole, state: "draft" as const };
  expect(decide("submit", { actor: lan, report, reason: null })).toBe("submitted");
  expect(decide("sendBack", { actor: lan, report: { ...report, state: "submitted" }, reason: "Sai" })).toBe(
    "returned",
  );
  expect(decide("approve", { actor: lan, report: { ...report, state: "submitted" }, reason: null })).toBe(
    "approved",
  );
  expect(decide("publish", { actor: lan, report: { ...report, state: "approved" }, reason: null })).toBe(
    "published",
  );
  expect(decide("withdraw", { actor: lan, report: { ...report, state: "published" }, reason: "Nhầm" })).toBe(
    "withdrawn",
  );
});

for (const [action, state] of [
  ["approve", "submitted"],
  ["publish", "approved"],
] as const)
  for (const [who, report] of [
    ["wrote", { ...whole, state, writerIds: ["minh", "lan"], submittedById: "minh" }],
    ["submitted", { ...whole, state, submittedById: "lan" }],
  ] as const)
    test(`whoever ${who} a report does not ${action} it, whatever her roles`, () => {
      const lan = { ...someone("approver", "lan"), roles };
      expect(() => decide(action, { actor: lan, report, reason: null })).toThrow(
        expect.objectContaining({ code: "forbidden" }),
      );
      expect(openActions(lan, report)).not.toContain(action);
    });

for (const [action, state] of [
  ["sendBack", "submitted"],
  ["withdraw", "published"],
] as const)
  test(`${action} needs a reason`, () => {
    const attempt = { actor: someone("approver"), report: { ...whole, state }, reason: null };
    expect(() => decide(action, attempt)).toThrow(
      expect.objectContaining({ code: "invalid", issues: [{ field: "reason", reason: "required" }] }),
    );
  });

test("a report with gaps is not submitted, and the gaps are named in the order of the screen", () => {
  const report = { ...whole, state: "draft" as const, title: " ", heldOn: null, wordCount: 0 };
  const missing = ["title", "heldOn", "body"].map((field) => ({ field, reason: "required" }));
  expect(() => decide("submit", { actor: someone("drafter"), report, reason: null })).toThrow(
    expect.objectContaining({ code: "incomplete", issues: missing }),
  );
});

test("a report whose errors are neither mended nor explained is not submitted", () => {
  const report = { ...whole, state: "draft" as const, openErrorCount: 2 };
  expect(() => decide("submit", { actor: someone("drafter"), report, reason: null })).toThrow(
    expect.objectContaining({ code: "incomplete", issues: [{ field: "body", reason: "openErrors" }] }),
  );
});

for (const kind of ["minutes", "resultReport", "conclusionNotice"])
  test(`${kind} are never published`, () => {
    const report = { ...whole, kind, state: "approved" as const };
    expect(() => decide("publish", { actor: someone("publisher"), report, reason: null })).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
    expect(openActions(someone("publisher"), report)).toEqual(["sendBack"]);
  });

for (const kind of officialKinds)
  for (const role of roles)
    for (const state of reportStates)
      test(`a ${role} ${role === "clerk" && state === "approved" ? "registers" : "does not register"} ${kind} that are ${state}`, () => {
        const expected = role === "clerk" && state === "approved";
        const report = { ...whole, kind, state };
        expect(openActions(someone(role), report).includes("register")).toBe(expected);
        const attempt = () => decide("register", { actor: someone(role), report, reason: null });
        if (expected) expect(attempt()).toBe("issued");
        else
          expect(attempt).toThrow(
            expect.objectContaining({ code: expect.stringMatching(/forbidden|conflict/) }),
          );
      });

test("news is never registered, whatever one's roles", () => {
  const report = { ...whole, state: "approved" as const };
  const attempt = () => decide("register", { actor: { ...someone("clerk"), roles }, report, reason: null });
  expect(attempt).toThrow(expect.objectContaining({ code: "forbidden" }));
});

test("an official paper with gaps of its own is not submitted", () => {
  const gaps = [{ field: "subject", reason: "required" }];
  const report = { ...whole, kind: "minutes", state: "draft" as const, gaps };
  expect(() => decide("submit", { actor: someone("drafter"), report, reason: null })).toThrow(
    expect.objectContaining({ code: "incomplete", issues: gaps }),
  );
});

for (const role of roles)
  for (const state of reportStates)
    test(`a ${role} ${role === "drafter" && ["draft", "returned"].includes(state) ? "writes" : "does not write"} a ${state} report`, () => {
      expect(mayWrite(someone(role), state)).toBe(
        role === "drafter" && (state === "draft" || state === "returned"),
      );
    });
