import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";

import { TitleDraft } from "./title-draft";

interface ReportHead {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly revision: number;
}

/** The draft of title and byline; takes over what the page brings anew. */
export function useTitleDraft(committee: string, { id, title, byline, revision }: ReportHead): TitleDraft {
  const router = useRouter();
  const [draft] = useState(
    () =>
      new TitleDraft({
        committee,
        reportId: id,
        text: { title, byline },
        revision,
        onLocked: () => router.refresh(),
      }),
  );
  useEffect(() => draft.adopt({ title, byline }, revision), [draft, title, byline, revision]);
  return draft;
}

const reassuringMs = 3000;

/** Ctrl+S: saves the title at once, and says for a while that the rest saves by itself. */
export function useReassurance(draft: TitleDraft): [boolean, () => void] {
  const [reassures, setReassures] = useState(false);
  const reassure = useCallback(() => {
    draft.flush();
    setReassures(true);
    setTimeout(() => setReassures(false), reassuringMs);
  }, [draft]);
  return [reassures, reassure];
}
