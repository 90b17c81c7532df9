import { connect } from "node:net";

// A process of its own that asks one server for one page over many kept connections. Plain sockets: Node's own
// client is slower than the server it would measure. Arguments: port, path, connections, milliseconds, expected
// length of an answer in bytes; prints how many answers came a second.
const [port = 0, connections = 1, lasting = 1000] = process.argv.slice(2, 5).map(Number);
const [path = "/", encoding = "identity"] = process.argv.slice(5, 7);
const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;

let answers = 0;
let began = 0;

function ask(): void {
  const socket = connect(port, "127.0.0.1");
  // All answers are alike: the first says how long each is.
  let length = 0;
  let head = Buffer.alloc(0);
  let came = 0;
  socket.setNoDelay(true);
  socket.on("connect", () => socket.write(request));
  socket.on("error", giveUp);
  socket.on("close", () => giveUp(new Error("The server hung up.")));
  socket.on("data", (chunk) => {
    came += chunk.length;
    if (length === 0) {
      head = Buffer.concat([head, chunk]);
      length = lengthOf(head);
    }
    if (length === 0 || came < length) return;
    came -= length;
    answers += 1;
    socket.write(request);
  });
}

/** Bytes of a whole answer that begins so; 0 while its head is not complete. */
function lengthOf(begin: Buffer): number {
  const end = begin.indexOf("\r\n\r\n");
  if (end < 0) return 0;
  const head = begin.subarray(0, end).toString("latin1");
  const [, body] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (!head.startsWith("HTTP/1.1 200 ") || body === undefined) giveUp(new Error(head));
  return end + 4 + Number(body);
}

function giveUp(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

for (let count = 0; count < connections; count += 1) ask();
// A fifth of the time to warm up, which is not counted.
setTimeout(() => {
  answers = 0;
  began = performance.now();
}, lasting / 5);
setTimeout(() => {
  process.stdout.write(`${answers / ((performance.now() - began) / 1000)}\n`);
  process.exit(0);
}, lasting);
