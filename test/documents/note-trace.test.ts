import { expect, it } from 'vitest';
import { readTrace, writeTrace } from '../../src/documents/note-trace.ts';

const fresh = { note: 'abcdef', changedAt: '2023-02-16T16:00:00.000Z', lines: ['* said'] };
const traced = writeTrace('# Minutes\n\n* said\n', fresh);

it.each(['', '\n', '\r\n\n'])(
  'reads the trace that it writes, and the text as it was, before the end %j',
  (end) => {
    const { text, trace } = readTrace(traced.trimEnd() + end);
    expect(text).toBe('# Minutes\n\n* said\n');
    expect(trace).toMatchObject({ note: 'abcdef', changedAt: '2023-02-16T16:00:00.000Z' });
    expect(trace.lines.size).toBe(1);
  },
);

it.each(['', '\n\n', '# Minutes\n\n'])('leaves the text %j, which has no trace, as it is', (text) => {
  expect(readTrace(text)).toMatchObject({ text, trace: { note: null } });
});

it('takes the last of several traces, and keeps what people wrote below them', () => {
  const { text, trace } = readTrace(`${traced}\nMine\n${writeTrace('', { ...fresh, note: 'ghijkl' })}`);
  expect(text).toBe('# Minutes\n\n* said\n\nMine\n');
  expect(trace.note).toBe('ghijkl');
});
