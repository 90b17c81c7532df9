"use client";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import type { QuorumRule } from "#lib/attendance/kinds";
import type { MinutesFacts } from "#lib/attendance/minutes-issues";
import { minutesIssues } from "#lib/attendance/minutes-issues";
import { attendanceWords, minutesIssueSentence } from "#lib/words/attendance";

import classes from "./minutes-review.module.css";

/** What minutes of these facts would get wrong, kept up while one types. */
export function MinutesReview({ facts, rule }: { facts: MinutesFacts; rule: QuorumRule }) {
  const words = useWords(attendanceWords);
  const issues = minutesIssues(facts, rule);
  if (issues.length === 0)
    return (
      <p className={classes["right"]}>
        <IconCircleCheck size={18} aria-hidden /> {words.nothingWrong}
      </p>
    );
  return (
    <ul className={classes["issues"]} aria-label={words.review}>
      {issues.map((issue) => (
        <li key={`${issue.rule} ${issue.place.id ?? ""}`}>
          <IconAlertTriangle size={18} aria-hidden />
          {issue.place.list === "conference" ? (
            minutesIssueSentence(words, issue)
          ) : (
            <a href={`#${issue.place.list === "attendees" ? "roll-call" : issue.place.list}`}>
              {minutesIssueSentence(words, issue)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
