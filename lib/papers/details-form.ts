import type { DraftForm } from "#lib/conferences/draft-form";
import type { PaperDetailsRow } from "#lib/papers/details";
import { readDay, writeDay } from "#lib/text/dates";

/** What stands around a paper, as it is typed; the day the Vietnamese way. */
export interface PaperDraft {
  readonly subject: string;
  readonly issuedOn: string;
  readonly authority: string;
  readonly signerPosition: string;
  readonly signerName: string;
  readonly recorderName: string;
  readonly distribution: string;
}

export const paperForm: DraftForm<PaperDraft, PaperDetailsRow> = {
  blank: {
    subject: "",
    issuedOn: "",
    authority: "",
    signerPosition: "",
    signerName: "",
    recorderName: "",
    distribution: "",
  },
  toDraft: ({ revision: _revision, issuedOn, ...row }) => ({
    ...row,
    issuedOn: issuedOn === null ? "" : writeDay(issuedOn),
  }),
  read(draft) {
    const isBlank = draft.issuedOn.trim() === "";
    const issuedOn = readDay(draft.issuedOn);
    if (!isBlank && issuedOn === null) return { ok: false, errors: { issuedOn: "wrongDay" } };
    return { ok: true, input: { ...draft, issuedOn } };
  },
};
