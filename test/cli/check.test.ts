import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/run.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';

const CONFIG = 'groups:\n  wg:\n    agenda: { from: [acme] }\n';
/** Somebody is listed twice, which can be repaired for certain. */
const NOTE = '# WG Meeting 2023-02-16\n\n## Present\n\n- Ada: @ada\n- Ada: @ada\n';

function project(files: Record<string, string>): string {
  return folderWith({ 'minutebook.yml': CONFIG, ...files });
}

describe('check --fix --dry-run', () => {
  it('shows the repairs as a diff, and makes none', async () => {
    const cwd = project({ 'notes/wg/2023-02-16.md': NOTE });
    const read = () => readFileSync(join(cwd, 'notes/wg/2023-02-16.md'), 'utf8');
    const shown = await runCli(['check', '--fix', '--dry-run'], { cwd });
    expect(shown.stdout).toContain('-- Ada: @ada');
    expect(shown.stderr).toContain('would repair notes/wg/2023-02-16.md');
    expect(read()).toBe(NOTE);
    const { stderr } = await runCli(['check', '--fix'], { cwd });
    expect(stderr).toContain('repaired notes/wg/2023-02-16.md');
    expect(read()).not.toBe(NOTE);
  });
});

describe('the status of check', () => {
  it.each([
    { name: 'warnings by themselves are for people', rules: '', status: 0 },
    {
      name: 'a rule that the group named counts',
      rules: 'check: { rules: { duplicate-attendee: warning } }\n',
      status: 3,
    },
    {
      name: 'another one that it named does not',
      rules: 'check: { rules: { recording: warning } }\n',
      status: 0,
    },
  ])('$name', async ({ rules, status }) => {
    const note = `${NOTE}\n## Links\n\n* **Recording**: https://youtu.be/x\n`;
    const cwd = project({ 'minutebook.yml': `${rules}${CONFIG}`, 'notes/wg/2023-02-16.md': note });
    expect((await runCli(['check'], { cwd })).status).toBe(status);
    expect((await runCli(['check', 'notes/wg/2023-02-16.md'], { cwd })).status).toBe(status);
  });

  it('is 3 for errors', async () => {
    const cwd = project({ 'notes/wg/2023-02-16.md': NOTE.replace('2023-02-16', '2023-02-17') });
    expect((await runCli(['check'], { cwd })).status).toBe(3);
  });
});

describe('check of an archive', () => {
  /** Sixty months of minutes, the newest in March 2026. */
  const archive = () => {
    const months = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2021, 3 + index, 4)));
    const dates = months.map((month) => month.toISOString().slice(0, 10));
    return project(
      Object.fromEntries(dates.map((date) => [`notes/wg/${date}.md`, NOTE.replace('2023-02-16', date)])),
    );
  };
  const now = '2026-03-20T12:00:00Z';
  const lines = (stdout: string) => new Set(stdout.match(/^notes\/wg\/[\d-]+\.md/gmu)).size;

  it('looks at all of it unless somebody sits there, and says by rule what it found', async () => {
    const { stdout, stderr } = await runCli(['check'], { cwd: archive(), now });
    expect(lines(stdout)).toBe(60);
    expect(stderr).toMatch(/^ {2}60 {2}warning {2}duplicate-attendee$/mu);
    expect(stderr).toMatch(/^Checking notes$/mu);
  });

  it('looks at the last twelve months at a terminal, and says so', async () => {
    let stdout = '';
    let stderr = '';
    const terminal = { isTTY: true, write: (text: string) => (stdout += text) };
    const io = { env: { NO_COLOR: '1' }, cwd: archive(), stdout: terminal, now: () => now };
    await runProgram(['check'], { ...io, stderr: { write: (text: string) => (stderr += text) } });
    expect(lines(stdout)).toBe(12);
    expect(stderr).toContain(
      'looked at notes since 2025-03-20; 48 older ones with --since, as in --since 2015',
    );
  });

  it.each([0, undefined])('takes a terminal of width %s for one of 80 columns', async (columns) => {
    let stderr = '';
    const terminal = { isTTY: true, columns, write: (text: string) => (stderr += text) };
    const io = { env: {}, cwd: archive(), stdout: { write: () => true }, now: () => now };
    await runProgram(['check'], { ...io, stderr: terminal });
    expect(stderr).toContain('Checking notes: 60 of 60');
  });

  it.each([
    { since: '2025', files: 15 },
    { since: '2026-02', files: 2 },
    { since: '2026-03-04', files: 1 },
  ])('looks at notes since $since', async ({ since, files }) => {
    const { stdout } = await runCli(['check', '--since', since], { cwd: archive(), now });
    expect(lines(stdout)).toBe(files);
  });

  it('refuses a time that is none', async () => {
    const { status, stderr } = await runCli(['check', '--since', 'last year'], { cwd: archive(), now });
    expect(status).toBe(2);
    expect(stderr).toContain('--since "last year" is not a day, month or year.');
  });
});

describe('check.rules', () => {
  it.each([
    { level: 'off', status: 0, shows: /^$/u },
    { level: 'error', status: 3, shows: /duplicate-attendee/u },
  ])('gives a rule the level $level, for all notes and for named ones', async ({ level, status, shows }) => {
    const config = `check: { rules: { duplicate-attendee: ${level} } }\n${CONFIG}`;
    const cwd = project({ 'minutebook.yml': config, 'notes/wg/2023-02-16.md': NOTE });
    for (const files of [[], ['notes/wg/2023-02-16.md']]) {
      const checked = await runCli(['check', '--json', ...files], { cwd });
      expect(checked.status).toBe(status);
      const { findings } = JSON.parse(checked.stdout) as { findings: { rule: string; severity: string }[] };
      const found = findings.filter(({ rule }) => rule === 'duplicate-attendee');
      expect(found.map(({ rule }) => rule).join()).toMatch(shows);
      for (const { severity } of found) expect(severity).toBe(level);
    }
  });
});

describe('people who take turns', () => {
  const MINUTES = '# WG Meeting 2023-02-16\n\n## Present\n\n- Ada Lovelace @ada\n- Ben @ben\n';
  const roles = (people: string, more = '') =>
    `${CONFIG}    meeting: { roles: { Note taker: [${people}] } }\n${more}`;

  it.each([
    { name: 'are known by login and by name', people: 'ada, Ben', says: false },
    { name: 'are named where minutes have nobody called so', people: 'ada, benn', says: true },
    {
      name: 'are known from the list of members',
      people: 'ada, cat',
      more: '    attendance: { members: members.md }\n',
      says: false,
    },
  ])('$name', async ({ people, more, says }) => {
    const cwd = project({
      'minutebook.yml': roles(people, more),
      'members.md': '* Cat @cat\n',
      'notes/wg/2023-02-16.md': MINUTES,
    });
    const { stdout, stderr } = await runCli(['check'], { cwd });
    const said = /minutebook\.yml:5:44.*unknown-person|Nobody called benn takes turns as Note taker/u;
    if (says) expect(stdout + stderr).toMatch(said);
    else expect(stdout + stderr).not.toMatch(/takes turns/u);
  });
});
