import { spawn } from "node:child_process";

/** What a program said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs Node as a person does at the prompt, in the folder of the project. */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: "", ...env } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out, err };
}
