import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-600.css";
import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-600.css";
import "./public.css";
import "./lists.css";
import "./report.css";
import "./widths.css";
import "./print.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

import { environment } from "#lib/env";
import { requestLocale } from "#lib/web/locale";

export const metadata: Metadata = {
  metadataBase: new URL(environment.publicAddress),
  title: { default: "Kỷ Yếu", template: "%s – Kỷ Yếu" },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1c1b19" },
  ],
};

/** The root of every public page: fonts and light styles; no session is read below it. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await requestLocale()}>
      <body>{children}</body>
    </html>
  );
}
