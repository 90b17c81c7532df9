import type { Check } from "#lib/checks/check";

export const documentChecks: readonly Check[] = [];
