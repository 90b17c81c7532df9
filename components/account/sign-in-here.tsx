"use client";
import { usePathname, useSearchParams } from "next/navigation";

import { SignInForm } from "#components/account/sign-in-form";
import type { CommitteeChoice } from "#lib/committees/queries";

/** The sign-in in place of the page asked for; its committee is the one in the address. */
export function SignInHere({ choices }: { choices: readonly CommitteeChoice[] }) {
  const path = usePathname();
  const search = useSearchParams().toString();
  const slug = /^\/c\/([^/]+)/.exec(path)?.[1];
  const committee = choices.find((choice) => choice.slug === slug) ?? null;
  return <SignInForm committee={committee} choices={choices} next={search ? `${path}?${search}` : path} />;
}
