import { hd36 } from "./hd36-2018";
import type { FormatProfile } from "./profile";

/**
 * Hướng dẫn 05-HD/VPTW, 27/5/2026, under Quy định 399-QĐ/TW, 09/01/2026.
 *
 * Every number that could be compared is that of Hướng dẫn 36; a row here replaces one of there.
 */
export const hd05: FormatProfile = {
  ...hd36,
  name: "HD05_2026",
  from: "2026-05-27",
};
