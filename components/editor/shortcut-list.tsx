import { useWords } from "#components/ui/locale";
import type { EditorWords } from "#lib/words/editor";
import { editorWords } from "#lib/words/editor";
import { editorDialogWords } from "#lib/words/editor-dialogs";

import classes from "./shortcut-list.module.css";

/** Every shortcut of the editor, by what it is for. */
export function ShortcutList() {
  const words = useWords(editorWords);
  const { shortcutGroups, shortcutNames } = useWords(editorDialogWords);
  const groups = groupsOf(words, shortcutGroups, shortcutNames);
  return (
    <div className={classes["groups"]}>
      {groups.map(([name, shortcuts]) => (
        <section key={name}>
          <h3 className={classes["name"]}>{name}</h3>
          <dl className={classes["list"]}>
            {shortcuts.map(([what, keys]) => (
              <div key={keys}>
                <dt>{what}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type DialogWords = (typeof editorDialogWords)["vi"];
type Group = readonly [string, readonly (readonly [string, string])[]];

function groupsOf(
  words: EditorWords,
  shortcutGroups: DialogWords["shortcutGroups"],
  shortcutNames: DialogWords["shortcutNames"],
): readonly Group[] {
  return [
    [
      shortcutGroups.text,
      [
        [words.bold, "Ctrl+B"],
        [words.italic, "Ctrl+I"],
        [words.underline, "Ctrl+U"],
        [words.insertions.link, "Ctrl+K"],
      ],
    ],
    [
      shortcutGroups.block,
      [
        [words.insertions.paragraph, "Ctrl+Alt+0"],
        [words.insertions.largeHeading, "Ctrl+Alt+2"],
        [words.insertions.smallHeading, "Ctrl+Alt+3"],
        [words.insertions.orderedList, "Ctrl+Shift+7"],
        [words.insertions.bulletList, "Ctrl+Shift+8"],
        [words.insertions.quote, "Ctrl+Shift+B"],
        [shortcutNames.lineBreak, "Shift+Enter"],
        [shortcutNames.nextCell, "Tab"],
      ],
    ],
    [
      shortcutGroups.insert,
      [
        [shortcutNames.slash, "/"],
        [words.insertions.attendee, "@"],
        [words.insertions.citation, "#"],
      ],
    ],
    [
      shortcutGroups.other,
      [
        [words.undo, "Ctrl+Z"],
        [words.redo, "Ctrl+Y"],
        [shortcutNames.save, "Ctrl+S"],
        [shortcutNames.search, "Ctrl+/"],
      ],
    ],
  ];
}
