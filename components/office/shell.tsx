"use client";
import { Menu, TextInput, UnstyledButton } from "@mantine/core";
import {
  IconBuildingCommunity,
  IconChevronDown,
  IconHome,
  IconLogout,
  IconNotebook,
  IconSearch,
  IconSettings,
  IconUserCircle,
  IconUsersGroup,
  IconWorld,
} from "@tabler/icons-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

import { signOutHere } from "#components/account/sign-out";
import { useWords } from "#components/ui/locale";
import { officeWords } from "#lib/words/office";

import classes from "./shell.module.css";

interface Place {
  readonly slug: string;
  readonly name: string;
}

interface ShellProps {
  readonly committee: Place;
  /** Every committee this person belongs to, the present one included. */
  readonly committees: readonly Place[];
  readonly personName: string;
  readonly administers: boolean;
  readonly children: ReactNode;
}

/** The frame of office pages: rail (a bar below on phones), committee, search and account. */
export function Shell({ committee, committees, personName, administers, children }: ShellProps) {
  const words = useWords(officeWords);
  return (
    <div className={classes["shell"]}>
      <a className={classes["skip"]} href="#noi-dung">
        {words.skip}
      </a>
      <Rail slug={committee.slug} administers={administers} />
      <header className={classes["top"]}>
        <CommitteeSwitcher committee={committee} committees={committees} />
        <SearchField slug={committee.slug} />
        <AccountMenu personName={personName} />
      </header>
      <div className={classes["content"]} id="noi-dung">
        {children}
      </div>
    </div>
  );
}

function Rail({ slug, administers }: { slug: string; administers: boolean }) {
  const words = useWords(officeWords);
  const path = usePathname();
  const home = `/c/${slug}`;
  const links = [
    { href: home, label: words.desk, Icon: IconHome, here: path === home },
    {
      href: `${home}/hoi-nghi`,
      label: words.conferences,
      Icon: IconUsersGroup,
      here: path.startsWith(`${home}/hoi-nghi`) || path.startsWith(`${home}/van-ban`),
    },
    {
      href: `${home}/so-van-ban`,
      label: words.register,
      Icon: IconNotebook,
      here: path.startsWith(`${home}/so-van-ban`),
    },
    ...(administers
      ? [
          {
            href: `${home}/quan-tri`,
            label: words.administration,
            Icon: IconSettings,
            here: path.startsWith(`${home}/quan-tri`),
          },
        ]
      : []),
  ];
  return (
    <nav className={classes["rail"]} aria-label={words.main}>
      <Link className={classes["wordmark"]} href={home} aria-hidden tabIndex={-1}>
        Kỷ Yếu
      </Link>
      {links.map(({ href, label, Icon, here }) => (
        <Link
          key={href}
          prefetch={false}
          className={classes["link"]}
          href={href}
          aria-current={here ? "page" : undefined}
        >
          <Icon size={20} aria-hidden />
          <span>{label}</span>
        </Link>
      ))}
      <a className={classes["link"]} href={`/to-chuc/${slug}`}>
        <IconWorld size={20} aria-hidden />
        <span>{words.publicSite}</span>
      </a>
    </nav>
  );
}

function CommitteeSwitcher({ committee, committees }: Pick<ShellProps, "committee" | "committees">) {
  const words = useWords(officeWords);
  const name = (
    <>
      <IconBuildingCommunity size={20} aria-hidden />
      <span className={classes["committeeName"]}>{committee.name}</span>
    </>
  );
  if (committees.length < 2) return <span className={classes["committee"]}>{name}</span>;
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes["committee"]} title={words.switchCommittee}>
          {name}
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.switchCommittee}</Menu.Label>
        {committees.map(({ slug, name: label }) => (
          <Menu.Item
            key={slug}
            component={Link}
            href={`/c/${slug}`}
            aria-current={slug === committee.slug ? "true" : undefined}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SearchField({ slug }: { slug: string }) {
  const words = useWords(officeWords);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLElement && event.target.isContentEditable;
      if (inText || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <search className={classes["search"]}>
      <form action={`/c/${slug}`}>
        <TextInput
          ref={field}
          type="search"
          name="tim"
          aria-label={words.search}
          placeholder={`${words.search} (Ctrl K)`}
          leftSection={<IconSearch size={18} aria-hidden />}
          maxLength={200}
        />
      </form>
    </search>
  );
}

function AccountMenu({ personName }: { personName: string }) {
  const words = useWords(officeWords);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes["account"]} aria-label={words.accountOf(personName)}>
          <IconUserCircle size={24} aria-hidden />
          <span className={classes["accountName"]} aria-hidden>
            {personName}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/tai-khoan" leftSection={<IconUserCircle size={18} aria-hidden />}>
          {words.account}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOutHere()}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
