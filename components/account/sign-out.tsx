"use client";
import { signOut } from "next-auth/react";

/** Ends this session, here and in the database, and shows the sign-in. */
export async function signOutHere(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign("/dang-nhap");
}
