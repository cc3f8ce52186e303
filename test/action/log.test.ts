import * as toolkit from '@actions/core';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Log, openLog } from '../../src/action/log.ts';
import { listen } from './listen.ts';

/** Pieces that commands are made of, and what may hide them from a reader but not from the runner. */
const pieces = fc.constantFrom(
  '::',
  ':',
  '：',
  '##[',
  '#',
  '[',
  ']',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\t',
  ' ',
  '\n',
  '\r',
  '\u2028',
  'error',
  'add-mask',
  'set-output name=changed',
  'stop-commands',
  'endgroup',
  'file=a,line=1',
  '%0A',
  'a title',
  'é',
);
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
const texts = fc.array(text, { maxLength: 6 });

/** All that is written while something is said, by GitHub's own toolkit and by us. */
async function written(say: (log: Log) => unknown, hide = (text: string) => text): Promise<string> {
  let all = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    all += text;
    return true;
  });
  try {
    await say(openLog({ stdout: process.stdout, toolkit }, hide));
  } finally {
    spy.mockRestore();
  }
  return all;
}

it('lets no text say anything to the runner, and shows all of it', () =>
  fc.assert(
    fc.asyncProperty(texts, async (given) => {
      const { commands, lines } = listen(
        await written((log) => {
          for (const text of given) log.write(text);
          log.close();
        }),
      );
      expect(commands).toEqual([]);
      expect(lines.join('\n').trimEnd()).toBe(given.join('').replace(/\r\n?/gu, '\n').trimEnd());
    }),
  ));

it.each([
  '::error::x',
  ' \t::add-mask::x',
  'a title\r::error::x',
  '\u2060::error::x',
  ':\u200b:error::x',
  '：：error::x',
  'a title ##[add-mask]x',
  '#\u00ad#\u2060[error]x',
  '＃＃［error]x',
])('lets %j say nothing', async (line) => {
  expect(listen(`${line}\n`).commands).not.toEqual([]);
  expect(listen(await written((log) => log.write(`${line}\n`))).commands).toEqual([]);
});

it('lets no text out of an annotation', () =>
  fc.assert(
    fc.asyncProperty(texts, text, async (given, data) => {
      const { commands } = listen(
        await written((log) => {
          for (const before of given) {
            log.write(before);
            log.annotate('warning', data, { title: data, file: data, startLine: 3 });
          }
        }),
      );
      const properties = { ...(data === '' ? {} : { title: data, file: data }), line: '3' };
      expect(commands).toEqual(given.map(() => ({ name: 'warning', properties, data })));
    }),
  ));

it('writes lines as they come, and a command at the start of one', async () => {
  const all = await written(
    async (log) => {
      await log.group('a secret', async () => log.write('half a sec'));
      log.write('one\ntw');
      log.write('o');
      log.debug('secret');
      log.write('sec');
      log.write('ret');
      log.close();
    },
    (text) => text.replaceAll('secret', '***'),
  );
  expect(all).toBe('::group::a ***\nhalf a sec\n::endgroup::\none\ntwo\n::debug::***\n***\n');
});

it('stops the runner from listening only where it has to', async () => {
  const line = 'src: use node::Environment, see https://github.com/nodejs/node #[1]\n';
  expect(await written((log) => log.write(line))).toBe(line);
});
