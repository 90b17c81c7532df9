import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { isSecureAddress } from "#lib/document/web-address";
import { editorDialogWords } from "#lib/words/editor-dialogs";

import { keepRoomBelow } from "./room-below";

interface VideoFormProps {
  readonly editor: Editor;
  /** Of the video to change; null for a new one at the caret. */
  readonly position: number | null;
  readonly onClose: () => void;
}

/** Address and name of a recording elsewhere. */
export function VideoForm({ editor, position, onClose }: VideoFormProps) {
  const words = useWords(editorDialogWords);
  const node = position === null ? null : editor.state.doc.nodeAt(position);
  const [href, setHref] = useState(() => String(node?.attrs["href"] ?? ""));
  const [title, setTitle] = useState(() => String(node?.attrs["title"] ?? ""));
  const [isWrong, setIsWrong] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const attrs = { href: href.trim(), title: title.trim() };
    if (!isSecureAddress(attrs.href)) return setIsWrong(true);
    if (position === null) {
      editor.commands.insertContent({ type: "videoLink", attrs });
      keepRoomBelow(editor);
    } else editor.chain().setNodeSelection(position).updateAttributes("videoLink", attrs).run();
    onClose();
  };
  return (
    <form onSubmit={apply} noValidate>
      <Stack>
        <TextInput
          label={words.video.address}
          type="url"
          placeholder="https://"
          data-autofocus
          required
          maxLength={2048}
          value={href}
          error={isWrong ? words.video.invalid : null}
          onChange={(event) => {
            setHref(event.currentTarget.value);
            setIsWrong(false);
          }}
        />
        <TextInput
          label={words.video.name}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {words.video.hint}
        </Text>
        <Group justify="flex-end">
          <Button type="submit" h={40}>
            {words.video.apply}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
