import type { Icon } from "@tabler/icons-react";
import type { ComponentProps } from "react";

import classes from "./toolbar.module.css";

interface ToolbarButtonProps extends Omit<ComponentProps<"button">, "type" | "children"> {
  readonly label: string;
  readonly icon: Icon;
  /** As people press it, «Ctrl+B»; "" for none. */
  readonly keys?: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
}

/** A button of a toolbar: named, with a tooltip that tells its shortcut; pressing it keeps the selection. */
export function ToolbarButton({
  label,
  icon: Icon,
  keys = "",
  isPressed,
  isOff,
  ...button
}: ToolbarButtonProps) {
  return (
    <button
      {...button}
      type="button"
      tabIndex={-1}
      className={classes["button"]}
      aria-label={label}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      aria-keyshortcuts={keys ? keys.replace("Ctrl", "Control") : undefined}
      data-tip={keys ? `${label} · ${keys}` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isOff ? undefined : button.onClick}
    >
      <Icon size={20} aria-hidden />
    </button>
  );
}
