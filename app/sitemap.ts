import type { MetadataRoute } from "next";

import { environment } from "#lib/env";
import { committeeAddress } from "#lib/publications/addresses";
import { getSitemap } from "#lib/publications/queries";

// Asked anew for every rendering; the server keeps it until something is published.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { committees, reports } = await getSitemap();
  const site = environment.publicAddress;
  return [
    { url: `${site}/` },
    ...committees.map((slug) => ({ url: site + committeeAddress(slug) })),
    ...reports.map(({ address, updatedAt }) => ({ url: site + address, lastModified: updatedAt })),
  ];
}
