import type { CheckContext, CheckedFacts } from "./check";
import type { CheckLevels } from "./check-report";
import type { TonePlacement } from "./house-style";

/** What a committee wishes of the checks. */
export interface CheckSettings {
  readonly levels: CheckLevels;
  readonly tonePlacement: TonePlacement;
  readonly phrases: readonly { readonly id: string; readonly wrong: string; readonly right: string }[];
}

/** What a text is checked with while its facts are rows of a conference. */
export interface Checking {
  readonly levels: CheckLevels;
  readonly context: CheckContext;
}

interface CheckedKind {
  readonly kind: string;
  readonly heldOn: string | null;
}

const reportKinds = ["news", "minutes", "resultReport", "conclusionNotice"] as const;

/** The settings and the conference's day as the checks take them. */
export function checkingOf(settings: CheckSettings, { kind, heldOn }: CheckedKind): Checking {
  return {
    levels: settings.levels,
    context: {
      factsFrom: "rows",
      heldOn,
      year: heldOn === null ? null : Number(heldOn.slice(0, 4)),
      publishedOn: null,
      reportKind: reportKinds.find((known) => known === kind) ?? "news",
      tonePlacement: settings.tonePlacement,
      phrases: settings.phrases.map(({ wrong, right }) => ({ wrong, right })),
    },
  };
}

interface FactRows extends CheckedFacts {
  readonly attendees: readonly (CheckedFacts["attendees"][number] & { readonly presence?: string })[];
}

/** The rows a text is compared with, without what rows have for themselves; who was absent took no part. */
export function checkedFacts({ attendees, citations, commendations, figures }: FactRows): CheckedFacts {
  return {
    attendees: attendees
      .filter(({ presence }) => presence !== "absent")
      .map(({ name, positions, roles }) => ({ name, positions, roles })),
    citations: citations.map(({ kind, number, symbol, issuedOn, issuer, subject }) => ({
      kind,
      number,
      symbol,
      issuedOn,
      issuer,
      subject,
    })),
    commendations: commendations.map(({ form, collectiveCount, individualCount, recipients }) => ({
      form,
      collectiveCount,
      individualCount,
      recipients,
    })),
    figures: figures.map(({ label, actual, target, percentPrinted, unit }) => ({
      label,
      actual,
      target,
      percentPrinted,
      unit,
    })),
  };
}
