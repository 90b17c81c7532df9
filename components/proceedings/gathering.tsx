"use client";
import { NativeSelect } from "@mantine/core";
import { createContext, use } from "react";

import { useWords } from "#components/ui/locale";
import type { AttendeeRow } from "#lib/conferences/facts";
import type { AgendaItemRow } from "#lib/conferences/minutes-facts";
import { factFieldWords } from "#lib/words/fact-fields";
import { proceedingsWords } from "#lib/words/proceedings";

interface Gathered {
  readonly attendees: readonly AttendeeRow[];
  readonly agenda: readonly AgendaItemRow[];
}

/** Who is there and what is on the agenda, for rows that refer to them. */
export const GatheringContext = createContext<Gathered>({ attendees: [], agenda: [] });

export function useGathering(): Gathered {
  return use(GatheringContext);
}

/** «2. Công tác cán bộ», cut so that a list of choices stays narrow. */
export function itemTitle(agenda: readonly AgendaItemRow[], id: string | null): string {
  const place = agenda.findIndex((item) => item.id === id);
  const title = agenda[place]?.title ?? "";
  return place === -1 ? "" : `${place + 1}. ${title.length > 80 ? `${title.slice(0, 79)}…` : title}`;
}

/** What every item is called, by its id. */
export function itemTitles(agenda: readonly AgendaItemRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(agenda.map(({ id }) => [id, itemTitle(agenda, id)]));
}

interface ItemFieldProps {
  readonly value: string;
  readonly onChange: (agendaItemId: string) => void;
}

/** Which item of the agenda a row is about; not asked while there is none. */
export function ItemField({ value, onChange }: ItemFieldProps) {
  const { agenda } = useGathering();
  const { field } = useWords(factFieldWords);
  const { noItem } = useWords(proceedingsWords);
  if (agenda.length === 0) return null;
  return (
    <NativeSelect
      label={field.agendaItemId}
      data={[
        { value: "", label: noItem },
        ...agenda.map(({ id }) => ({ value: id, label: itemTitle(agenda, id) })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
