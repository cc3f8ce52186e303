import type { ListItem, RootContent } from 'mdast';
import type { ActionItem, ActionOwner } from '../../model/minutes.ts';
import type { Draft, Spoken } from './draft.ts';
import { extentOf } from './extent.ts';
import { type Owners, ownersAmong, partsOf } from './owners.ts';
import { textTable } from './read-table.ts';
import { isReportedDone, saysDone } from './said-done.ts';
import { spokenIn } from './spoken.ts';

const NOTHING = /^\W*(?:none|n\/a|nothing|no (?:new )?actions?(?: items?)?)?\W*$/iu;
const MARK = '(?:action(?:[ _-]?items?)?|to-?do|task)';

/** Forms of explicitly marked actions, one per row. `text` is the task, `owner` the person named in the mark. */
const MARKED: readonly RegExp[] = [
  // `[ACTION - Brian] - write it`, `(Action) write it`
  new RegExp(
    `^\\W*[([]\\s*(?:${MARK}|AI)(?:\\s*[-–—:]\\s*(?<owner>[^\\])]{1,60}))?\\s*[)\\]]\\W*(?<text>\\S.*)$`,
    'isu',
  ),
  // `Action: write it`, `ACTION_ITEM: write it`, `Action (Brian): write it`
  new RegExp(
    `^\\W*${MARK}\\s*(?:\\((?<owner>[^)]{1,60})\\)\\s*)?(?::|\\s[-–—]\\s)\\W*(?<text>\\S.*)$`,
    'isu',
  ),
  // `AI: write it`, `AI SC members: write it`, also after a sentence
  /^(?:.*?[.?!]\s+)?\W*(?:AI|AR)(?:[ (@]+(?<owner>[^:)]{1,40}?)\)?)?\s*:\s*(?<text>\S.*)$/su,
];

/** Whether a text is marked as an action, as in `Action: …`. */
export function isMarkedAction(text: string): boolean {
  return MARKED.some((form) => form.test(text));
}

/** Marks that stay part of the text: `Next step - Marco will …`, `Dan - action to: …`. */
const NAMED_STEP =
  /^\W*next steps?\s*(?::|\s[-–—]\s)\s*(?<rest>\S.*)$|^(?<who>[^:]{2,40}?)\s*[-–—:]\s*action(?: item)?s?(?: to)?\s*[:–—-]\s*\S.*$/isu;
const DOES =
  /^(.{1,60}?)(?:\s+(?=to\s)|\s*[:,–-]?\s+(?!to\s))(will|to|is going to)\s+(?!be\b|not\b|likely\b|me\b|us\b|clarify\b).+$/su;
/** Bold words that report what the meeting did; they do not assign a task. */
const MEETING_DID =
  /^(?:decided|agreed|resolved|we|plan|need|want|propos\p{L}*|voted|how|what|when|where|whether)\b/iu;
