"use client";
import { IconX } from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";

import { useWords } from "#components/ui/locale";
import { officeWords } from "#lib/words/office";

import classes from "./desk-heading.module.css";

interface DeskHeadingProps {
  readonly title: string;
  readonly level?: 1 | 2;
  /** Where the search is cleared to, while one is shown. */
  readonly clear?: string;
  readonly action?: ReactNode;
}

/** A part's title with what can be done there. */
export function DeskHeading({ title, level = 1, clear, action }: DeskHeadingProps) {
  const words = useWords(officeWords);
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className={classes["row"]} data-level={level}>
      <Heading className={classes["title"]}>{title}</Heading>
      {clear ? (
        <Link className={classes["clear"]} href={clear}>
          <IconX size={16} aria-hidden /> {words.clearSearch}
        </Link>
      ) : null}
      {action ? <div className={classes["action"]}>{action}</div> : null}
    </div>
  );
}
