import { MissingPage } from "#components/public/missing-page";
import { requestLocale, wordsOf } from "#lib/web/locale";
import { publicWords } from "#lib/words/public";

export default async function NotFoundPage() {
  return <MissingPage words={await wordsOf(publicWords)} locale={await requestLocale()} />;
}
