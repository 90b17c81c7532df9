import type { Check } from "#lib/checks/check";

import { disciplinedPerson } from "./disciplined-person";
import { cardNumber, identityNumber, phoneNumber } from "./personal-numbers";
import { secrecyMarking } from "./secrecy-marking";

/** What may not go out. */
export const privacyChecks: readonly Check[] = [
  secrecyMarking,
  identityNumber,
  phoneNumber,
  cardNumber,
  disciplinedPerson,
];
