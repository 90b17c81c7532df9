const typed = /^(\d{1,2})(?:\s?(?::|h|g|giờ)\s?(\d{1,2})?(?:\s?(?:phút|p|'))?)?$/iu;

/**
 * The time of day someone typed, as "HH:MM": «8:30», «08h30», «8g», «14 giờ 5 phút», «7» (full hours).
 *
 * Null for anything else and for times no clock shows («25:00», «8:75»).
 */
export function readTime(text: string): string | null {
  const [, hours, minutes = "0"] = typed.exec(text.normalize("NFC").trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}
