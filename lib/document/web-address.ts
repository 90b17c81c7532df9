const limit = 2048;
const web = /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/iu;
const mail = /^mailto:[^\s\\@]+@[^\s\\@/]+$/iu;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * An address a report may lead to: http, https or mailto, in full.
 *
 * No blanks, backslashes or invisible characters, for browsers drop or turn
 * them and so read «java\tscript:» as a script; no name before the host
 * («https://bank.vn@elsewhere»).
 */
export function isWebAddress(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length <= limit &&
    !hidden.test(value) &&
    (web.test(value) || mail.test(value))
  );
}

/** The same, https only. */
export function isSecureAddress(value: unknown): value is string {
  return isWebAddress(value) && /^https:/i.test(value);
}
