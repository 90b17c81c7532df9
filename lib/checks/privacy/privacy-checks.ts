import type { Check } from "#lib/checks/check";

export const privacyChecks: readonly Check[] = [];
