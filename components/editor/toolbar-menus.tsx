import { Menu } from "@mantine/core";
import { IconChevronDown, IconPlus, IconTable } from "@tabler/icons-react";
import type { ChainedCommands, Editor } from "@tiptap/core";
import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import type { InsertionId } from "#lib/editing/slash";
import { insertionGroups, insertions } from "#lib/editing/slash";
import { editorWords } from "#lib/words/editor";

import { insertionIcons } from "./insertion-icons";

import classes from "./toolbar.module.css";

interface ChooseProps {
  readonly onChoose: (id: InsertionId) => void;
}

const styles = ["paragraph", "largeHeading", "smallHeading"] as const;

/** The style of the paragraph at the caret, and the others to choose. */
export function StyleMenu({ style, onChoose }: ChooseProps & { style: (typeof styles)[number] }) {
  const words = useWords(editorWords);
  return (
    <ToolbarMenu
      label={`${words.style}: ${words.insertions[style]}`}
      isWide
      trigger={words.insertions[style]}
    >
      {styles.map((id) => (
        <InsertionItem key={id} id={id} onChoose={onChoose} isChosen={id === style} />
      ))}
    </ToolbarMenu>
  );
}

/** «Chèn ▾»: everything the slash menu offers, for the mouse. */
export function InsertMenu({ onChoose }: ChooseProps) {
  const words = useWords(editorWords);
  return (
    <ToolbarMenu
      label={words.insert}
      trigger={
        <>
          <IconPlus size={18} aria-hidden /> {words.insert}
        </>
      }
    >
      {insertionGroups
        .filter((group) => group !== "text")
        .map((group) => [
          <Menu.Label key={group}>{words.groups[group]}</Menu.Label>,
          ...insertions
            .filter((entry) => entry.group === group)
            .map(({ id }) => <InsertionItem key={id} id={id} onChoose={onChoose} />),
        ])}
    </ToolbarMenu>
  );
}

const tableActions = {
  rowAbove: (chain) => chain.addRowBefore(),
  rowBelow: (chain) => chain.addRowAfter(),
  deleteRow: (chain) => chain.deleteRow(),
  columnBefore: (chain) => chain.addColumnBefore(),
  columnAfter: (chain) => chain.addColumnAfter(),
  deleteColumn: (chain) => chain.deleteColumn(),
  headerRow: (chain) => chain.toggleHeaderRow(),
  deleteTable: (chain) => chain.deleteTable(),
} satisfies Record<string, (chain: ChainedCommands) => ChainedCommands>;
const tableActionNames = [
  "rowAbove",
  "rowBelow",
  "deleteRow",
  "columnBefore",
  "columnAfter",
  "deleteColumn",
  "headerRow",
  "deleteTable",
] as const satisfies readonly (keyof typeof tableActions)[];

interface TableMenuProps extends ChooseProps {
  readonly editor: Editor;
  readonly isInside: boolean;
}

/** A table of three by three; inside one its rows, columns and header. */
export function TableMenu({ editor, isInside, onChoose }: TableMenuProps) {
  const words = useWords(editorWords);
  const run = (act: (chain: ChainedCommands) => ChainedCommands) => act(editor.chain().focus()).run();
  return (
    <ToolbarMenu
      label={words.insertions.table}
      trigger={<IconTable size={20} aria-hidden />}
      isPressed={isInside}
    >
      {isInside ? (
        tableActionNames.map((name) => (
          <Menu.Item key={name} onClick={() => run(tableActions[name])}>
            {words.tableActions[name]}
          </Menu.Item>
        ))
      ) : (
        <Menu.Item onClick={() => onChoose("table")}>{words.tableActions.insertTable}</Menu.Item>
      )}
    </ToolbarMenu>
  );
}

interface ToolbarMenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly isWide?: boolean;
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}

function ToolbarMenu({ label, trigger, isWide, isPressed, children }: ToolbarMenuProps) {
  return (
    <Menu position="bottom-start" returnFocus={false} transitionProps={{ duration: 0 }} shadow="md">
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={`${classes["menu"]} ${isWide ? classes["style"] : ""}`}
          aria-label={label}
          data-inside={isPressed || undefined}
          onMouseDown={(event) => event.preventDefault()}
        >
          {trigger}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

function InsertionItem({ id, onChoose, isChosen }: ChooseProps & { id: InsertionId; isChosen?: boolean }) {
  const words = useWords(editorWords);
  const Icon = insertionIcons[id];
  const keys = insertions.find((entry) => entry.id === id)?.keys;
  return (
    <Menu.Item
      leftSection={Icon ? <Icon size={18} aria-hidden /> : null}
      rightSection={keys ? <kbd className={classes["keys"]}>{keys}</kbd> : null}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(id)}
    >
      {words.insertions[id]}
    </Menu.Item>
  );
}
