// Runs Typst apart from everything that answers people. Plain JavaScript: the built server, Next's own
// bundles, the command line and tests all start this very file (docs/decisions/010).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

import { drawableBy } from "./font-letters.js";

const here = import.meta.dirname;
const template = readFileSync(join(here, "paper.typ"), "utf8");
const fontFolder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
const fonts = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"].map((name) =>
  readFileSync(join(fontFolder, name, `Tinos_${name}.ttf`)),
);
const drawable = drawableBy(fonts[0]);
const compiler = NodeCompiler.create({
  // A folder that does not exist: the template finds what it is given and nothing else.
  workspace: join(here, "no-such-folder"),
  fontArgs: [{ fontBlobs: fonts }],
});
const main = join(here, "no-such-folder", "paper.typ");
const at = (name) => join(here, "no-such-folder", name);

parentPort.on("message", (order) => {
  const { answer, handedOver } = answered(order);
  parentPort.postMessage(answer, handedOver);
});

function answered({ json, images, standard, madeAt }) {
  try {
    const bytes = typeset(json, images, { standard, madeAt });
    return { answer: { bytes }, handedOver: [bytes.buffer] };
  } catch (error) {
    return { answer: { failure: error instanceof Error ? error.message : String(error) }, handedOver: [] };
  }
}

function typeset(json, images, { standard, madeAt }) {
  compiler.addSource(main, template);
  compiler.mapShadow(at("paper.json"), Buffer.from(drawable(json)));
  for (const [name, bytes] of images) compiler.mapShadow(at(name), Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFilePath: main });
    if (compiled.result === null) throw new Error(reasonOf(compiled.takeDiagnostics()));
    const options = { pdfStandard: standard, pdfTags: true, creationTimestamp: madeAt };
    // A copy with a buffer of its own, for it is handed over.
    return new Uint8Array(compiler.pdf(compiled.result, options));
  } finally {
    compiler.resetShadow();
    // Else memory grows with every paper.
    compiler.evictCache(0);
  }
}

function reasonOf(diagnostics) {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : "Typst gave no reason.";
}
