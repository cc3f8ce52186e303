import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateReference } from '../../scripts/template-reference.ts';
import { TEMPLATES } from '../../src/commands/templates.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { checkTemplate } from '../../src/render/evaluate/check-template.ts';
import { parseTemplate } from '../../src/render/template/parse-template.ts';
import { runCli } from '../helpers/run-cli.ts';

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

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'su').exec(readme)?.[1] ?? '';

  it('shows an excerpt of what npm start writes', () => {
    expect(block('markdown')).not.toBe('');
    expect(readFileSync('notes/updates/update-2023-07.md', 'utf8')).toContain(block('markdown'));
  });

  it('shows a configuration without problems', () => {
    expect(block('yaml')).not.toBe('');
    expect(parseConfig(block('yaml'), { file: 'README.md' }).problems).toEqual([]);
  });

  it('names only commands and options that there are', async () => {
    const lines = [...readme.matchAll(/npx minutebook ([a-z]+)([^\n`#]*)/gu)];
    expect(lines.length).toBeGreaterThan(5);
    for (const [, command = '', rest = ''] of lines) {
      const { stdout } = await runCli([command, '--help'], { cwd: process.cwd() });
      for (const [option] of rest.matchAll(/--[a-z-]+/gu)) expect(stdout).toContain(option);
      expect(stdout).toContain(`minutebook ${command}`);
    }
  });

  it('links to files that there are', () => {
    // What stands in code shows how links are written.
    const prose = readme.replace(/```.*?```|`[^`\n]*`/gsu, '');
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});
