import { useState } from "react";

export const panelNames = [
  "attendees",
  "citations",
  "commendations",
  "figures",
  "checks",
  "history",
] as const;
export type PanelName = (typeof panelNames)[number];

export interface Panel {
  readonly shown: PanelName;
  /** Whether it is open where it has no room of its own: on small windows. */
  readonly isOpen: boolean;
  readonly show: (name: PanelName) => void;
  readonly close: () => void;
}

/** Which panel stands beside the text. */
export function usePanel(): Panel {
  const [shown, setShown] = useState<PanelName>("attendees");
  const [isOpen, setIsOpen] = useState(false);
  const show = (name: PanelName) => {
    setShown(name);
    setIsOpen(true);
  };
  return { shown, isOpen, show, close: () => setIsOpen(false) };
}
