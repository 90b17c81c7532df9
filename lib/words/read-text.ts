import { catalogue } from "#lib/words/words";

/** The button that reads a text; apart, so that the editor does not load all the words of what comes then. */
export const readTextWords = catalogue({ read: "Đọc văn bản" }, { read: "Read the text" });
