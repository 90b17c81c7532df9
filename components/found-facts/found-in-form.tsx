"use client";
import type { FoundText } from "#lib/found-facts/propose";

import { FoundFacts } from "./found-facts";
import { factsInputOf, useFormTaker } from "./use-form-taker";
import type { FormHeld } from "./use-form-taker";
import { todayHere } from "./use-read-text";

/** What was taken for a conference that is about to be made, as the form keeps it and as its command reads it. */
export interface TakenForForm {
  readonly takes: FormHeld["takes"];
  readonly input: object;
}

interface FoundInFormProps extends Pick<FormHeld, "draft" | "takes" | "onDraft"> {
  readonly committee: string;
  readonly found: FoundText;
  readonly onTaken: (taken: TakenForForm) => void;
}

/** The facts of a pasted text, taken into the form of a new conference. */
export function FoundInForm({ committee, found, onTaken, ...held }: FoundInFormProps) {
  const onTakes = (takes: FormHeld["takes"]) => onTaken({ takes, input: factsInputOf(takes) });
  const taker = useFormTaker({ ...held, onTakes });
  return <FoundFacts committee={committee} found={found} today={todayHere()} taker={taker} />;
}
