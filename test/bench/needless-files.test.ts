import { expect, it } from 'vitest';
import { needlessFiles } from '../../bench/needless-files.ts';

const NEEDED = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'schema.json',
  'memory.schema.json',
  'templates/minutes.md',
  'man/minutebook.1',
  'dist/cli.js',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/THIRD-PARTY-LICENSES',
  'dist/chunks/agenda-WJCK3FSG.js',
  'dist/chunks/some.esm-RAZAM6WH.js',
];
const NEEDLESS = [
  'src/index.ts',
  'test/setup.ts',
  'dist/cli.js.map',
  'biome.json',
  // Pages about the package are on GitHub, where its README links to them.
  'docs/publishing.md',
  'docs/pictures/board.png',
];

it('tells what a user reads or runs from what only we need', () => {
  expect(needlessFiles([...NEEDED, ...NEEDLESS])).toEqual(NEEDLESS);
});
