import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adHocConfig } from '../../src/config/ad-hoc.ts';
import { findConfig } from '../../src/config/folders.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { configError, problemText } from '../../src/config/problem.ts';
import { fillPath } from '../../src/model/path-template.ts';

describe('findConfig', () => {
  const files = (...paths: string[]) => ({
    exists: (path: string) => paths.map((p) => resolve(p)).includes(path),
  });

  it.each([
    { name: 'in the folder', there: '/a/b/minutebook.yml', found: '/a/b/minutebook.yml' },
    { name: 'two folders up', there: '/minutebook.yml', found: '/minutebook.yml' },
    { name: 'not in a folder beside', there: '/a/c/minutebook.yml', found: null },
  ])('looks $name', ({ there, found }) => {
    expect(findConfig(resolve('/a/b'), 'minutebook.yml', files(there))).toBe(found && resolve(found));
  });

  it('takes the nearest', () => {
    const both = files('/a/minutebook.yml', '/minutebook.yml');
    expect(findConfig(resolve('/a/b/c'), 'minutebook.yml', both)).toBe(resolve('/a/minutebook.yml'));
  });

  it('takes paths', () => {
    expect(findConfig(resolve('/a'), 'etc/my.yml', files('/a/etc/my.yml'))).toBe(resolve('/a/etc/my.yml'));
    expect(findConfig(resolve('/a'), resolve('/x.yml'), files('/x.yml'))).toBe(resolve('/x.yml'));
  });
});

describe('fillPath', () => {
  it('fills in every name, with or without spaces', () => {
    const values = { group: 'tsc', date: '2023-02-16' };
    expect(fillPath('{{group}}/{{ date }}-{{group}}.md', values)).toBe('tsc/2023-02-16-tsc.md');
  });

  it('takes values as they are', () => {
    expect(fillPath('{{group}}', { group: '$&' })).toBe('$&');
  });

  it.each(['date', 'constructor'])('refuses to leave {{%s}} out', (name) => {
    expect(() => fillPath(`{{${name}}}`, { group: 'x' })).toThrow(
      expect.objectContaining({ code: 'internal/path' }),
    );
  });
});

describe('adHocConfig', () => {
  it('is what a configuration of that group would be', () => {
    const yaml = 'groups:\n  security-wg:\n    agenda: { from: [nodejs], label: security-wg-agenda }\n';
    const { config } = parseConfig(yaml, { file: 'x' });
    expect(adHocConfig({ from: ['nodejs'], label: 'security-wg-agenda' })).toEqual({
      ...config,
      file: null,
      locations: {},
    });
  });

  it.each([
    { label: 'tsc-agenda', id: 'tsc' },
    { label: 'agenda', id: 'agenda' },
    { label: 'good first issue', id: 'good-first-issue' },
    { label: '議題', id: 'agenda' },
    { label: 'area: tsc agenda', id: 'area-tsc' },
  ])('calls the group of $label $id', ({ label, id }) => {
    expect(adHocConfig({ from: ['nodejs'], label }).groups[0]).toMatchObject({ id, agenda: { label } });
  });

  it.each([
    {
      name: 'an address',
      group: { from: ['https://github.com/nodejs'], label: 'x' },
      message: '--from',
      hint: 'nodejs',
    },
    {
      name: 'an empty label',
      group: { from: ['nodejs'], label: '' },
      message: '--label',
      hint: 'security-wg-agenda',
    },
    { name: 'nowhere to look', group: { from: [], label: 'x' }, message: '--from', hint: '[nodejs]' },
  ])('refuses $name', ({ group, message, hint }) => {
    expect(() => adHocConfig(group)).toThrow(
      expect.objectContaining({
        code: 'usage/group',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});

describe('problems', () => {
  const { problems } = parseConfig('hots: x\ngroups:\n  a: { agenda: { from: [nodejs, "@xyz"] } }\n', {
    file: 'm.yml',
  });

  it('read as three lines', () => {
    expect(problems.map(problemText).join('\n')).toBe(`There is no key "hots" at the top.
  why: The keys there are host, output, preset, publish, renamed, check, site, groups, roles.
  fix: Did you mean host?
groups.a.agenda.from[1] cannot be the text "@xyz".
  why: It should be an organisation, a user or a repository (owner/name).
  fix: Did you mean xyz?`);
  });

  it('become one failure that carries the first and counts the rest', () => {
    expect(configError(problems)).toMatchObject({
      code: 'config/invalid',
      message: 'There is no key "hots" at the top.',
      hint: 'Did you mean host? There is one more error; minutebook check lists all.',
      place: { file: 'm.yml', line: 1, column: 1 },
    });
    expect(configError(problems.slice(0, 1)).hint).toBe('Did you mean host?');
  });
});
