import { useEffect } from "react";

interface PageKeys {
  readonly onSave: () => void;
  readonly onShortcuts: () => void;
  readonly isUnsaved: () => boolean;
}

/** Ctrl+S reassures, Ctrl+/ shows the shortcuts, and leaving with something unsaved asks first. */
export function usePageKeys({ onSave, onShortcuts, isUnsaved }: PageKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const act = event.key.toLowerCase() === "s" ? onSave : event.key === "/" ? onShortcuts : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeunload", onLeave);
    };
  }, [onSave, onShortcuts, isUnsaved]);
}
