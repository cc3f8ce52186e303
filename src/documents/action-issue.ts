import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { plainText } from '../markdown/text/plain-text.ts';
import { quietPeople } from '../markdown/text/quiet-people.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { RecordedAction } from '../memory/schema.ts';
import { writeSays } from '../model/control-comments.ts';
import type { RepositoryName } from '../model/item.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';

/** An action may name anybody: those who may write to the repository are assigned. */
export async function mayBeAssigned(
  { owner }: Pick<RecordedAction, 'owner'>,
  { tracker, repository }: { tracker: Pick<IssueTracker, 'mayWrite'>; repository: RepositoryName },
): Promise<string[]> {
  const logins = (owner ?? '').split(', ').filter((name) => /^[a-z\d]+(?:-[a-z\d]+)*$/iu.test(name));
  const assignees: string[] = [];
  for (const login of logins) if (await tracker.mayWrite(repository, login)) assignees.push(login);
  return assignees;
}

/** Titles end at 256 characters. */
const LONGEST_TITLE = 200;
/** A body ends at 65,536. */
const LONGEST = 10_000;

export function actionTitle({ text }: Pick<RecordedAction, 'text'>): string {
  const line = plainText(text);
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line;
}

/**
 * What the issue of an action says. Nobody is called, and nothing is referred to.
 * @param facts - `mark`: the word by which it is found again; `from`: the minutes; `due`: a day.
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
  const words = paragraph(textOf(plainText(text.slice(0, LONGEST))));
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
