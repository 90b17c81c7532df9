import { Zip, ZipPassThrough } from "fflate";

/** One file of a dossier. `beside` — one the plan did not count: a picture comes with its paper. */
export interface DossierEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly beside?: true;
}

/**
 * The files as one ZIP, handed on as they are made; nothing is kept but the list of names.
 *
 * What is in it is packed already (DOCX, PDF, XLSX, JPEG), so it is stored as it is. `onEntry` hears of each file.
 */
export async function* zipped(
  entries: AsyncIterable<DossierEntry>,
  onEntry: (entry: DossierEntry) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    if (!error) written.push(chunk);
  });
  for await (const entry of entries) {
    const file = new ZipPassThrough(entry.name);
    zip.add(file);
    file.push(entry.bytes, true);
    if (failure !== null) throw failure;
    yield* written.splice(0);
    onEntry(entry);
  }
  zip.end();
  yield* written.splice(0);
}
