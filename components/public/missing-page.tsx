import { Frame } from "#components/public/frame";
import { frontAddress } from "#lib/publications/addresses";
import type { PublicWords } from "#lib/words/public";
import type { Locale } from "#lib/words/words";

/** The page for addresses nothing stands at. */
export function MissingPage({ words, locale }: { words: PublicWords; locale: Locale }) {
  return (
    <Frame words={words} locale={locale} path={frontAddress()}>
      <section className="notice">
        <h1>{words.notFound}</h1>
        <p>{words.notFoundHint}</p>
        <p>
          <a href={frontAddress()}>{words.notFoundNext}</a>
        </p>
      </section>
    </Frame>
  );
}
