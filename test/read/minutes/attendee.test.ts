import { describe, expect, it } from 'vitest';
import { readAttendee } from '../../../src/read/minutes/attendee.ts';

describe('readAttendee', () => {
  it.each([
    { line: 'Ada Example: @ada', is: ['Ada Example', 'ada', null] },
    { line: 'Ada Example @ada', is: ['Ada Example', 'ada', null] },
    { line: 'Ada Example (@ada)', is: ['Ada Example', 'ada', null] },
    { line: 'Ada Example - @ada', is: ['Ada Example', 'ada', null] },
    { line: '@ada', is: [null, 'ada', null] },
    { line: 'ada', is: ['ada', null, null] },
    { line: 'Ada Example', is: ['Ada Example', null, null] },
    { line: 'Ada E.', is: ['Ada E.', null, null] },
    { line: 'Ada Example: @ada (spdx)', is: ['Ada Example', 'ada', 'spdx'] },
    { line: 'Ada Example @ada (voting member)', is: ['Ada Example', 'ada', 'voting member'] },
    { line: 'Ada Example - Acme', is: ['Ada Example', null, 'Acme'] },
    { line: 'ada example (Acme guest)', is: ['ada example', null, 'Acme guest'] },
    { line: 'Ada Example (@ada - GitHub, @adx - twitter)', is: ['Ada Example', 'ada', null] },
    { line: 'Ada Example: ada@example.org', is: ['Ada Example', null, null] },
    { line: '[Ada Example](https://github.com/ada)', is: ['Ada Example', 'ada', null] },
    { line: '**Ada Example** @ada-x', is: ['Ada Example', 'ada-x', null] },
    { line: 'Аня Пример (@anya)', is: ['Аня Пример', 'anya', null] },
    { line: 'Ada Example (@ada_)', is: ['Ada Example', 'ada_', null] },
  ])('reads $line', ({ line, is: [name, login, note] }) => {
    expect(readAttendee(line)).toEqual({ name, login, note });
  });

  it('takes a handle with a slash for a team', () => {
    expect(readAttendee('Security wg team: @nodejs/security-wg')).toEqual({ team: 'nodejs/security-wg' });
  });

  it.each([
    { name: 'a sentence', line: 'We were fewer people than at the last meeting.' },
    { name: 'an address', line: 'https://example.org/attendance' },
    { name: 'a rule', line: '-----' },
    { name: 'nothing', line: '  ' },
  ])('is null for $name', ({ line }) => {
    expect(readAttendee(line)).toBeNull();
  });
});
