import { CloseButton, Group, Modal } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { NodeSelection, Selection } from "@tiptap/pm/state";

import { useWords } from "#components/ui/locale";
import { editorWords } from "#lib/words/editor";
import { editorDialogWords } from "#lib/words/editor-dialogs";

import { FigureForm } from "./figure-form";
import { LinkForm } from "./link-form";
import type { EditorDialogRequest } from "./run-insertion";
import { ShortcutList } from "./shortcut-list";
import { VideoForm } from "./video-form";

interface EditorDialogProps {
  readonly editor: Editor;
  readonly request: EditorDialogRequest;
  readonly onClose: () => void;
}

/** The dialog that was asked for; closing it leads back into the text. */
export function EditorDialog({ editor, request, onClose }: EditorDialogProps) {
  const words = useWords(editorDialogWords);
  const { shortcuts } = useWords(editorWords);
  const titles = {
    link: words.link.title,
    videoLink: words.video.title,
    figure: words.image.title,
    shortcuts,
  };
  const close = () => {
    onClose();
    setTimeout(() => goOn(editor));
  };
  return (
    <Modal.Root opened onClose={close} returnFocus={false} size={request.kind === "shortcuts" ? "lg" : "md"}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Group justify="space-between" wrap="nowrap" mb={16}>
            <Modal.Title fw={600}>{titles[request.kind]}</Modal.Title>
            <CloseButton size={40} aria-label={words.close} onClick={close} />
          </Group>
          <Content editor={editor} request={request} onClose={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Back to the text; behind a picture or video, for typing while it is selected would replace it. */
function goOn(editor: Editor): void {
  if (editor.isDestroyed) return;
  const { state, view } = editor;
  if (state.selection instanceof NodeSelection && state.selection.node.isBlock)
    view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(state.selection.to))));
  editor.commands.focus(undefined, { scrollIntoView: false });
}

function Content({ editor, request, onClose }: EditorDialogProps) {
  if (request.kind === "link") return <LinkForm editor={editor} onClose={onClose} />;
  if (request.kind === "videoLink")
    return <VideoForm editor={editor} position={request.position} onClose={onClose} />;
  if (request.kind === "figure")
    return <FigureForm editor={editor} position={request.position} onClose={onClose} />;
  return <ShortcutList />;
}
