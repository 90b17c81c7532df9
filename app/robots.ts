import type { MetadataRoute } from "next";

import { environment } from "#lib/env";

// The address of the site is a setting of the running server, not of the build.
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/c/", "/dang-nhap", "/tai-khoan", "/api/"] },
    sitemap: `${environment.publicAddress}/sitemap.xml`,
  };
}
