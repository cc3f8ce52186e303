import { itemKey, type RepositoryName } from '../../model/item.ts';
import { parseReference } from '../../model/reference.ts';
import { format } from './format.ts';

const OWNER = String.raw`[A-Za-z0-9][A-Za-z0-9_\-]{0,98}`;
const REPOSITORY = String.raw`(?!\.{1,2}(?:#|$))[\w.\-]{1,100}`;
const ON_GITHUB = /^(?:https?:\/\/)?(?:www\.)?github\.com\//iu;

/** `owner/name`. */
export const repository = format<RepositoryName>({
  expected: 'a repository, as owner/name',
  example: 'nodejs/node',
  pattern: new RegExp(`^${OWNER}/${REPOSITORY}$`, 'u'),
  repair: repositoryIn,
});

/** An organisation, a user or a repository. */
export const scope = format({
  expected: 'an organisation, a user or a repository (owner/name)',
  example: 'nodejs',
  pattern: new RegExp(`^${OWNER}(?:/${REPOSITORY})?$`, 'u'),
  repair: (value) => repositoryIn(value) ?? ownerIn(value),
});

/** An account on GitHub. The `[bot]` suffix of bots is optional. */
export const login = format({
  expected: 'a GitHub login, without @',
  example: 'RafaelGSS',
  pattern: new RegExp(String.raw`^${OWNER}(?:\[bot\])?$`, 'u'),
  repair: ownerIn,
});

/** `owner/name#n`. */
export const itemReference = format({
  expected: 'an issue or pull request, as owner/name#n',
  example: 'nodejs/security-wg#860',
  pattern: new RegExp(String.raw`^${OWNER}/${REPOSITORY}#[1-9]\d*$`, 'u'),
  repair: (value) => {
    const reference = parseReference(value);
    return reference === null ? undefined : itemKey(reference);
  },
});

/** The handle of a program on HackerOne. */
export const programHandle = format({
  expected: 'the handle of a HackerOne program',
  example: 'nodejs',
  pattern: /^\w[\w-]*$/u,
  repair: (value) => /^(?:https?:\/\/)?hackerone\.com\/(\w[\w-]*)/iu.exec(value)?.[1],
});

/** A team's path on HackMD, as in the addresses of its notes. */
export const team = format({
  expected: 'the path of a HackMD team, as in its address',
  example: 'openjs-nodejs',
  pattern: /^[\w\-.]+$/u,
  maxLength: 100,
  repair: (value) => /^(?:https?:\/\/hackmd\.io\/(?:team\/)?)?@?([\w-]+)/iu.exec(value)?.[1],
});

/** The id of a group or a role on the command line and in file names. */
export const id = format({
  expected: 'an id of letters, digits, "-", "_" and "."',
  example: 'security-wg',
  pattern: /^[A-Za-z0-9](?:[\w.-]*[\w-])?$/u,
  maxLength: 100,
  repair: (value) => value.replace(/[^\w.-]+/gu, '-').replace(/^[-._]+|[-.]+$/gu, '') || undefined,
});

/** The number of a section of a role document. */
export const sectionNumber = format({
  expected: 'a section number',
  example: '2.1',
  pattern: /^\d{1,6}(?:\.\d{1,6})*$/u,
  repair: (value) => /^(\d+(?:\.\d+)*)[).:]/u.exec(value)?.[1],
});

/** Git's rules for branch names, as far as they matter in practice: https://git-scm.com/docs/git-check-ref-format */
export const branch = format({
  expected: 'the name of a branch',
  example: 'main',
  pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\]*[^\s~^:?*[\\/.]$/u,
  repair: (value) => /^refs\/heads\/(.+)$/u.exec(value)?.[1],
});

function repositoryIn(value: string): string | undefined {
  const path = value
    .replace(/^@/u, '')
    .replace(ON_GITHUB, '')
    .replace(/^git@github\.com:/iu, '');
  const [owner, name] = path.split(/[/#?]/u);
  if (path === value || !owner || !name) return undefined;
  return `${owner}/${name.replace(/\.git$/u, '')}`;
}

function ownerIn(value: string): string | undefined {
  const owner = value.replace(ON_GITHUB, '').replace(/^@/u, '').replace(/\/$/u, '');
  return owner !== value && new RegExp(`^${OWNER}$`, 'u').test(owner) ? owner : undefined;
}
