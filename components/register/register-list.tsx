"use client";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconDownload, IconSearch } from "@tabler/icons-react";
import Link from "next/link";
import { useRef } from "react";

import { useWords } from "#components/ui/locale";
import { registerTypes, writeSymbol } from "#lib/register/numbering";
import type { RegisterPage, TermRow } from "#lib/register/queries";
import type { RegisterLine } from "#lib/register/register";
import { writeDay } from "#lib/text/dates";
import { registerWords } from "#lib/words/register";

import { ReleaseButton } from "./release-button";

import classes from "./register.module.css";

export interface ShownFilter {
  /** "" for all. */
  readonly term: string;
  readonly type: string;
  readonly search: string;
}

interface RegisterListProps {
  readonly committee: string;
  readonly register: RegisterPage;
  readonly terms: readonly TermRow[];
  readonly filter: ShownFilter;
  /** Whether this person keeps the register. */
  readonly mayRegister: boolean;
}

/** The outgoing register: numbers given and kept free, by term and type, with its export. */
export function RegisterList({ committee, register, terms, filter, mayRegister }: RegisterListProps) {
  const words = useWords(registerWords);
  const isFiltered = filter.term !== "" || filter.type !== "" || filter.search !== "";
  return (
    <div className={classes["list"]}>
      <FilterForm committee={committee} terms={terms} filter={filter} />
      {register.entries.length === 0 ? (
        <p className={classes["empty"]}>{isFiltered ? words.nothingFound : words.empty}</p>
      ) : (
        <>
          <div className={classes["above"]}>
            <p>{words.total(register.total)}</p>
            <a
              className={classes["export"]}
              href={`/api/c/${committee}/register?${queryOf(filter)}`}
              download
            >
              <IconDownload size={18} aria-hidden />
              {words.export}
            </a>
          </div>
          <Lines {...{ committee, mayRegister }} entries={register.entries} />
          <Pages committee={committee} register={register} filter={filter} />
        </>
      )}
    </div>
  );
}

function queryOf({ term, type, search }: ShownFilter, page?: number): string {
  return new URLSearchParams({
    ...(term ? { "nhiem-ky": term } : {}),
    ...(type ? { loai: type } : {}),
    ...(search ? { tim: search } : {}),
    ...(page === undefined ? {} : { trang: String(page) }),
  }).toString();
}

function FilterForm({ committee, terms, filter }: Pick<RegisterListProps, "committee" | "terms" | "filter">) {
  const words = useWords(registerWords);
  const form = useRef<HTMLFormElement>(null);
  const send = () => form.current?.requestSubmit();
  return (
    <search>
      <form
        key={queryOf(filter)}
        ref={form}
        action={`/c/${committee}/so-van-ban`}
        className={classes["filter"]}
      >
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
          name="nhiem-ky"
          label={words.term}
          defaultValue={filter.term}
          data={[
            { value: "", label: words.allTerms },
            ...terms.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={send}
        />
        <NativeSelect
          name="loai"
          label={words.type}
          defaultValue={filter.type}
          data={[
            { value: "", label: words.allTypes },
            ...registerTypes.map((type) => ({ value: type, label: words.types[type] })),
          ]}
          onChange={send}
        />
        <Button type="submit" variant="default" h={40}>
          {words.find}
        </Button>
      </form>
    </search>
  );
}

interface LinesProps extends Pick<RegisterListProps, "committee" | "mayRegister"> {
  readonly entries: readonly RegisterLine[];
}

function Lines({ committee, entries, mayRegister }: LinesProps) {
  const words = useWords(registerWords);
  const { columns } = words;
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{columns.called}</th>
          <th scope="col">{columns.registeredOn}</th>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.person}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((line) => (
          <tr key={line.id} data-reserved={line.reportId === null || undefined}>
            <th scope="row">{writeSymbol(line.number, line.typeSymbol, line.organSymbol)}</th>
            <td>{writeDay(line.registeredOn)}</td>
            <td>
              {line.reportId === null ? (
                <Reserved committee={committee} line={line} mayRelease={mayRegister} />
              ) : (
                <Link href={`/c/${committee}/van-ban/${line.reportId}`}>{line.subject}</Link>
              )}
            </td>
            <td>{line.personName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ReservedProps {
  readonly committee: string;
  readonly line: RegisterLine;
  readonly mayRelease: boolean;
}

function Reserved({ committee, line, mayRelease }: ReservedProps) {
  const words = useWords(registerWords);
  return (
    <div className={classes["reserved"]}>
      <span>
        {words.reserved} – {line.note}
      </span>
      {mayRelease ? <ReleaseButton committee={committee} line={line} /> : null}
    </div>
  );
}

function Pages({
  committee,
  register,
  filter,
}: Pick<RegisterListProps, "committee" | "register" | "filter">) {
  const words = useWords(registerWords);
  const { page, pages } = register;
  if (pages === 1) return null;
  const address = (to: number) => `/c/${committee}/so-van-ban?${queryOf(filter, to)}`;
  return (
    <nav className={classes["pages"]} aria-label={words.pages}>
      {page > 1 ? <Link href={address(page - 1)}>‹ {words.newer}</Link> : <span />}
      <span>{words.page(page, pages)}</span>
      {page < pages ? <Link href={address(page + 1)}>{words.older} ›</Link> : <span />}
    </nav>
  );
}
