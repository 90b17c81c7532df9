import type { Span } from "#lib/extraction/facts";
import type { Reading } from "#lib/extraction/reading";
import type { Clue } from "#lib/extraction/rule";

import { continuesList, introduced, joined, opensListAtEnd, settledBefore } from "./introduction";
import type { Mention } from "./mention";
import { endsItem, hasVerb, predicated } from "./predicate";
import type { RoleRule, StatedRole } from "./roles";
import { rolesOfClause } from "./roles";

/** A mention with what the sentence says the person did. */
export interface Scene {
  readonly clue: Clue<Mention>;
  readonly roles: readonly StatedRole[];
}

interface Group {
  readonly members: readonly Clue<Mention>[];
  readonly span: Span;
}

/**
 * What each mentioned person did, sentence by sentence.
 *
 * Expects mentions in reading order that do not overlap.
 */
export function stage(
  reading: Reading,
  mentions: readonly Clue<Mention>[],
  rules: readonly RoleRule[],
): Scene[] {
  const scenes: Scene[] = [];
  let next = 0;
  let carried: readonly StatedRole[] = [];
  for (const sentence of reading.sentences) {
    const inside: Clue<Mention>[] = [];
    for (let clue = mentions[next]; clue && clue.span.start < sentence.end; clue = mentions[next]) {
      if (!isRepresented(reading.plain, clue)) inside.push(clue);
      next += 1;
    }
    const played = playSentence(reading.plain, sentence, groups(reading.plain, inside), { rules, carried });
    carried = played.carried;
    scenes.push(...played.scenes);
  }
  return scenes;
}

/** «Thừa ủy quyền của Chủ tịch nước, đồng chí …»: the office acts through somebody else. */
function isRepresented(plain: string, { value, span }: Clue<Mention>): boolean {
  return (
    value.name === null &&
    /(?:thay mặt|ủy quyền(?: của)?|ủy nhiệm(?: của)?|đại diện(?: cho)?)\s(?:đồng chí\s|các\s|lãnh đạo\s)?$/iu.test(
      plain.slice(Math.max(0, span.start - 34), span.start),
    )
  );
}

const between = /^[\s,;:()-]*(?:(?:và|cùng|với|cùng với|các|hai|đồng chí|đ\/c|ông|bà)[\s,:-]*){0,5}$/iu;

function groups(plain: string, mentions: readonly Clue<Mention>[]): Group[] {
  const result: { members: Clue<Mention>[]; span: Span }[] = [];
  for (const clue of mentions) {
    const last = result.at(-1);
    const gap = last ? said(plain.slice(last.span.end, clue.span.start)) : "";
    if (last && gap.length < 60 && between.test(gap)) {
      last.members.push(clue);
      last.span = { start: last.span.start, end: clue.span.end };
    } else result.push({ members: [clue], span: clue.span });
  }
  return result;
}

/** Without the remarks in brackets. */
function said(text: string): string {
  return text.replace(/\([^()]{0,120}\)/gu, "");
}

interface Play {
  readonly rules: readonly RoleRule[];
  /** Roles of a list that the sentence before has opened. */
  readonly carried: readonly StatedRole[];
}

function playSentence(plain: string, sentence: Span, row: readonly Group[], { rules, carried }: Play) {
  const scenes: Scene[] = [];
  let opened: readonly StatedRole[] = carried;
  let before: readonly StatedRole[] = [];
  row.forEach((group, index) => {
    const around = {
      start: row[index - 1]?.span.end ?? sentence.start,
      end: row[index + 1]?.span.start ?? sentence.end,
    };
    const played = playGroup(plain, group, { rules, around, opened, before, isInner: index > 0 });
    opened = played.opened;
    before = played.roles;
    for (const clue of group.members)
      scenes.push({ clue, roles: [...new Set([...played.roles, ...remarked(plain, clue, rules)])] });
  });
  shareBackwards(plain, row, scenes);
  if (row.length === 0) return { scenes, carried: opensListAtEnd(rules, plain, sentence) };
  const last = plain.slice(row.at(-1)?.span.end ?? sentence.end, sentence.end);
  return { scenes, carried: hasVerb(rules, last) ? [] : opened };
}

const together = /^[\s,]*(?:lần lượt|cùng|đều|đồng|cũng)\s/u;

/** «A, …; B lần lượt trình bày»: what all did is said after the last of them. */
function shareBackwards(plain: string, row: readonly Group[], scenes: Scene[]): void {
  const last = row.at(-1);
  const first = row.at(-2);
  if (!last || !first || !together.test(plain.slice(last.span.end, last.span.end + 20))) return;
  const gap = plain.slice(first.span.end, last.span.start);
  if (gap.length > 90 || /[.:"]/u.test(gap) || !/[;,]\s*$|và\s$/u.test(gap)) return;
  const roles = scenes.at(-1)?.roles ?? [];
  scenes.forEach((scene, index) => {
    if (scene.roles.length === 0 && first.members.includes(scene.clue)) scenes[index] = { ...scene, roles };
  });
}

/** «(chủ trì hội nghị)» after the offices. */
function remarked(plain: string, { span }: Clue<Mention>, rules: readonly RoleRule[]): StatedRole[] {
  const remark = /\(([^()]{4,80})\)$/u.exec(plain.slice(Math.max(span.start, span.end - 84), span.end));
  return remark?.[1] === undefined ? [] : rolesOfClause(rules, remark[1]);
}

interface Turn {
  readonly rules: readonly RoleRule[];
  /** From the group before to the group after, or the bounds of the sentence. */
  readonly around: Span;
  readonly opened: readonly StatedRole[];
  /** What the group before did. */
  readonly before: readonly StatedRole[];
  readonly isInner: boolean;
}

const attending: ReadonlySet<StatedRole> = new Set(["attend", "attend-direct"]);

function playGroup(plain: string, { span }: Group, { rules, around, opened, before, isInner }: Turn) {
  const pre = said(plain.slice(Math.max(around.start, span.start - 300), span.start));
  const post = said(plain.slice(span.end, Math.min(around.end, span.end + 260)));
  const intro = introduced(rules, pre, isInner);
  const done = predicated(rules, post);
  const isList = isInner
    ? intro.roles.length === 0 && !hasVerb(rules, pre) && done.every((role) => attending.has(role))
    : done.length === 0 && continuesList(pre) && endsItem(post);
  const list = intro.opensList ? intro.roles : isList ? opened : [];
  const settled = intro.opensList ? null : settledBefore(rules, pre, before);
  if (settled) return { roles: settled, opened: list };
  const roles = new Set([...intro.roles, ...done, ...list, ...joined(rules, pre, before)]);
  return { roles: [...roles], opened: list };
}
