// Apart from the reading of the files: these come with the editor.

/** What a file chooser offers. */
export const wordFileTypes = ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The Word files among files; by their names, for browsers know few types. */
export function wordFilesOf(files: Iterable<File> | null | undefined): File[] {
  return [...(files ?? [])].filter(({ name }) => /\.(?:docx?|docm|dotx?)$/iu.test(name));
}
