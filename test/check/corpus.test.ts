import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/check/lint-document.ts';
import { readMinutes } from '../../src/read/minutes/read-minutes.ts';

// The seeds and ten years of public documents lie beside the project; without them there is nothing to check.
const shared = join(import.meta.dirname, '../../../shared');
const pathsIn = (folder: string) =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder)).map((name) => `${folder}/${name}`)
    : [];
const seeds = pathsIn('seeds');
const minutes = pathsIn('corpus/minutes');
const documents = [...minutes, ...pathsIn('corpus/updates')].filter(
  (path) => path.endsWith('.md') && !path.includes('README'),
);

const textOf = (path: string) => readFileSync(join(shared, path), 'utf8');
const exists = (path: string) => existsSync(join(shared, path));

/** Who came to each meeting, by the path of its minutes. */
const logins = new Map(
  minutes.map((path) => [
    path,
    readMinutes(textOf(path), { file: path }).present.flatMap(({ login }) => login ?? []),
  ]),
);

/** Everybody who came to a meeting but the one of `path`. */
function loginsBut(path: string): string[] {
  return [...logins].flatMap(([other, present]) => (other === path ? [] : present));
}

it.skipIf(seeds.length === 0).each(seeds)('%s passes', (path) => {
  expect(lintDocument(textOf(path), { file: path, exists, knownLogins: loginsBut(path) }).messages).toEqual(
    [],
  );
});

describe.skipIf(documents.length === 0)('documents that people wrote', () => {
  it('have these slips and no others', () => {
    const found = documents.flatMap((path) =>
      lintDocument(textOf(path), {
        file: path,
        exists,
        knownLogins: path.includes('2017') ? loginsBut(path) : [],
      }).messages.map(({ line, ruleId }) => `${path.replace(/^.*\/|\.md$/gu, '')}:${line} ${ruleId}`),
    );
    expect(found).toEqual([
      '2017-01-05:14 unknown-handle',
      '2017-07-13:4 recording',
      '2017-10-12:111 unknown-handle',
      '2018-11-05:1 title-date',
      '2018-11-05:5 recording',
      '2019-01-03:1 title-date',
      '2019-01-03:25 address',
      '2019-03-25:5 recording',
      '2019-03-25:34 number-sign',
      '2021-02-22:5 recording',
      '2021-02-22:6 placeholder',
      '2021-02-22:7 placeholder',
      '2021-02-22:9 present',
      '2021-07-21:1 title-date',
      '2021-07-21:7 placeholder',
      '2023-12-21:6 meeting-issue',
      '2024-05-09:15 handle',
      '2024-10-24:5 recording',
      '2024-10-24:29 number-sign',
      '2024-10-24:32 number-sign',
      '2024-10-24:34 number-sign',
      'update-2022-07:60 link-number',
      'update-2022-11:65 meeting-date',
      'update-2022-11:69 meeting-date',
      'update-2023-12:1 title-date',
    ]);
  });
});
