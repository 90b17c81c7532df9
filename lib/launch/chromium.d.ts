export function findChromium(playwrightsOwn: string): string | null;
export const chromiumArguments: string[];
