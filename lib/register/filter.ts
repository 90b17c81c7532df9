import type { RegisterFilter } from "#lib/register/register";

import { registerTypes } from "./numbering";

/** What the address of the register narrows it to; words nobody offered count as none. */
export function readRegisterFilter(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): RegisterFilter {
  const { tim, loai, trang } = asked;
  const term = asked["nhiem-ky"];
  return {
    termId: typeof term === "string" && term !== "" ? term.slice(0, 40) : null,
    typeSymbol: registerTypes.find((type) => type === loai) ?? null,
    search: typeof tim === "string" ? tim.trim().slice(0, 200) : "",
    page: Number(trang) || 1,
  };
}
