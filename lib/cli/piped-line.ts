import type { ReadStream } from "node:tty";

const firstByteMs = 2000;

/**
 * The first line of standard input when something is piped into it; null for a terminal, an empty or a silent pipe.
 *
 * A pipe nobody writes to and nobody closes, as a program that starts us may leave one, is given up after two
 * seconds.
 */
export async function readPipedLine(input: ReadStream): Promise<string | null> {
  if (input.isTTY) return null;
  return new Promise((done) => {
    let text = "";
    const finish = () => {
      clearTimeout(deadline);
      input.destroy();
      done(text.split(/\r?\n/, 1)[0] || null);
    };
    const deadline = setTimeout(finish, firstByteMs);
    input.setEncoding("utf8");
    input.on("data", (chunk) => {
      clearTimeout(deadline);
      text += String(chunk);
      if (text.includes("\n") || text.length > 1000) finish();
    });
    input.once("end", finish);
    input.once("error", finish);
  });
}
