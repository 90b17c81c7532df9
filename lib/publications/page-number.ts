/** The page of a list an address asks for (`?trang=`): 1 where it asks for none, null for what is no page. */
export function readPageNumber(asked: string | readonly string[] | undefined): number | null {
  if (asked === undefined) return 1;
  return typeof asked === "string" && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null;
}
