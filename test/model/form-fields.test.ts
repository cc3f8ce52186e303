import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formFields, labelFields, minutesOf } from '../../src/model/form-fields.ts';

it('reads the answers of an issue form, and what nobody answered is not there', () => {
  const body =
    '### Time box\r\n\r\n30m\r\n\r\n### Champion(s)\n\n<!-- who -->@ann\n\n### Code\n\n```md\n### no heading\n```\n\n### Empty\n\n_No response_\n\n## Other\n\ntext\n\n### Time box\n\n1h\n';
  expect({ ...formFields(body) }).toEqual({
    'Time box': '30m',
    timebox: '30m',
    'Champion(s)': '@ann',
    champions: '@ann',
    Code: '```md\n### no heading\n```',
    code: '```md\n### no heading\n```',
  });
});

it('shows nothing of a comment, also of one that does not end', () => {
  expect(formFields('### Who\n\n@ann <!-- or @bob -->\n\n### Why\n\nsoon <!-- because\n')).toEqual(
    expect.objectContaining({ Who: '@ann', Why: 'soon' }),
  );
});

it('takes any body', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('### a', '### __proto__', '```', 'x', '', '<!--', '-->', '# b')),
      (lines) => {
        for (const value of Object.values(formFields(lines.join('\n'))))
          expect(value.length).toBeLessThanOrEqual(1000);
      },
    ),
  );
});

it('reads labels that have a value', () => {
  expect({ ...labelFields(['timebox:30', 'Stage: 2', 'bug', 'a:', 'timebox:60']) }).toEqual({
    timebox: '30',
    stage: '2',
    Stage: '2',
  });
});

it.each([
  ['30', 30],
  ['30m', 30],
  ['45 minutes', 45],
  ['1h', 60],
  ['1h30', 90],
  ['1 hour 15 min', 75],
  ['PT1H30M', 90],
  ['', null],
  ['a while', null],
  [undefined, null],
])('takes %j for %j minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});
