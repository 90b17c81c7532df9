import Link from "next/link";

import { Door } from "#components/account/door";
import { WayOn } from "#components/account/way-on";
import { wordsOf } from "#lib/web/locale";
import { accountWords } from "#lib/words/account";

export default async function NotFound() {
  const words = await wordsOf(accountWords);
  return (
    <Door title={words.notFound} note={words.notFoundHelp}>
      <WayOn>
        <Link href="/dang-nhap">{words.home}</Link>
        <Link href="/" prefetch={false}>
          {words.publicHome}
        </Link>
      </WayOn>
    </Door>
  );
}
