"use client";
import { Alert, Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useLayoutEffect, useRef, useState } from "react";

import { useWords } from "#components/ui/locale";
import { factWords } from "#lib/words/facts";
import { problemSentences, problemWords } from "#lib/words/problems";

import type { FactKindView, FactPanelProps, FactRowData } from "./fact-kind";
import { FactRow } from "./fact-row";
import { useDragOrder } from "./use-drag-order";
import type { FactList } from "./use-fact-list";
import { useFactList } from "./use-fact-list";

import classes from "./fact-panel.module.css";

/** One list of facts: rows that save themselves, put in order, added, deleted and brought back. */
export function FactPanel<Draft extends object, Row extends FactRowData>({
  view,
  ...props
}: FactPanelProps<Row> & { readonly view: FactKindView<Draft, Row> }) {
  const words = useWords(factWords);
  const list = useFactList(view, props);
  const [openId, setOpenId] = useState<string | null>(null);
  const { mover, moved, move } = useMoving(props.rows, list.reorder);
  const ids = props.rows.map(({ id }) => id);
  const { list: element, drag, handle } = useDragOrder(ids, (order) => void list.reorder(order));
  return (
    <section
      className={classes["panel"]}
      data-kind={view.kind}
      aria-label={words.panels[view.kind]}
      ref={mover}
    >
      {list.shown.length === 0 ? <p className={classes["empty"]}>{words.empty[view.kind]}</p> : null}
      <ul className={classes["list"]} ref={element} data-drop-last={drag?.before === null || undefined}>
        {list.shown.map(({ id, row }, index) => (
          <FactRow
            key={id}
            {...{ view, id, row, list }}
            committee={props.committee}
            mayEdit={props.mayEdit}
            isOpen={openId === id}
            onOpen={(isOpen) => setOpenId(isOpen ? id : null)}
            arranging={{
              handle: row === null ? {} : handle(id),
              isFirst: index === 0 || row === null,
              isLast: index >= ids.length - 1,
              onMove: (step) => move(id, step),
            }}
            dragState={dragStateOf(id, drag)}
          />
        ))}
      </ul>
      {props.mayEdit ? (
        <Button
          variant="default"
          mih={40}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpenId(list.add())}
        >
          {words.add[view.kind]}
        </Button>
      ) : null}
      <output className={classes["hidden"]}>{moved}</output>
      <ListNotices {...{ view, list }} />
    </section>
  );
}

function ListNotices<Draft extends object, Row extends FactRowData>({
  view,
  list,
}: {
  readonly view: FactKindView<Draft, Row>;
  readonly list: FactList<Draft, Row>;
}) {
  const words = useWords(factWords);
  const problems = useWords(problemWords);
  const { removed, refused } = list;
  return (
    <>
      <output className={classes["removed"]}>
        {removed ? (
          <>
            <span>{words.removed(view.sentence(view.form.toDraft(removed), words))}</span>
            <Button variant="subtle" h={40} onClick={() => void list.undo()}>
              {words.undo}
            </Button>
          </>
        ) : null}
      </output>
      {refused ? (
        <Alert role="alert" color="red">
          {problemSentences(problems, refused).join(" ")}
        </Alert>
      ) : null}
    </>
  );
}

function dragStateOf(id: string, drag: { id: string; before: string | null } | null) {
  if (drag === null) return undefined;
  if (drag.id === id) return "dragged";
  return drag.before === id ? "before" : undefined;
}

/** Moving a row by button: says where it went, and keeps the focus on the button that moved it. */
function useMoving(rows: readonly FactRowData[], reorder: (ids: readonly string[]) => Promise<void>) {
  const words = useWords(factWords);
  const mover = useRef<HTMLElement>(null);
  const held = useRef<string | null>(null);
  const [moved, setMoved] = useState("");
  useLayoutEffect(() => {
    if (held.current === null) return;
    mover.current?.querySelector<HTMLElement>(held.current)?.focus();
    held.current = null;
  });
  const move = (id: string, step: -1 | 1) => {
    const ids = rows.map((row) => row.id);
    const at = ids.indexOf(id);
    const neighbour = ids[at + step];
    if (at === -1 || neighbour === undefined) return;
    ids[at + step] = id;
    ids[at] = neighbour;
    held.current = `[data-row="${id}"] [data-move="${step}"]`;
    setMoved(words.moved(at + step + 1, ids.length));
    void reorder(ids);
  };
  return { mover, moved, move };
}
