import { expect, it } from 'vitest';
import { htmlWriter } from '../../src/template/fill/embed.ts';

it.each([
  { name: 'below nothing', before: '', isQuiet: true },
  { name: 'after a tag', before: '<p>', isQuiet: true },
  { name: 'after a sign that opens no tag', before: '<p>1 < ', isQuiet: true },
  { name: 'in a tag', before: '<p><a title="', isQuiet: false },
  { name: 'in a closing tag', before: '<p></', isQuiet: false },
  { name: 'in a comment', before: '<p><!-- a > b ', isQuiet: false },
  { name: 'after a comment', before: '<!-- a --> ', isQuiet: true },
])(
  'names somebody in HTML of a conversation without a mention only where text is shown: $name',
  ({ before, isQuiet }) => {
    expect(htmlWriter('conversation')('@ann', before)).toBe(isQuiet ? '@<!-- -->ann' : '@ann');
    expect(htmlWriter('file')('@ann', before)).toBe('@ann');
  },
);
