import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { shorten } from '../errors/quote.ts';
import { gatherDiscussed, mentionedItems } from '../gather/discussed.ts';
import { plainText } from '../markdown/text/plain-text.ts';
import { quietPeople } from '../markdown/text/quiet-people.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { RecordedAction } from '../memory/schema.ts';
import { writeSays } from '../model/control-comments.ts';
import type { RepositoryName } from '../model/item.ts';
import { isLogin } from '../model/login.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';

/**
 * Returns the actions that mention public items only.
 * @param since - The earliest activity that GitHub is asked for, an instant or a day.
 */
export async function publicActions<Action extends { text: string; item?: string | null }>(
  actions: readonly Action[],
  since: string,
  { openSource }: Deps,
): Promise<Action[]> {
  const mentionedIn = ({ text, item }: Action) => [...mentionedItems([text]), ...(item ? [item] : [])];
  const mentioned = actions.flatMap(mentionedIn);
  const found = mentioned.length > 0 ? await gatherDiscussed(mentioned, since, await openSource()) : null;
  return actions.filter((action) => mentionedIn(action).every((key) => found?.has(key.toLowerCase())));
}

/** Returns the owners of an action to assign: an action may name anybody, but only those with write access count. */
export async function mayBeAssigned(
  { owner }: Pick<RecordedAction, 'owner'>,
  { tracker, repository }: { tracker: Pick<IssueTracker, 'mayWrite'>; repository: RepositoryName },
): Promise<string[]> {
  const logins = (owner ?? '').split(', ').filter(isLogin);
  const assignees: string[] = [];
  for (const login of logins) if (await tracker.mayWrite(repository, login)) assignees.push(login);
  return assignees;
}

/** The length of a title, in characters; GitHub accepts 256. */
const LONGEST_TITLE = 200;
/** The length of an action in a body, in characters; GitHub accepts bodies of 65,536. */
const LONGEST = 10_000;

export function actionTitle({ text }: Pick<RecordedAction, 'text'>): string {
  return shorten(plainText(text), LONGEST_TITLE);
}

/**
 * The body of the issue of an action. It notifies nobody and references nothing.
 * @param facts - `mark`: the key by which the issue is found again; `from`: the minutes; `due`: a day.
 */
export function actionBody(
  { text, item, owner }: Pick<RecordedAction, 'text' | 'item' | 'owner'>,
  { mark, from, due }: { mark: string; from: { title: string; url: string }; due: string | null },
): string {
  const link = { type: 'link' as const, url: from.url, children: [textOf(from.title)] };
  const facts = [
    ...(item === null ? [] : [`About: ${item}`]),
    ...(owner === null ? [] : [`Who: ${owner}`]),
    ...(due === null ? [] : [`Due: ${due}`]),
  ];
  const words = paragraph(textOf(plainText(shorten(text, LONGEST))));
  const body: Root = {
    type: 'root',
    children: [
      paragraph(textOf('From '), link, textOf(':')),
      { type: 'blockquote', children: [words] },
      ...facts.map((fact) => paragraph(textOf(plainText(fact)))),
    ],
  };
  return `${writeSays(mark)}\n\n${quietPeople(toMarkdown(body), () => false)}`;
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
