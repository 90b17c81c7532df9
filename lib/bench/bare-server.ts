import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The floor of serving: the bytes and headers of one answer, given to whoever asks for anything.
const { headers, body } = readAnswer(JSON.parse(readFileSync(process.env["ANSWER"] ?? "", "utf8")));
createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(
  Number(process.env["PORT"]),
  "127.0.0.1",
);

function readAnswer(given: unknown): { headers: Record<string, string>; body: Buffer } {
  if (typeof given !== "object" || given === null || !("headers" in given) || !("body" in given))
    throw new Error("There is no answer to give.");
  return {
    headers: Object.fromEntries(
      Object.entries(given.headers ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.from(String(given.body), "base64"),
  };
}
