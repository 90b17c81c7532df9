import type { ReactNode } from "react";

import { frontAddress, localeAddress, signInAddress } from "#lib/publications/addresses";
import type { PublicWords } from "#lib/words/public";
import type { Locale } from "#lib/words/words";

export interface FrameProps {
  readonly words: PublicWords;
  readonly locale: Locale;
  /** The address of this page, to come back to after the language is switched. */
  readonly path: string;
  readonly children: ReactNode;
}

/** The quiet frame of every public page: skip link, the site's name, language, sign-in. */
export function Frame({ words, locale, path, children }: FrameProps) {
  const other = locale === "vi" ? "en" : "vi";
  return (
    <>
      <a className="skip" href="#noi-dung">
        {words.skip}
      </a>
      <header className="bar">
        <a className="wordmark" href={frontAddress()}>
          {words.site}
        </a>
        <nav className="bar-links">
          <a href={localeAddress(other, path)} hrefLang={other} lang={other} rel="nofollow">
            {words.language}
          </a>
          <a href={signInAddress} rel="nofollow">
            {words.signIn}
          </a>
        </nav>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
