import type { Icon } from "@tabler/icons-react";
import {
  IconAward,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconHistory,
  IconUsers,
  IconX,
} from "@tabler/icons-react";
import type { KeyboardEvent as ReactKeyboardEvent, ReactNode } from "react";
import { useEffect, useId, useState } from "react";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";

import type { Panel, PanelName } from "./use-panel";
import { panelNames } from "./use-panel";

import classes from "./side-panel.module.css";

const icons: Readonly<Record<PanelName, Icon>> = {
  attendees: IconUsers,
  citations: IconFileText,
  commendations: IconAward,
  figures: IconChartBar,
  checks: IconChecklist,
  history: IconHistory,
};

interface SidePanelProps {
  readonly counts: Readonly<Partial<Record<PanelName, number>>>;
  readonly panels: Readonly<Record<PanelName, ReactNode>>;
  readonly panel: Panel;
}

/** The facts and the history beside the text: tabs; below 1200 px icons, on phones a sheet from below. */
export function SidePanel({ counts, panels, panel }: SidePanelProps) {
  const words = useWords(editorWords);
  const id = useId();
  const { shown, isOpen, show, close } = panel;
  // What was opened once stays, for it may hold what is being typed.
  const [visited, setVisited] = useState<readonly PanelName[]>([shown]);
  if (!visited.includes(shown)) setVisited([...visited, shown]);
  useEscape(isOpen, close);
  const press = (name: PanelName) => (name === shown && isOpen ? close() : show(name));
  return (
    <aside className={classes["side"]} data-open={isOpen || undefined} aria-label={words.panels}>
      <div
        className={classes["tabs"]}
        role="tablist"
        tabIndex={-1}
        aria-label={words.panels}
        onKeyDown={moveAmongTabs}
      >
        {panelNames.map((name) => (
          <Tab
            key={name}
            id={`${id}-${name}`}
            name={name}
            count={counts[name]}
            isShown={name === shown}
            onPress={() => press(name)}
          />
        ))}
      </div>
      <div className={classes["body"]}>
        <button type="button" className={classes["close"]} aria-label={words.closePanel} onClick={close}>
          <IconX size={20} aria-hidden />
        </button>
        {panelNames.map((name) => (
          <div
            key={name}
            id={`${id}-${name}-panel`}
            role="tabpanel"
            aria-labelledby={`${id}-${name}`}
            hidden={name !== shown}
          >
            {visited.includes(name) ? panels[name] : null}
          </div>
        ))}
      </div>
    </aside>
  );
}

interface TabProps {
  readonly id: string;
  readonly name: PanelName;
  readonly count: number | undefined;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function Tab({ id, name, count, isShown, onPress }: TabProps) {
  const words = useWords(editorWords);
  const TabIcon = icons[name];
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className={classes["tab"]}
      aria-selected={isShown}
      aria-controls={`${id}-panel`}
      aria-label={words.panel[name]}
      title={words.panel[name]}
      tabIndex={isShown ? 0 : -1}
      onClick={onPress}
    >
      <TabIcon className={classes["icon"]} size={22} aria-hidden />
      <span className={classes["word"]}>{words.panel[name]}</span>
      {count === undefined ? null : <span className={classes["count"]}>{count}</span>}
    </button>
  );
}

function useEscape(isOpen: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOpen, onEscape]);
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveAmongTabs(event: ReactKeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key];
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  tabs[(at + step + tabs.length) % tabs.length]?.focus();
}
