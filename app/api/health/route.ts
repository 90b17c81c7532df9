import { checkHealth } from "#lib/health/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const health = await checkHealth();
  const headers = { "cache-control": "no-store" };
  return Response.json(health, { status: health.ok ? 200 : 503, headers });
}
