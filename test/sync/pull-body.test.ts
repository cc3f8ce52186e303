import { expect, it } from 'vitest';
import { pullBody } from '../../src/sync/pull-body.ts';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://github.com/acme/app/pull/${index + 1}`);

it.each([
  {
    name: 'a new file',
    file: { path: 'notes/a.md', isNew: true, added: items(1), kept: 0 },
    text: '`notes/a.md` (new): 1 item added\n\n- `acme/app#1`\n\n',
  },
  {
    name: 'a file that was there',
    file: { path: 'notes/b.md', isNew: false, added: ['https://example.org/`@ann`\n# x'], kept: 7 },
    text: '`notes/b.md` (changed): 1 item added, 7 kept\n\n- `https://example.org/ @ann # x`\n\n',
  },
])('names $name, its counts and items, without a link or a mention', ({ file, text }) => {
  expect(pullBody('Minutes of @acme', [file])).toContain(text);
});

it('ends before GitHub cuts it off', () => {
  const body = pullBody('Minutes', [{ path: 'notes/a.md', isNew: true, added: items(5000), kept: 0 }]);
  expect(body).toContain('- `acme/app#300`\n- and 4700 more\n');
  expect(body.length).toBeLessThan(65_536);
});
