import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/cli/option-spec.ts';
import { COMMANDS } from '../../src/cli/options.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

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
    {
      name: 'an option that another command has',
      argv: ['minutes', '--role', 'x'],
      says: ['minutebook minutes does not know it; update, init do'],
    },
    {
      name: 'a long option with one dash',
      argv: ['agenda', '-help'],
      says: ['no option -help', 'mean --help?'],
    },
    { name: 'the name that others have', argv: ['minutes', '--output', 'x'], says: ['Use --out'] },
    { name: 'a group named twice', argv: ['agenda', 'tsc', '--group', 'esm'], says: ['"esm"', '"tsc"'] },
    {
      name: 'two days',
      argv: ['agenda', '2023-02-16', '--date', '2023-03-02'],
      says: ['"2023-02-16" and "2023-03-02"'],
    },
    {
      name: 'a period for a meeting',
      argv: ['minutes', '2023-07'],
      says: ['is about one meeting', '--date 2023-02-16', 'minutebook update 2023-07'],
    },
    {
      name: 'a day for an update',
      argv: ['update', '--date', '2023-07-01'],
      says: ['minutebook update 2023-07'],
    },
    {
      name: 'a role and a period in a row',
      argv: ['update', 'security-support', '2023-07'],
      says: ['minutebook update 2023-07 --role security-support'],
    },
    { name: 'a day for run', argv: ['run', '2023-02-16'], says: ['--now 2023-02-16T12:00Z'] },
    { name: 'a shell that is none', argv: ['completion', 'tcsh'], says: ['"tcsh"', 'bash, zsh, fish'] },
    { name: 'no shell', argv: ['completion'], says: ['needs the shell', 'bash, zsh, fish'] },
    { name: 'help about nothing', argv: ['help', 'minuts'], says: ['"minuts"', 'Did you mean minutes?'] },
    { name: 'no configuration', argv: ['minutes'], says: ['There is no minutebook.yml', 'minutebook init'] },
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

  it.each(COMMANDS)('shows every option of $name, and examples', async (command) => {
    const { status, stdout } = await runCli([command.name, '--help'], { cwd });
    expect(status).toBe(0);
    for (const { name } of optionsOf(command)) expect(stdout).toContain(`--${name}`);
    expect(command.examples.length).toBeGreaterThanOrEqual(2);
    for (const example of command.examples) expect(stdout).toContain(`  minutebook ${example}\n`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it.each(COMMANDS.flatMap(({ examples }) => examples))('takes its own example: %s', (example) => {
    const words = example.split(/ +(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
    const end = words.indexOf('>');
    expect(() => parseArguments(end === -1 ? words : words.slice(0, end))).not.toThrow();
  });

  it.each([
    { argv: ['-h'], same: ['--help'] },
    { argv: ['help'], same: ['--help'] },
    { argv: ['-v'], same: ['--version'] },
    { argv: ['help', 'update'], same: ['update', '--help'] },
    { argv: ['update', '-h'], same: ['update', '--help'] },
    { argv: ['--config', 'x.yml', 'update', '--help'], same: ['update', '--help'] },
  ])('takes $argv for $same', async ({ argv, same }) => {
    const result = await runCli(argv, { cwd });
    expect(result).toEqual(await runCli(same, { cwd }));
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what a command works on may stand in several places', () => {
  const read = (argv: string[]) => {
    const { positionals, values } = parseArguments(argv);
    return { positionals, date: values.get('date')?.[0] };
  };

  it.each([
    { argv: ['agenda', 'tsc', '--date', '2023-02-16'] },
    { argv: ['agenda', 'tsc', '2023-02-16'] },
    { argv: ['agenda', '2023-02-16', 'tsc'] },
    { argv: ['agenda', '2023-02-16', '--group', 'tsc'] },
    { argv: ['agenda', 'tsc', '--group=tsc', '--date=2023-02-16', '2023-02-16'] },
    { argv: ['--now', '2023-02-15T12:00Z', 'agenda', '--date', '2023-02-16', '--group', 'tsc'] },
  ])('$argv', ({ argv }) => {
    expect(read(argv)).toEqual({ positionals: ['tsc'], date: '2023-02-16' });
  });

  it('takes a period as a word or as an option', () => {
    expect(read(['update', '--period', '2023-07']).positionals).toEqual(['2023-07']);
    expect(read(['update', '2023-07']).positionals).toEqual(['2023-07']);
  });
});

describe('completions', () => {
  const script = async (shell: string) => (await runCli(['completion', shell], { cwd })).stdout;

  it.each(['bash', 'zsh', 'fish'])('know every command and option in %s', async (shell) => {
    const text = await script(shell);
    for (const command of COMMANDS) {
      expect(text).toContain(command.name);
      for (const { name } of optionsOf(command)) {
        expect(text).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`);
      }
    }
  });

  it.each([
    { words: ['ag'], offers: ['agenda'] },
    { words: ['--config', 'x.yml', 'arch'], offers: ['archive'] },
    { words: ['update', '--rol'], offers: ['--role'] },
    { words: ['completion', 'z'], offers: ['zsh'] },
    { words: ['check', 'pack'], offers: ['package-lock.json', 'package.json'] },
    { words: ['agenda', 'pack'], offers: [] },
    { words: ['agenda', '--date', ''], offers: [] },
  ])('offer $offers after $words in bash', async ({ words, offers }) => {
    const program = [
      await script('bash'),
      'COMP_WORDS=(minutebook "$@"); COMP_CWORD=$#; _minutebook',
      `printf "%s\\n" "\${COMPREPLY[@]}"`,
    ].join('\n');
    const printed = execFileSync('bash', ['-c', program, 'bash', ...words], { encoding: 'utf8' });
    expect(printed.split('\n').filter((line) => line !== '')).toEqual(offers);
  });

  // The first zsh caches its completion functions here: finding them takes seconds.
  const dump = join(temporaryFolder(afterAll), 'zcompdump');
  const complete = {
    fish: async (line: string) => {
      const program = `source (printf '%s' "$argv[1]" | psub); complete -C "$argv[2]"`;
      const argv = ['--no-config', '-c', program, await script('fish'), line];
      const printed = execFileSync('fish', argv, { encoding: 'utf8', env: { ...process.env, HOME: cwd } });
      return printed
        .split('\n')
        .map((each) => each.split('\t')[0])
        .filter((each) => each !== '');
    },
    // What zsh makes of the line when Tab is pressed at its end, in a terminal of its own.
    zsh: async (line: string) => {
      const file = join(temporaryFolder(), '_minutebook');
      writeFileSync(file, await script('zsh'));
      const program = [
        'zmodload zsh/zpty; zpty shell zsh -f -i',
        `zpty -w shell "autoload -Uz compinit && compinit -C -d $3; source $1"`,
        `zpty -w shell 'offer() { zle complete-word; print -r -- "<$BUFFER>"; exit }; zle -N offer; bindkey "^I" offer'`,
        `zpty -w -n shell "$2"$'\\t'; zpty -r shell said $'*<minutebook*>*'; print -r -- "$said"`,
      ].join('\n');
      const printed = execFileSync('zsh', ['-f', '-c', program, 'zsh', file, line, dump], {
        encoding: 'utf8',
      });
      return [/<(?<line>minutebook[^>]*)>[^>]*$/u.exec(printed)?.groups?.line?.trim().split(' ').at(-1)];
    },
  };
  const has = (shell: string) => spawnSync(shell, ['-c', 'exit']).status === 0;

  for (const shell of ['fish', 'zsh'] as const) {
    it.skipIf(!has(shell)).each([
      { line: 'minutebook ag', offers: ['agenda'] },
      { line: 'minutebook update --rol', offers: ['--role'] },
      { line: 'minutebook --config x.yml arch', offers: ['archive'] },
      { line: 'minutebook completion z', offers: ['zsh'] },
      { line: 'minutebook check package-l', offers: ['package-lock.json'] },
    ])(`offer $offers after "$line" in ${shell}`, async ({ line, offers }) => {
      expect(await complete[shell](line)).toEqual(offers);
    });
  }
});