const NAMED = /^([^:]{1,60}?)\s*:\s*(.+)$/su;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** `(Grace) open an issue`, `[Ada] write it`, `Ada - write it` */
const BEFORE_ACTION = /^\W*?(?:[([]@?([^)\]]{2,40})[)\]]|([^:([]{2,40}?)\s+[-–—])\s+\S/u;
const ACTION_COLUMN = /\b(?:actions?|action items?|tasks?|what|to-?do|description)\b/iu;
const OWNER_COLUMN = /\b(?:owners?|assignees?|assigned(?: to)?|who|responsible|person)\b/iu;

/**
 * Reads a block below `Actions`: one action per bullet or row. A bullet that is only a name owns the actions nested in
 * it.
 */
export function readActions(node: RootContent, draft: Draft): void {
  const { line, endLine } = extentOf(node);
  draft.ledger.mark('action', line, endLine);
  // Next steps often have no owner yet.
  const listed = !/^\W*next\b/iu.test(draft.heading);
  const owners = ownersAmong(draft.present);
  const section = { owners, listed };
  if (node.type === 'list')
    draft.actionItems.push(...node.children.flatMap((item) => bulletActions(item, section)));
  else if (node.type === 'table') {
    const { header, rows } = textTable(node);
    // In `Action item | Description` the first column holds numbers, and the last one the text.
    const column = header.findLastIndex((cell) => ACTION_COLUMN.test(cell));
    const whose = header.findIndex((cell) => OWNER_COLUMN.test(cell));
    for (const { cells, line: at } of rows) {
      const words = {
        text: (column < 0 ? cells.at(-1) : cells[column]) ?? '',
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item: null,
        lead: false,
      };
      const named = whose < 0 || whose === column ? [] : (namesIn(cells[whose] ?? '', owners) ?? []);
      draft.actionItems.push(...sectionAction(words, section, named));
    }
  } else {
    // `Actions from last meeting that are now complete:` opens a list.
    const spoken = spokenIn(node, null).filter(({ text }) => !text.endsWith(':'));
    draft.actionItems.push(...spoken.flatMap((words) => sectionAction(words, section)));
  }
}

/** A list of actions: the people it may name, and whether its entries should name an owner. */
interface ActionSection {
  owners: Owners;
  listed: boolean;
}

/** @param above - The people named by the bullet above. */
function bulletActions(item: ListItem, section: ActionSection, above: ActionOwner[] = []): ActionItem[] {
  const [first, ...rest] = item.children;
  const [words] = first === undefined ? [] : spokenIn(first, null, item.checked ?? null);
  if (words === undefined) return [];
  const lists = rest.filter((child) => child.type === 'list');
  const heads = lists.length > 0 ? (namesIn(words.text, section.owners) ?? []) : [];
  if (heads.length === 0) return sectionAction(words, section, above);
  return lists.flatMap(({ children }) => children.flatMap((nested) => bulletActions(nested, section, heads)));
}

function sectionAction(
  words: Spoken,
  { owners, listed }: ActionSection,
  above: ActionOwner[] = [],
): ActionItem[] {
  if (NOTHING.test(words.text)) return [];
  const named = namedBefore(words.text, owners) ?? doersOf(words.text, owners)?.owners;
  const found = named ?? (above.length > 0 ? above : mentionsIn(words.text, owners));
  return [{ ...actionOf(words, words.text, found, 'section'), listed }];
}

/** The people named before the action. Before a dash they must be known, since other words are common there. */
function namedBefore(text: string, owners: Owners): ActionOwner[] | null {
  const [, bracketed, dashed] = BEFORE_ACTION.exec(text) ?? [];
  const before = bracketed === undefined ? null : namesIn(bracketed, owners);
  const known = dashed === undefined ? null : owners.all(dashed);
  const [, head] = NAMED.exec(text) ?? [];
  return before ?? known ?? (head === undefined ? null : namesIn(head, owners));
}

/** The people in a text that consists of names and handles only. Unlike in notes, they need not have been present. */
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
 * All actions of a meeting by line: entries of action lists, marked actions, checkboxes that name somebody, and
 * sentences such as `Ada will …` or `Ada to …` that begin with an attendee or with a speaker in the notes.
 */
export function actionsIn(draft: Draft): ActionItem[] {
  const owners = ownersAmong(draft.present, speakersIn(draft.spoken));
  const spoken = draft.spoken.flatMap((words) => noteActions(words, owners));
  for (const { line, from } of spoken) if (from !== 'promise') draft.ledger.mark('action', line);
  const lines = draft.source.split(/\r\n|\r|\n/u);
  return [...draft.actionItems, ...spoken]
    .map((action) => ({ ...action, done: action.done || isReportedDone(lines, action.line) }))
    .sort((a, b) => a.line - b.line);
}

/** Names before a colon at the start of a line, and names in brackets: people who spoke or brought up a point. */
function speakersIn(spoken: readonly Spoken[]): string[] {
  return spoken.flatMap(({ text }) => {
    const [, said, brought] =
      /^(?:@?(\p{L}[\p{L}\d.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2})\s*:(?!\/)|\[@?([\p{L}\d-]{2,40})\])/u.exec(
        text,
      ) ?? [];
    const name = said ?? brought;
    return name === undefined ? [] : [name];
  });
}

/** A task and the people who are to do it. */
interface Assigned {
  text: string;
  owners: ActionOwner[];
}

/** The actions in a paragraph of the notes, by the first form that it has. The line of a point only has marked ones. */
function noteActions(words: Spoken, owners: Owners): ActionItem[] {
  const text = words.text.replace(/^\[(.*)\]$/su, '$1');
  const marked = markedAction(text, owners) ?? namedStep(text, owners);
  if (marked !== null) return [actionOf(words, marked.text, marked.owners, 'section')];
  if (words.lead) return [];
  if (words.checked !== null) {
    const head = NAMED.exec(text)?.[1];
    const named = (head === undefined ? null : owners.all(head)) ?? doersOf(text, owners)?.owners ?? [];
    return named.length === 0 ? [] : [actionOf(words, text, named, 'section')];
  }
  const bold = words.strong ? boldAction(text, owners) : null;
  if (bold !== null) return [actionOf(words, bold.text, bold.owners, 'note')];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const found = doersOf(sentence, owners);
    return found === null
      ? []
      : [actionOf(words, sentence, found.owners, found.promised ? 'promise' : 'note')];
  });
}

