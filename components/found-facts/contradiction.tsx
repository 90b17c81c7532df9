"use client";
import { IconArrowsSplit2 } from "@tabler/icons-react";

import { useWords } from "#components/ui/locale";
import { fieldText } from "#lib/conferences/field-text";
import type { Match } from "#lib/found-facts/match";
import type { ProposalKind } from "#lib/found-facts/proposal";
import { conferenceWords } from "#lib/words/conferences";
import { factFieldWords } from "#lib/words/fact-fields";
import { factWords } from "#lib/words/facts";
import { foundFactWords } from "#lib/words/found-facts";

import classes from "./found-row.module.css";

interface ContradictionProps {
  readonly kind: ProposalKind;
  readonly match: Match<ProposalKind>;
}

/** What stands there and what the text says, side by side. */
export function Contradiction({ kind, match }: ContradictionProps) {
  const words = useWords(foundFactWords);
  const facts = useWords(factWords);
  const conferences = useWords(conferenceWords);
  const fields = useWords(factFieldWords).field;
  if (match.state === "new") return null;
  const labels: Readonly<Record<string, string>> = kind === "conference" ? conferences.field : fields;
  const text = (field: string, value: unknown) => fieldText(field, value, { facts, conferences });
  return (
    <table className={classes["table"]}>
      <caption>
        <IconArrowsSplit2 size={16} aria-hidden /> {words.contradicts}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">{words.found}</th>
        </tr>
      </thead>
      <tbody>
        {match.differences.map(({ field, standing, found }) => (
          <tr key={field}>
            <th scope="row">{labels[field] ?? field}</th>
            <td>{text(field, standing)}</td>
            <td>{text(field, found)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
