import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateReference } from '../../scripts/template-reference.ts';
import { TEMPLATES } from '../../src/documents/templates.ts';
import { checkTemplate } from '../../src/template/fill/check-template.ts';

describe('templates that ship', () => {
  it('docs/templates.md is that of the helpers and views', () => {
    expect(readFileSync('docs/templates.md', 'utf8')).toBe(templateReference());
  });

  it.each(Object.entries(TEMPLATES))(
    'the built-in %s uses only names that there are',
    async (_kind, { load, shape }) => {
      expect(checkTemplate((await load()).default(), shape)).toEqual([]);
    },
  );
});