/** `Action (Brian): write it`: the owner that the mark names, who need not be known, else those of the task. */
function markedAction(text: string, owners: Owners): Assigned | null {
  for (const form of MARKED) {
    const { text: task, owner } = form.exec(text)?.groups ?? {};
    if (task === undefined) continue;
    const named = owner === undefined ? null : (namesIn(owner, owners) ?? [{ name: owner, login: null }]);
    return { text: task, owners: named ?? ownersOf(task, owners) };
  }
  return null;
}

function namedStep(text: string, owners: Owners): Assigned | null {
  const step = NAMED_STEP.exec(text)?.groups;
  if (step === undefined) return null;
  const { who, rest = '' } = step;
  return { text, owners: who === undefined ? ownersOf(rest, owners) : (namesIn(who, owners) ?? []) };
}

/** `**Ada and Grace to write it**`: one or two people with short names, who need not be known. */
function boldAction(text: string, owners: Owners): Assigned | null {
  const who = MEETING_DID.test(text) ? undefined : /^(.{1,40}?) to [a-z]/u.exec(text)?.[1];
  if (who === undefined || who.split(' ').length >= 4) return null;
  const named = partsOf(who).map((name) => owners.known(name) ?? { name, login: null });
  return named.length < 3 ? { text, owners: named } : null;
}

function ownersOf(text: string, owners: Owners): ActionOwner[] {
  const head = NAMED.exec(text)?.[1];
  const named = head === undefined ? null : owners.all(head);
  return named ?? doersOf(text, owners)?.owners ?? mentionsIn(text, owners);
}

function doersOf(sentence: string, owners: Owners): { owners: ActionOwner[]; promised: boolean } | null {
  const [, who, verb] = DOES.exec(sentence) ?? [];
  if (who === undefined) return null;
  // `Niko and Jane to sync`: it is enough that one of them is known.
  const pair = /^(\p{Lu}\p{L}+) and (\p{Lu}\p{L}+)$/u.exec(who);
  const found =
    owners.all(who) ??
    (pair === null || verb !== 'to'
      ? null
      : pair.slice(1).map((name) => owners.known(name) ?? { name, login: null }));
  return found === null ? null : { owners: found, promised: verb !== 'to' };
}

function actionOf(words: Spoken, text: string, owners: ActionOwner[], from: ActionItem['from']): ActionItem {
  const done = words.checked === true || words.struck || saysDone(text);
  return { text, owners, done, listed: false, from, item: words.item, line: words.line };
}
