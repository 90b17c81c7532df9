"use client";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef } from "react";

import { StateBadge } from "#components/reports/state-badge";
import { useWords } from "#components/ui/locale";
import { conferenceKinds } from "#lib/conferences/kinds";
import type { ConferenceLine, ConferenceList as List } from "#lib/conferences/queries";
import { conferenceWords } from "#lib/words/conferences";
import { reportWords } from "#lib/words/reports";

import classes from "./conference-list.module.css";

interface Filter {
  readonly search: string;
  /** "" for all kinds. */
  readonly kind: string;
}

interface ConferenceListProps {
  readonly committee: string;
  readonly list: List;
  readonly filter: Filter;
  /** Whether this person makes conferences: decides what an empty list proposes. */
  readonly mayCreate: boolean;
}

/** The committee's conferences, newest first, found by title and kind. */
export function ConferenceList({ committee, list, filter, mayCreate }: ConferenceListProps) {
  const words = useWords(conferenceWords);
  const isFiltered = filter.search !== "" || filter.kind !== "";
  const empty = mayCreate ? words.none : words.noneReader;
  return (
    <div className={classes["list"]}>
      {isFiltered || list.total > 0 ? <FilterForm committee={committee} filter={filter} /> : null}
      {list.conferences.length === 0 ? (
        <p className={classes["empty"]}>{isFiltered ? words.noneFound : empty}</p>
      ) : (
        <>
          <p className={classes["total"]}>{words.found(list.total)}</p>
          <ul className={classes["rows"]}>
            {list.conferences.map((conference) => (
              <Line key={conference.id} committee={committee} conference={conference} />
            ))}
          </ul>
          <Pages committee={committee} list={list} filter={filter} />
        </>
      )}
    </div>
  );
}

function FilterForm({ committee, filter }: { committee: string; filter: Filter }) {
  const words = useWords(conferenceWords);
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const address = `/c/${committee}/hoi-nghi`;
  const isFiltered = filter.search !== "" || filter.kind !== "";
  return (
    <search>
      <form key={`${filter.search}|${filter.kind}`} ref={form} action={address} className={classes["filter"]}>
        <TextInput
          className={classes["words"]}
          type="search"
          name="tim"
          label={words.search}
          defaultValue={filter.search}
          leftSection={<IconSearch size={18} aria-hidden />}
          maxLength={200}
        />
        <NativeSelect
          name="loai"
          label={words.filterKind}
          defaultValue={filter.kind}
          data={[
            { value: "", label: words.allKinds },
            ...conferenceKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          ]}
          onChange={() => form.current?.requestSubmit()}
        />
        <Button type="submit" variant="default" h={40}>
          {words.find}
        </Button>
        {isFiltered ? (
          <Button variant="subtle" h={40} onClick={() => router.push(address)}>
            {words.clearFilter}
          </Button>
        ) : null}
      </form>
    </search>
  );
}

function Line({ committee, conference }: { committee: string; conference: ConferenceLine }) {
  const words = useWords(conferenceWords);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const reportKinds: Readonly<Record<string, string>> = useWords(reportWords).kinds;
  const { id, title, kind, heldOn, session, place, reports } = conference;
  const when = heldOn === null ? words.noDay : words.longDay(heldOn, session);
  return (
    <li className={classes["row"]}>
      <div className={classes["what"]}>
        <Link className={classes["title"]} href={`/c/${committee}/hoi-nghi/${id}`}>
          {title}
        </Link>
        <p className={classes["about"]}>{[kinds[kind] ?? kind, when, place].filter(Boolean).join(" · ")}</p>
      </div>
      <ul className={classes["states"]} aria-label={words.reports}>
        {reports.map((report) => (
          <li key={report.id}>
            <span className={classes["kind"]}>{reportKinds[report.kind]}</span>
            <StateBadge state={report.state} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Pages({ committee, list, filter }: Omit<ConferenceListProps, "mayCreate">) {
  const words = useWords(conferenceWords);
  const { page, pages } = list;
  if (pages === 1) return null;
  const address = (to: number) => {
    const query = new URLSearchParams({
      ...(filter.search ? { tim: filter.search } : {}),
      ...(filter.kind ? { loai: filter.kind } : {}),
      trang: String(to),
    });
    return `/c/${committee}/hoi-nghi?${query.toString()}`;
  };
  return (
    <nav className={classes["pages"]} aria-label={words.pages}>
      {page > 1 ? <Link href={address(page - 1)}>‹ {words.newer}</Link> : <span />}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages ? <Link href={address(page + 1)}>{words.older} ›</Link> : <span />}
    </nav>
  );
}
