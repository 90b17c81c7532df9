"use client";
import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import type { SymbolRow, TermRow } from "#lib/register/queries";
import { writeDay } from "#lib/text/dates";
import { registerWords } from "#lib/words/register";

import { SeriesForm } from "./series-form";

import classes from "./register.module.css";

interface SeriesProps {
  readonly committee: string;
  readonly terms: readonly TermRow[];
  readonly symbols: readonly SymbolRow[];
}

/** The terms numbers are counted in, and how the committee signs; for administrators. */
export function Series({ committee, terms, symbols }: SeriesProps) {
  const words = useWords(registerWords).series;
  const spanOf = (from: string, to: string | null) =>
    words.span(writeDay(from), to === null ? "" : writeDay(to));
  return (
    <Stack component="section" gap="sm" maw={1040} mt="xl" aria-label={words.title}>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text c="dimmed">{words.hint}</Text>
      <Rows
        committee={committee}
        kind="term"
        title={words.terms}
        empty={words.noTerms}
        add={words.addTerm}
        rows={terms.map((term) => ({
          row: {
            id: term.id,
            label: term.label,
            startsOn: writeDay(term.startsOn),
            endsOn: term.endsOn === null ? "" : writeDay(term.endsOn),
          },
          called: term.label,
          about: spanOf(term.startsOn, term.endsOn),
        }))}
      />
      <Rows
        committee={committee}
        kind="symbol"
        title={words.symbols}
        empty={words.noSymbols}
        add={words.addSymbol}
        rows={symbols.map(({ validFrom, validTo, ...symbol }) => ({
          row: {
            ...symbol,
            validFrom: writeDay(validFrom),
            validTo: validTo === null ? "" : writeDay(validTo),
          },
          called: symbol.symbol,
          about: [symbol.superior, symbol.issuer, symbol.seat, spanOf(validFrom, validTo)]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
    </Stack>
  );
}

type Fields = Readonly<Record<string, string>>;

interface RowsProps {
  readonly committee: string;
  readonly kind: "term" | "symbol";
  readonly title: string;
  readonly empty: string;
  readonly add: string;
  readonly rows: readonly { readonly row: Fields; readonly called: string; readonly about: string }[];
}

function Rows({ committee, kind, title, empty, add, rows }: RowsProps) {
  const words = useWords(registerWords).series;
  const [editing, setEditing] = useState<{ readonly row: Fields | null } | null>(null);
  return (
    <Paper withBorder bg="var(--paper)" pb="sm">
      <Title order={3} size="h5" px={16} pt={12}>
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text px={16} py={8} c="dimmed">
          {empty}
        </Text>
      ) : null}
      {rows.map(({ row, called, about }) => (
        <div key={row["id"]} className={classes["series"]}>
          <div>
            <p>{called}</p>
            <p>{about}</p>
          </div>
          <Button variant="subtle" h={40} aria-label={words.edit(called)} onClick={() => setEditing({ row })}>
            {words.editShort}
          </Button>
        </div>
      ))}
      {editing ? (
        <SeriesForm
          committee={committee}
          kind={kind}
          title={editing.row ? words.edit(String(editing.row[kind === "term" ? "label" : "symbol"])) : add}
          row={editing.row}
          onClose={() => setEditing(null)}
        />
      ) : null}
      <Button variant="default" h={40} ml={16} mt={4} onClick={() => setEditing({ row: null })}>
        {add}
      </Button>
    </Paper>
  );
}
