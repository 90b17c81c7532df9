import { Problem } from "#lib/problem";
import { writeCsv } from "#lib/register/csv";
import { readRegisterFilter } from "#lib/register/filter";
import { listRegister } from "#lib/register/queries";
import { registerRows } from "#lib/register/rows";
import { wordsOf } from "#lib/web/locale";
import { requireActor } from "#lib/web/session";
import { registerWords } from "#lib/words/register";

/** The outgoing register as CSV, narrowed as its page is; for the committee's members, 401 or 404 for all others. */
export async function GET(request: Request, { params }: RouteContext<"/api/c/[committee]/register">) {
  const { committee } = await params;
  try {
    const actor = await requireActor(committee);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const lines = await listRegister(actor, readRegisterFilter(asked));
    const words = await wordsOf(registerWords);
    return new Response(writeCsv(registerRows(lines, words.columns)), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="so-van-ban-di-${committee}.csv"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return new Response(null, { status: error.code === "unauthenticated" ? 401 : 404 });
  }
}
