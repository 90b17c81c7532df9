import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import type { Severity } from "#lib/checks/check";
import { checkPanelWords } from "#lib/words/check-panel";
import { checkWords } from "#lib/words/checks";

import classes from "./check-panel.module.css";

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, notice: IconInfoCircle } as const;

interface FindingItemProps {
  readonly finding: {
    readonly check: string;
    readonly severity: Severity;
    readonly quote: string;
    readonly message: string;
  };
  readonly dismissed: { readonly reason: string; readonly personName: string } | null;
  readonly isSelected?: boolean;
  readonly onShow?: () => void;
  readonly children?: ReactNode;
}

/** One finding: how grave, what is meant, the words, and what can be done about it. */
export function FindingItem({ finding, dismissed, isSelected = false, onShow, children }: FindingItemProps) {
  const words = useWords(checkPanelWords);
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(checkWords);
  const { check, severity, message } = finding;
  const quote = shortened(finding.quote);
  const SeverityIcon = icons[severity];
  return (
    <li className={classes["item"]} data-severity={severity} data-selected={isSelected || undefined}>
      <p className={classes["what"]}>
        <SeverityIcon size={18} aria-hidden />
        <span className={classes["severity"]}>{words.severities[severity]}</span>
        <span className={classes["title"]}>{titles[check]?.title ?? check}</span>
      </p>
      {onShow ? (
        <button type="button" className={classes["quote"]} aria-label={words.show(quote)} onClick={onShow}>
          {quote}
        </button>
      ) : (
        <p className={classes["quote"]}>{quote}</p>
      )}
      <p className={classes["message"]}>{message}</p>
      {dismissed ? (
        <p className={classes["dismissed"]}>{words.dismissedBy(dismissed.personName, dismissed.reason)}</p>
      ) : null}
      {children}
    </li>
  );
}

const longestQuote = 120;

/** Blanks are what some findings are about. */
function shortened(quote: string): string {
  const visible = quote.replaceAll("\n", " ");
  return visible.length > longestQuote ? `${visible.slice(0, longestQuote)}…` : visible;
}
