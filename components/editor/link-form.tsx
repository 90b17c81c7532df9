import { Button, Group, Stack, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { isWebAddress } from "#lib/document/web-address";
import { editorDialogWords } from "#lib/words/editor-dialogs";

interface LinkFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The address behind the selected words; where none are selected, also the words. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const words = useWords(editorDialogWords);
  const isLink = editor.isActive("link");
  const needsText = editor.state.selection.empty && !isLink;
  const [href, setHref] = useState(() => String(editor.getAttributes("link")["href"] ?? ""));
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const address = complete(href);
    if (!isWebAddress(address)) return setIsWrong(true);
    if (needsText) insertLink(editor, address, text.trim() || address);
    else editor.chain().extendMarkRange("link").setMark("link", { href: address }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetMark("link").run();
    onClose();
  };
  return (
    <form onSubmit={apply} noValidate>
      <Stack>
        <TextInput
          label={words.link.address}
          type="url"
          inputMode="url"
          placeholder="https://"
          data-autofocus
          required
          maxLength={2048}
          value={href}
          error={isWrong ? words.link.invalid : null}
          onChange={(event) => {
            setHref(event.currentTarget.value);
            setIsWrong(false);
          }}
        />
        {needsText ? (
          <TextInput
            label={words.link.text}
            maxLength={300}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        <Group justify="flex-end">
          {isLink ? (
            <Button variant="default" h={40} onClick={remove}>
              {words.link.remove}
            </Button>
          ) : null}
          <Button type="submit" h={40}>
            {words.link.apply}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** «tinhuy.example/tin» as people type it, with its scheme. */
function complete(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z+.-]*:/i.test(address) || address === "" ? address : `https://${address}`;
}

function insertLink(editor: Editor, href: string, text: string): void {
  editor.commands.insertContent([
    { type: "text", text, marks: [{ type: "link", attrs: { href } }] },
    { type: "text", text: " " },
  ]);
}
