import type { AgendaDraft, AssignmentDraft, SpeechDraft, VoteDraft } from "#lib/conferences/minutes-drafts";
import type { proceedingsWords } from "#lib/words/proceedings";

type ProceedingsWords = (typeof proceedingsWords)["vi"];

const join = (parts: readonly string[], between: string) =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(between);

/** The first words of a text, for a line; whole words only. */
function beginning(text: string, limit = 160): string {
  const oneLine = text.replace(/\s+/gu, " ").trim();
  if (oneLine.length <= limit) return oneLine;
  const cut = oneLine.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), limit / 2))}…`;
}

/** «Thông qua báo cáo – trình bày: Văn phòng – kết luận: …». */
export function agendaSentence(draft: AgendaDraft, words: ProceedingsWords): string {
  if (draft.title.trim() === "") return "";
  const presenter = draft.presenter.trim() === "" ? "" : words.presentedBy(draft.presenter.trim());
  const conclusion = draft.conclusion.trim() === "" ? "" : words.concluded(beginning(draft.conclusion));
  return join([draft.title, presenter, conclusion], " – ");
}

/** «Nguyễn Văn An (nội dung 2): đề nghị làm rõ …»; `item` is what the item is called, "" for none. */
export function speechSentence({ speaker, summary }: SpeechDraft, item: string): string {
  if (speaker.trim() === "") return "";
  const who = item === "" ? speaker.trim() : `${speaker.trim()} (${item})`;
  return join([who, beginning(summary)], ": ");
}

/** «Thông qua nghị quyết – giơ tay: 11 tán thành, 1 không tán thành, 0 ý kiến khác. Cộng được …»; `told` follows. */
export function voteSentence(draft: VoteDraft, words: ProceedingsWords, told: string): string {
  const { proposal, method, forCount, againstCount, otherCount } = draft;
  if (proposal.trim() === "") return "";
  const methods: Readonly<Record<string, string>> = words.methods;
  const counted = words.counts(forCount.trim() || "0", againstCount.trim() || "0", otherCount.trim() || "0");
  return join([`${join([proposal, methods[method] ?? method], " – ")}: ${counted}`, told], ". ");
}

/** «Văn phòng: soạn kế hoạch – hạn 15/12/2026». */
export function assignmentSentence({ task, owner, dueOn }: AssignmentDraft, words: ProceedingsWords): string {
  if (join([task, owner], "") === "") return "";
  const due = dueOn.trim() === "" ? "" : words.due(dueOn.trim());
  return join([join([owner, task], ": "), due], " – ");
}
