import type { Check } from "#lib/checks/check";

export const peopleChecks: readonly Check[] = [];
