import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/options.ts';
import { runCli } from '../helpers/run-cli.ts';

const cwd = tmpdir();

describe('wrong usage exits with 2 and says what to write instead', () => {
  it.each([
    {
      name: 'a misspelt command',
      argv: ['minuts'],
      says: ['There is no command "minuts"', 'Did you mean minutes?'],
    },
    {
      name: 'a command like no other',
      argv: ['frobnicate'],
      says: ['The commands are agenda, minutes,', 'minutebook --help'],
    },
    {
      name: 'a misspelt option',
      argv: ['agenda', '--dat', '2023-02-16'],
      says: ['no option --dat', 'mean --date?'],
    },
    {
      name: 'an option of another command',
      argv: ['check', '--label', 'x'],
      says: ['minutebook check', '--label'],
    },
    { name: 'an unknown short option', argv: ['agenda', '-x'], says: ['no option -x'] },
    {
      name: 'an option without its value',
      argv: ['agenda', '--date'],
      says: ['--date has no value', '--date DATE'],
    },
    {
      name: 'an option in place of a value',
      argv: ['agenda', '--date', '--json'],
      says: ['--date has no value'],
    },
    {
      name: 'a switch with a value',
      argv: ['agenda', '--json=yes'],
      says: ['--json takes no value', 'Write --json'],
    },
    {
      name: 'an option given twice',
      argv: ['agenda', '--date', '2023-02-16', '--date', '2023-03-02'],
      says: ['--date was given 2 times', '"2023-02-16" and "2023-03-02"'],
    },
    { name: 'two groups', argv: ['agenda', 'one', 'two'], says: ['"two"', 'one group'] },
    { name: 'two periods', argv: ['update', '2023-06', '2023-07'], says: ['"2023-07"', '2023-06..2023-07'] },
  ])('$name', async ({ argv, says }) => {
    const { status, stdout, stderr } = await runCli(argv, { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^minutebook: \S/u),
      expect.stringMatching(/^ {2}why: \S/u),
      expect.stringMatching(/^ {2}fix: \S/u),
    ]);
  });

  it('shows the help on stderr when there is no word at all', async () => {
    const { status, stdout, stderr } = await runCli([], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: minutebook <command>');
  });
});

describe('help and version go to stdout', () => {
  it('prints the version alone', async () => {
    const { status, stdout, stderr } = await runCli(['--version'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('names every command in the general help', async () => {
    const { status, stdout } = await runCli(['--help'], { cwd });
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name}`);
  });

  it.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
    'shows every option of $name',
    async (command) => {
      const { status, stdout } = await runCli([command.name, '--help'], { cwd });
      expect(status).toBe(0);
      for (const { name } of [...command.options, { name: 'config' }, { name: 'json' }]) {
        expect(stdout).toContain(`--${name} `.trimEnd());
      }
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    },
  );
});
