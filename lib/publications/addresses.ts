/** The public page of a committee; pages of its list count from 1. */
export function committeeAddress(committeeSlug: string, page = 1): string {
  return page === 1 ? `/to-chuc/${committeeSlug}` : `/to-chuc/${committeeSlug}?trang=${page}`;
}

/** The public page of a published report. */
export function reportAddress(committeeSlug: string, slug: string): string {
  return `/tin/${committeeSlug}/${slug}`;
}

/** The front page; pages of its list count from 1. */
export function frontAddress(page = 1): string {
  return page === 1 ? "/" : `/?trang=${page}`;
}

/** The office's door. */
export const signInAddress = "/dang-nhap";

/** Where the language is switched, to come back to `path`. */
export function localeAddress(locale: string, path: string): string {
  return `/api/locale?to=${locale}&back=${encodeURIComponent(path)}`;
}

/** A path of this site that is safe to redirect to; "/" for an address elsewhere or none. */
export function sameSitePath(asked: string | null): string {
  const site = "http://same.site";
  if (!asked?.startsWith("/") || !URL.canParse(asked, site)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, site);
  // «/.//elsewhere» is of this site as read here, but would leave it once written as a Location.
  return origin === site && !pathname.startsWith("//") ? pathname + search + hash : "/";
}
