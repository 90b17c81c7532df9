import { AttendeeMention, CitationMention, mentionOf } from "#lib/document/nodes/mention";
import type { EditorWords } from "#lib/words/editor";

import type { FactNames, MentionKind } from "./fact-names";

/** The mention nodes as chips that always show what their row is called now. */
export function mentionViews(names: FactNames, words: EditorWords) {
  return [
    AttendeeMention.extend({
      addNodeView() {
        return ({ node }) => chip(names, "attendees", mentionOf(node), words.goneAttendee);
      },
    }),
    CitationMention.extend({
      addNodeView() {
        return ({ node }) => chip(names, "citations", mentionOf(node), words.goneCitation);
      },
    }),
  ];
}

function chip(names: FactNames, kind: MentionKind, mention: { id: string; label: string }, gone: string) {
  const dom = document.createElement("span");
  dom.dataset[kind === "attendees" ? "attendeeId" : "citationId"] = mention.id;
  const draw = () => {
    const label = names.label(kind, mention.id);
    dom.textContent = label ?? mention.label;
    dom.toggleAttribute("data-gone", label === undefined);
    dom.title = label === undefined ? gone : "";
  };
  draw();
  const forget = names.subscribe(draw);
  return { dom, destroy: forget, ignoreMutation: () => true };
}
