import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peoplesWords } from '../../src/gather/peoples-words.ts';

const july = { from: '2023-07-01T00:00:00Z', to: '2023-08-01T00:00:00Z' };

function wordsOf(text: string) {
  const words = { text, url: 'https://github.com/acme/app/pull/1#issuecomment-1', machine: false };
  const activity = [{ kind: 'commented' as const, at: '2023-07-05T00:00:00Z', by: 'ann', words }];
  return peoplesWords({ author: 'ann', assignees: [], activity }, [], july)?.text ?? null;
}

it('quotes one short line of what somebody wrote themselves, whatever the comment holds', () => {
  const part = fc.constantFrom(
    ...['Summary:', '**TL;DR**:', '## ', '\n', '\r\n', '\n\n', ' ', 'mine', '```', '* ', '😀'.repeat(300)],
    ...['\n> THEIRS\n\n', '<!-- HIDDEN -->', '<!-- HIDDEN', '\n> Summary: THEIRS\n\n'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = wordsOf(parts.join(''));
      if (text === null) return;
      expect(text).not.toMatch(/THEIRS|HIDDEN|[\r\n]|^$/u);
      expect([...text].length).toBeLessThanOrEqual(280);
    }),
  );
});
