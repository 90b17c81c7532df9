import { Button, Group, Stack, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import type { FormEvent } from "react";
import { useState } from "react";

import { useWords } from "#components/ui/locale";
import { figureOf } from "#lib/document/nodes/figure";
import { editorDialogWords } from "#lib/words/editor-dialogs";

interface FigureFormProps {
  readonly editor: Editor;
  readonly position: number;
  readonly onClose: () => void;
}

const limits = { alternativeText: 125, caption: 160, credit: 160 } as const;

/** Alternative text, caption and credit of a picture. */
export function FigureForm({ editor, position, onClose }: FigureFormProps) {
  const words = useWords(editorDialogWords).image;
  const { done } = useWords(editorDialogWords);
  const [figure, setFigure] = useState(() => readFigure(editor, position));
  if (!figure) return null;
  const { alternativeText, caption, credit } = figure;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const at = findFigure(editor, figure.imageId, position);
    if (at !== null)
      editor
        .chain()
        .setNodeSelection(at)
        .updateAttributes("figure", {
          alternativeText: alternativeText.trim(),
          caption: caption.trim(),
          credit: credit.trim(),
        })
        .run();
    onClose();
  };
  const remove = () => {
    const at = findFigure(editor, figure.imageId, position);
    if (at !== null) editor.commands.deleteRange({ from: at, to: at + 1 });
    onClose();
  };
  const set = (name: keyof typeof limits) => (value: string) => setFigure({ ...figure, [name]: value });
  return (
    <form onSubmit={apply}>
      <Stack>
        <Counted
          label={words.alternative}
          hint={words.alternativeHint}
          limit={limits.alternativeText}
          value={alternativeText}
          onChange={set("alternativeText")}
        />
        <Counted label={words.caption} limit={limits.caption} value={caption} onChange={set("caption")} />
        <Counted label={words.credit} limit={limits.credit} value={credit} onChange={set("credit")} />
        <Group justify="space-between">
          <Button variant="default" h={40} onClick={remove}>
            {words.remove}
          </Button>
          <Button type="submit" h={40}>
            {done}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface CountedProps {
  readonly label: string;
  readonly hint?: string;
  readonly limit: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Counted({ label, hint, limit, value, onChange }: CountedProps) {
  const words = useWords(editorDialogWords).image;
  return (
    <TextInput
      label={label}
      description={hint}
      {...(hint && { "data-autofocus": true })}
      maxLength={limit}
      value={value}
      rightSection={<span className="tabular">{words.count(value.length, limit)}</span>}
      rightSectionWidth={72}
      rightSectionProps={{ style: { fontSize: 13, color: "var(--ink-soft)" } }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function readFigure(editor: Editor, position: number) {
  const node = editor.state.doc.nodeAt(position);
  return node?.type.name === "figure" ? figureOf(node) : null;
}

/** Where the picture stands by now: others may have written above it meanwhile. */
function findFigure(editor: Editor, imageId: string, position: number): number | null {
  if (readFigure(editor, position)?.imageId === imageId) return position;
  let found: number | null = null;
  editor.state.doc.forEach((node, at) => {
    if (node.type.name === "figure" && figureOf(node).imageId === imageId) found ??= at;
  });
  return found;
}
