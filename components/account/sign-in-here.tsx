"use client";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";

import { WayOn } from "#components/account/way-on";
import { useWords } from "#components/ui/locale";
import type { CommitteeChoice } from "#lib/committees/committee";
import { accountWords } from "#lib/words/account";

/** Loaded when it is shown: this page stands ready behind every other one of the office. */
const SignInForm = dynamic(() =>
  import("#components/account/sign-in-form").then((loaded) => loaded.SignInForm),
);

/** The sign-in in place of the page asked for; its committee is the one in the address. */
export function SignInHere({ choices }: { choices: readonly CommitteeChoice[] }) {
  const words = useWords(accountWords);
  const path = usePathname();
  const search = useSearchParams().toString();
  const slug = /^\/c\/([^/]+)/.exec(path)?.[1];
  const committee = choices.find((choice) => choice.slug === slug) ?? null;
  const form = (
    <SignInForm committee={committee} choices={choices} next={search ? `${path}?${search}` : path} />
  );
  if (!committee) return form;
  return (
    <>
      <p>{words.entering(committee.name)}</p>
      {form}
      <WayOn>
        <Link href="/dang-nhap">{words.otherCommittee}</Link>
      </WayOn>
    </>
  );
}
