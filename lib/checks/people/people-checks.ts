import type { Check } from "#lib/checks/check";

import { attendeeUnmentioned, chairMissing, personUnlisted } from "./attendance";
import { personSpelling } from "./person-spelling";
import { personTitle } from "./person-title";
import { protocolOrder } from "./protocol-order";

/** Who took part, how they are named and in which order. */
export const peopleChecks: readonly Check[] = [
  personSpelling,
  personTitle,
  attendeeUnmentioned,
  personUnlisted,
  chairMissing,
  protocolOrder,
];
