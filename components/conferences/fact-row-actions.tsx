"use client";
import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from "@tabler/icons-react";
import type { HTMLAttributes } from "react";

import { useWords } from "#components/ui/locale";
import { factWords } from "#lib/words/facts";

import classes from "./fact-panel.module.css";

export interface FactRowActionsProps {
  /** What the row is called, for the names of its buttons. */
  readonly called: string;
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and delete by button, and a handle to drag by. */
export function FactRowActions(props: FactRowActionsProps) {
  const { called, handle, isFirst, isLast, onMove, onRemove } = props;
  const words = useWords(factWords);
  return (
    <div className={classes["actions"]}>
      <span className={classes["handle"]} title={words.drag} aria-hidden {...handle}>
        <IconGripVertical size={20} />
      </span>
      <ActionIcon
        className={classes["action"]}
        variant="subtle"
        color="gray"
        size={40}
        aria-label={words.moveUp(called)}
        aria-disabled={isFirst}
        data-move="-1"
        onClick={() => {
          if (!isFirst) onMove(-1);
        }}
      >
        <IconArrowUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        className={classes["action"]}
        variant="subtle"
        color="gray"
        size={40}
        aria-label={words.moveDown(called)}
        aria-disabled={isLast}
        data-move="1"
        onClick={() => {
          if (!isLast) onMove(1);
        }}
      >
        <IconArrowDown size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        className={classes["action"]}
        variant="subtle"
        color="gray"
        size={40}
        aria-label={words.remove(called)}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
