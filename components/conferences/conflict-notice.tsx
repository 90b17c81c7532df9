"use client";
import { Button } from "@mantine/core";
import { IconArrowsSplit2, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";

import { useWords } from "#components/ui/locale";
import { fieldText } from "#lib/conferences/field-text";
import type { SavingSnapshot } from "#lib/conferences/row-saver";
import { conferenceWords } from "#lib/words/conferences";
import { factWords } from "#lib/words/facts";

import classes from "./conflict-notice.module.css";

interface ConflictNoticeProps<Draft extends object, Row> {
  readonly snapshot: SavingSnapshot<Draft, Row>;
  readonly toDraft: (row: Row) => Draft;
  /** What the fields are called. */
  readonly labels: Readonly<Record<string, string>>;
  /** What values are called that are no words of lists. */
  readonly names?: Readonly<Record<string, string>>;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onRestore: () => void;
}

/** What to decide when someone saved or deleted a row first: both texts, field by field, and the choice. */
export function ConflictNotice<Draft extends object, Row>(props: ConflictNoticeProps<Draft, Row>) {
  const { snapshot, toDraft, labels, names = {} } = props;
  const words = useWords(factWords);
  if (snapshot.state === "gone") return <GoneNotice onRestore={props.onRestore} />;
  if (!snapshot.conflict) return null;
  const { editedBy, row } = snapshot.conflict;
  const differing = differences(toDraft(row), snapshot.draft);
  return (
    <Notice title={words.conflict(editedBy)}>
      <DifferenceTable differing={differing} labels={labels} names={names} who={editedBy} />
      <div className={classes["choice"]}>
        <Button variant="default" mih={40} h="auto" onClick={props.onTakeTheirs}>
          {words.takeTheirs(editedBy)}
        </Button>
        <Button variant="default" mih={40} h="auto" onClick={props.onKeepMine}>
          {words.keepMine}
        </Button>
      </div>
    </Notice>
  );
}

function GoneNotice({ onRestore }: { onRestore: () => void }) {
  const words = useWords(factWords);
  return (
    <div className={classes["notice"]} role="alert">
      <p className={classes["title"]}>
        <IconTrash size={18} aria-hidden /> {words.gone}
      </p>
      <Button variant="default" h={40} onClick={onRestore}>
        {words.restore}
      </Button>
    </div>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = box.current?.parentElement;
    box.current?.scrollIntoView({ block: "nearest" });
    // The button that was pressed goes with the notice: the focus stays in the row.
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          row?.querySelector<HTMLElement>("input, textarea, [data-sentence]")?.focus();
      });
    };
  }, []);
  return (
    <section ref={box} className={classes["notice"]} aria-labelledby={id}>
      <p id={id} role="alert" className={classes["title"]}>
        <IconArrowsSplit2 size={18} aria-hidden /> {title}
      </p>
      {children}
    </section>
  );
}

interface Difference {
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

interface DifferenceTableProps {
  readonly differing: readonly Difference[];
  readonly labels: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly who: string;
}

function DifferenceTable({ differing, labels, names, who }: DifferenceTableProps) {
  const facts = useWords(factWords);
  const conferences = useWords(conferenceWords);
  const text = (field: string, value: unknown) =>
    names[String(value)] ?? fieldText(field, value, { facts, conferences });
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{facts.part}</th>
          <th scope="col">{facts.theirs(who)}</th>
          <th scope="col">{facts.mine}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, theirs, mine }) => (
          <tr key={field}>
            <th scope="row">{labels[field] ?? field}</th>
            <td>{text(field, theirs)}</td>
            <td>{text(field, mine)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function differences(theirs: object, mine: object): Difference[] {
  const own = new Map<string, unknown>(Object.entries(mine));
  return Object.entries(theirs)
    .map(([field, value]: [string, unknown]) => ({ field, theirs: value, mine: own.get(field) }))
    .filter((difference) => JSON.stringify(difference.theirs) !== JSON.stringify(difference.mine));
}
