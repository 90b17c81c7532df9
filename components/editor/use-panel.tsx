import { useState } from "react";

import type { PanelName } from "./side-panel";

/** Which panel is shown, and whether it is open where it has no room of its own. */
export function usePanel() {
  const [shown, onShow] = useState<PanelName>("attendees");
  const [isOpen, onToggle] = useState(false);
  return { shown, onShow, isOpen, onToggle };
}
