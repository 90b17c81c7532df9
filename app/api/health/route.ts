import { isDatabaseReady } from "#lib/health/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const database = await isDatabaseReady();
  return Response.json({ ok: database, database }, { status: database ? 200 : 503 });
}
