import dynamic from "next/dynamic";
import { useCallback, useState } from "react";

import type { EditorDialogRequest } from "./run-insertion";

/** The dialogs come when one is first asked for. */
export const EditorDialog = dynamic(() => import("./editor-dialog").then((loaded) => loaded.EditorDialog), {
  ssr: false,
});

/** Which dialog is open, and how to open one. */
export function useEditorDialog() {
  const [request, setRequest] = useState<EditorDialogRequest | null>(null);
  const closeDialog = useCallback(() => setRequest(null), []);
  return { request, openDialog: setRequest, closeDialog };
}
