import type { Editor } from "@tiptap/core";
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

import type { WorkerRequest } from "#components/checks/check-worker";
import type { LiveChecks, ShownFinding } from "#components/checks/live-checks";
import { startCheckWorker } from "#components/checks/start-worker";
import { severities } from "#lib/checks/check";
import type { PlacedFinding } from "#lib/checks/check-texts";
import { checkedFacts } from "#lib/checks/context";
import type { CheckedBlock, PlacedBlock } from "#lib/document/checked-text";
import { checkedBlocks, rangeOf } from "#lib/document/checked-text";

import type { FactNames } from "./fact-names";
import type { MarkSpec } from "./marked-places";
import { marksKey } from "./marked-places";
import { surfaceOf } from "./mend-findings";

import classes from "./check-marks.module.css";

const pauseMs = 250;

/** Underlines in the text what the checks found; they follow the words while people write. */
export function checkMarks(checks: LiveChecks, names: FactNames) {
  return Extension.create({
    name: "checkMarks",
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin<DecorationSet>({
          key: marksKey,
          state: {
            init: () => DecorationSet.empty,
            apply(tr, last) {
              const drawn: unknown = tr.getMeta(marksKey);
              if (drawn instanceof DecorationSet) return drawn;
              return tr.docChanged ? last.map(tr.mapping, tr.doc) : last;
            },
          },
          props: {
            decorations: (state) => marksKey.getState(state),
            handleClick(_view, _position, event) {
              const marked = event.target instanceof Element ? event.target.closest("[data-finding]") : null;
              const id = marked?.getAttribute("data-finding") ?? null;
              // Not before the caret stands where the click put it: drawing would put it back.
              setTimeout(() => checks.select(id));
              return false;
            },
          },
          view: () => watch(editor, checks, names),
        }),
      ];
    },
  });
}

/** Checks the text whenever it rests, in a thread of its own, and draws what came of it. */
function watch(editor: Editor, checks: LiveChecks, names: FactNames) {
  const worker = startCheckWorker();
  let known = new WeakMap<Node, CheckedBlock>();
  let asked: { id: number; doc: Node; blocks: readonly PlacedBlock[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const ask = () => {
    if (editor.isDestroyed) return;
    const { doc } = editor.state;
    const blocks = checkedBlocks(doc, names.all(), known);
    asked = { id: (count += 1), doc, blocks };
    const { levels, context } = checks.checking;
    const texts = blocks.map(({ block }) => block.text);
    const request: WorkerRequest = {
      id: asked.id,
      texts,
      facts: checkedFacts(checks.facts),
      context,
      levels,
    };
    worker.postMessage(request, { transfer: [] });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMs);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; findings: PlacedFinding[] }>) => {
    // Older answers, and those about words that changed meanwhile, are asked for anew already.
    if (editor.isDestroyed || data.id !== asked?.id || asked.doc !== editor.state.doc) return;
    checks.setFound(data.findings);
  });
  const draw = () => {
    if (editor.isDestroyed || asked?.doc !== editor.state.doc) return;
    editor.view.dispatch(
      editor.state.tr
        .setMeta(marksKey, marksOf(asked.doc, asked.blocks, checks))
        .setMeta("addToHistory", false),
    );
  };
  const forget = [
    checks.subscribe(draw),
    checks.onFacts(later),
    names.subscribe(() => {
      known = new WeakMap();
      later();
    }),
  ];
  checks.surface = surfaceOf(editor);
  later();
  return {
    update: (_view: unknown, before: { doc: Node }) => {
      if (before.doc !== editor.state.doc) later();
    },
    destroy: () => {
      clearTimeout(timer);
      worker.terminate();
      checks.surface = null;
      for (const stop of forget) stop();
    },
  };
}

function marksOf(doc: Node, blocks: readonly PlacedBlock[], checks: LiveChecks): DecorationSet {
  const { findings, selected } = checks.getState();
  // The gravest last: of words with several marks it gives the attributes.
  const drawn = findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const marks = drawn.flatMap((finding) => {
    const placed = blocks[finding.block];
    const range =
      placed && finding.dismissal === null ? rangeOf(placed, finding.span.start, finding.span.end) : null;
    return range && placed ? [markOf(finding, range, placed.block.kind, selected)] : [];
  });
  return DecorationSet.create(doc, marks);
}

function markOf(
  { id, severity, message }: ShownFinding,
  { from, to }: { from: number; to: number },
  kind: CheckedBlock["kind"],
  selected: string | null,
): Decoration {
  const attributes = {
    class: `${classes["mark"]} ${classes[severity]}`,
    title: message,
    "data-finding": id,
    ...(id === selected ? { "data-selected": "" } : {}),
  };
  const spec: MarkSpec = { id };
  return kind === "caption"
    ? Decoration.node(from, to, attributes, spec)
    : Decoration.inline(from, to, attributes, spec);
}
