import type { Metadata } from "next";

import PublicLayout, { viewport as publicViewport } from "./(public)/layout";
import NotFoundPage from "./(public)/not-found";

export const metadata: Metadata = { title: "Không có trang này – Kỷ Yếu" };
export const viewport = publicViewport;

/** Answers addresses that no route knows; it stands outside every layout and brings its own. */
export default function GlobalNotFound() {
  return (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  );
}
