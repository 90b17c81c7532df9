import "@fontsource-variable/source-serif-4";
import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-500.css";
import "@fontsource/be-vietnam-pro/vietnamese-600.css";
import "@fontsource/be-vietnam-pro/vietnamese-700.css";
import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-500.css";
import "@fontsource/be-vietnam-pro/latin-600.css";
import "@fontsource/be-vietnam-pro/latin-700.css";
import "@mantine/core/styles.css";
import "./office.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import { headers } from "next/headers";
import type { ReactNode } from "react";

import { OfficeTheme } from "#components/office/theme";
import { LocaleProvider } from "#components/ui/locale";
import { requestLocale } from "#lib/web/locale";

export const metadata = { title: { default: "Kỷ Yếu", template: "%s – Kỷ Yếu" }, robots: { index: false } };

/** The root of every office page: fonts, theme, language. Public pages have their own, without Mantine. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <OfficeTheme>{children}</OfficeTheme>
        </LocaleProvider>
      </body>
    </html>
  );
}
