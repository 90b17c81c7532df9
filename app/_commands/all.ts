import type { Command } from "#lib/web/command";

/** Every command of a committee, by the last word of its address. */
export const commands: Readonly<Record<string, Command>> = {};
