import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { fullExample, SCHEDULES } from './contract-example.ts';

const EXAMPLE = fullExample(SCHEDULES.ical);

function readsSafely(text: string): void {
  const { config, problems } = parseConfig(text, { file: 'm.yml' });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(config === null).toBe(errors.length > 0);
  const lines = text.split('\n');
  for (const { place, message, why, hint } of problems) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    for (const words of [message, why, hint]) expect(words).toMatch(/^[^\n\r]+$/u);
  }
}

it('any text has problems in it, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => readsSafely(text)),
    { numRuns: 300 },
  );
});

it('any text of YAML’s characters does', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b: ',
      '- ',
      '\n',
      '\r\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '!t ',
      '#',
      '|',
      '>',
      '? ',
      ': ',
    ],
    ...[
      '---\n',
      '...\n',
      '%',
      '@',
      '`',
      '<<: ',
      '\uFEFF',
      '\0',
      'groups:\n',
      'roles:\n',
      '{{date}}',
      '1',
      '~',
      '.inf',
      '\ud800',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => readsSafely(pieces.join(''))),
    { numRuns: 800 },
  );
});

it('a good configuration with a hole or a stray piece in it does', () => {
  fc.assert(
    fc.property(fc.nat(EXAMPLE.length), fc.nat(30), fc.string({ maxLength: 6 }), (at, length, stray) =>
      readsSafely(EXAMPLE.slice(0, at) + stray + EXAMPLE.slice(at + length)),
    ),
    { numRuns: 200 },
  );
});

it('any data under the keys does', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('groups', 'roles', 'host', 'publish', '__proto__', 'constructor'),
        fc.jsonValue(),
      ),
      fc.boolean(),
      (data, asJson) => readsSafely(asJson ? JSON.stringify(data) : stringify(data)),
    ),
    { numRuns: 300 },
  );
});

it('never changes what objects inherit', () => {
  parseConfig('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }', {
    file: 'm.yml',
  });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
