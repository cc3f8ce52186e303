import type { ListItem, RootContent } from 'mdast';
import type { ActionItem, ActionOwner } from '../../model/minutes.ts';
import type { Draft, Spoken } from './draft.ts';
import { extentOf } from './extent.ts';
import { type Owners, ownersAmong, partsOf } from './owners.ts';
import { spokenIn } from './spoken.ts';

const NOTHING = /^(?:none|n\/a|nothing|no (?:new )?actions?(?: items?)?)\W*$/iu;
const MARKED = /^(?:action(?: item)?|ai|todo)\s*:\s*(.+)$/isu;
const DOES = /^(.{1,60}?)\s*[:,–-]?\s+(?:will|to|is going to)\s+(?!be\b|not\b).+$/su;
const NAMED = /^([^:]{1,60}?)\s*:\s*(.+)$/su;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** Read a block below `Actions`: one action per bullet. A bullet that is only a name says whose the ones below are. */
export function readActions(node: RootContent, draft: Draft): void {
  const { line, endLine } = extentOf(node);
  draft.ledger.mark('action', line, endLine);
  const owners = ownersAmong(draft.present);
  if (node.type === 'list') for (const item of node.children) readBullet(item, draft, owners, []);
  else {
    // `Actions from last meeting that are now complete:` opens a list.
    const spoken = spokenIn(node, null).filter(({ text }) => !text.endsWith(':'));
    draft.actionItems.push(...spoken.flatMap((words) => sectionAction(words, owners, [])));
  }
}

function readBullet(item: ListItem, draft: Draft, owners: Owners, above: ActionOwner[]): void {
  const [first, ...rest] = item.children;
  if (first === undefined) return;
  const [words] = spokenIn(first, null, item.checked ?? null);
  if (words === undefined) return;
  const heads = rest.some((child) => child.type === 'list') ? (namesIn(words.text, owners) ?? []) : [];
  if (heads.length === 0) draft.actionItems.push(...sectionAction(words, owners, above));
  for (const child of rest) {
    if (child.type === 'list' && heads.length > 0) {
      for (const nested of child.children) readBullet(nested, draft, owners, heads);
    }
  }
}

function sectionAction(words: Spoken, owners: Owners, above: ActionOwner[]): ActionItem[] {
  if (words.text === '' || NOTHING.test(words.text)) return [];
  const [, head] = NAMED.exec(words.text) ?? [];
  const named = (head === undefined ? null : namesIn(head, owners)) ?? doersOf(words.text, owners);
  const found = named ?? (above.length > 0 ? above : mentionsIn(words.text, owners));
  return [actionOf(words, words.text, found, 'section')];
}

/** The people of a text that is nothing but names and handles; unlike in notes they need not have been present. */
function namesIn(text: string, owners: Owners): ActionOwner[] | null {
  const found = partsOf(text.replace(/:$/u, '')).map(
    (part) => owners.known(part) ?? (CAPITALISED.test(part) ? { name: part, login: null } : null),
  );
  return found.length > 0 && found.every((owner) => owner !== null) ? found : null;
}

function mentionsIn(text: string, owners: Owners): ActionOwner[] {
  const handles = text.match(/(?<![\w@/])@[A-Za-z0-9][\w-]*(?![\w/])/gu) ?? [];
  return handles.map((handle) => owners.known(handle)).filter((owner) => owner !== null);
}

/**
 * All actions of a document by line: those of its lists of actions, checkboxes among the notes, what is marked
 * `Action:`, and sentences that begin with somebody present who `will` or is `to` do something.
 */
export function actionsIn(draft: Draft): ActionItem[] {
  const owners = ownersAmong(draft.present);
  const spoken = draft.spoken.flatMap((words) => noteActions(words, owners));
  return [...draft.actionItems, ...spoken].sort((a, b) => a.line - b.line);
}

function noteActions(words: Spoken, owners: Owners): ActionItem[] {
  const [, marked] = MARKED.exec(words.text) ?? [];
  if (marked !== undefined || words.checked !== null) {
    const text = marked ?? words.text;
    const head = NAMED.exec(text)?.[1];
    const found =
      (head === undefined ? null : owners.all(head)) ?? doersOf(text, owners) ?? mentionsIn(text, owners);
    return [actionOf(words, text, found, 'section')];
  }
  return words.text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const doers = doersOf(sentence, owners);
    return doers === null ? [] : [actionOf(words, sentence, doers, 'note')];
  });
}

function doersOf(sentence: string, owners: Owners): ActionOwner[] | null {
  const who = DOES.exec(sentence)?.[1];
  return who === undefined ? null : owners.all(who);
}

function actionOf(words: Spoken, text: string, owners: ActionOwner[], from: ActionItem['from']): ActionItem {
  const done = words.checked === true || words.struck;
  return { text, owners, done, from, item: words.item, line: words.line };
}
