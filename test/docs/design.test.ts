import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PATH = /`(?<path>[\w./-]+\/[\w-]+\.(?:test\.)?(?:ts|md|cjs))`/gu;

it('docs/design.md names files that are there', () => {
  const text = readFileSync('docs/design.md', 'utf8');
  const named = [...text.matchAll(PATH)].map(({ groups }) => groups?.path ?? '');
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
});

it('CONTRIBUTING.md has a line for every room', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`\`${name}`))).toEqual([]);
});
