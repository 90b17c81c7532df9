import { DeskHeading } from "#components/office/desk-heading";
import { RegisterList } from "#components/register/register-list";
import { ReserveNumbers } from "#components/register/reserve-numbers";
import { readRegisterFilter } from "#lib/register/filter";
import { mayRegister } from "#lib/register/policy";
import { getRegister, listTerms } from "#lib/register/queries";
import { dayInVietnam } from "#lib/text/dates";
import { wordsOf } from "#lib/web/locale";
import { requirePageActor } from "#lib/web/session";
import { registerWords } from "#lib/words/register";

export async function generateMetadata() {
  return { title: (await wordsOf(registerWords)).title };
}

export default async function RegisterPage({ params, searchParams }: PageProps<"/c/[committee]/so-van-ban">) {
  const { committee } = await params;
  const actor = await requirePageActor(committee);
  const words = await wordsOf(registerWords);
  const filter = readRegisterFilter(await searchParams);
  const [register, terms] = await Promise.all([getRegister(actor, filter), listTerms(actor)]);
  const keeps = mayRegister(actor);
  return (
    <main>
      <DeskHeading
        title={words.title}
        action={keeps ? <ReserveNumbers committee={committee} today={dayInVietnam(new Date())} /> : null}
      />
      <RegisterList
        committee={committee}
        register={register}
        terms={terms}
        filter={{
          term: filter.termId ?? "",
          type: filter.typeSymbol ?? "",
          search: filter.search,
        }}
        mayRegister={keeps}
      />
    </main>
  );
}
