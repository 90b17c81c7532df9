"use client";
import { endThisSession } from "#lib/calls/auth";

/** Ends this session, here and in the database, and shows the sign-in. */
export async function signOutHere(): Promise<void> {
  await endThisSession();
  window.location.assign("/dang-nhap");
}
