import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateReference } from '../../scripts/template-reference.ts';
import { TEMPLATES } from '../../src/commands/templates.ts';
import { checkTemplate } from '../../src/render/evaluate/check-template.ts';
import { parseTemplate } from '../../src/render/template/parse-template.ts';

describe('templates that ship', () => {
  it('docs/templates.md is that of the helpers and views', () => {
    expect(readFileSync('docs/templates.md', 'utf8')).toBe(templateReference());
  });

  it.each(Object.entries(TEMPLATES))(
    'the built-in %s uses only names that there are',
    (kind, { source, shape }) => {
      expect(checkTemplate(parseTemplate(source, { file: `templates/${kind}.md` }), shape)).toEqual([]);
    },
  );

  it('the one in README is a template for an agenda', () => {
    const [, source] = /```handlebars\n(.*?)```/su.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(source).toContain('{{#each repositories}}');
    expect(checkTemplate(parseTemplate(source ?? ''), TEMPLATES.agenda.shape)).toEqual([]);
  });
});
