import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRoleDocument } from '../../src/read/updates/role-document.ts';
import { runCommands } from './check-commands.ts';
import { runLibraryProgram, typeErrors } from './check-program.ts';
import { runTemplate } from './check-template.ts';
import { checkYaml } from './check-yaml.ts';
import { readCommandLines } from './command-line.ts';
import { type Project, startProject } from './project.ts';
import { anchorsOf, DOCUMENTS, linksOf, messagesOf, type Snippet, snippetsOf } from './snippets.ts';

/** The Action in documents. */
const ACTION = 'OWNER/minutebook@COMMIT';

/** Made by npm run generate, and compared with what that makes elsewhere. */
const GENERATED = ['docs/configuration.md', 'docs/templates.md'];

interface Context {
  project: Project;
  /** What the commands before it have printed; null when there are none, or when those do not run here. */
  output: string | null;
}

/** By language: what is wrong with a snippet. A language that is not here has nobody who looks after it. */
const VALIDATORS: Readonly<Record<string, (snippet: Snippet, context: Context) => Promise<string[]>>> = {
  async yaml(snippet, { project }) {
    const problems = await checkYaml(snippet);
    // Whose copy it is nobody but the reader knows.
    const [action] = /(?<=uses: )\S*minutebook@\S+/u.exec(snippet.text) ?? [ACTION];
    if (action !== ACTION) problems.push(`the action is ${ACTION}`);
    if (!snippet.text.includes('Made by "minutebook init"')) return problems;
    const pinned = `OWNER/minutebook@${'0'.repeat(40)}`;
    const { stdout } = await project.run(['init', '--only-workflow', '--stdout', '--action', pinned]);
    const made = stdout.replace(pinned, ACTION);
    return made === snippet.text ? problems : [`init makes another workflow: ${made}`];
  },
  async sh({ text }, context) {
    const { problems, output } = await runCommands(text, context.project);
    context.output = output;
    return problems;
  },
  handlebars: ({ text }, { project }) => runTemplate(text, project),
  async markdown({ text }, { output }) {
    if ([...shippedMarkdown(), output ?? ''].some((whole) => whole.includes(text))) return [];
    // What is no document of ours is a role document of the reader.
    return readRoleDocument(text, { file: 'role.md' }).length > 0 ? [] : ['no such document'];
  },
  text: async ({ text, place }, { output }) =>
    GENERATED.some((file) => place.startsWith(file)) || output === null ? [] : linesMissing(text, output),
  async json({ text }, { output }) {
    const part = JSON.parse(text) as unknown;
    // Not everything that is shown was printed by a command before.
    if (output === null || !output.includes('{')) return [];
    const printed = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as unknown;
    return holds(printed, part) ? [] : [`that is not in what was printed: ${output}`];
  },
  async ts({ text }, { project }) {
    const printed = await runLibraryProgram(text, project);
    return printed === '' ? ['it prints nothing'] : [];
  },
};

/** Whether all that a value shows is in another, in whatever order lists have it. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((entry) => whole.some((each) => holds(each, entry)));
  if (typeof part !== 'object' || part === null) return whole === part;
  const has = (key: string) => typeof whole === 'object' && whole !== null && Object.hasOwn(whole, key);
  return Object.entries(part).every(
    ([key, value]) => has(key) && holds(Reflect.get(Object(whole), key), value),
  );
}

/**
 * Lines that are not among those printed; `…` stands for what is left out. Numbers of issues and names of notes depend on
 * what is made first.
 */
function linesMissing(text: string, output: string): string[] {
  const linesOf = (whole: string) =>
    whole
      .split('\n')
      .map((line) => line.trimEnd().replace(/(?<=\/(?:issues|pull)\/|hackmd\.io\/)\w+/gu, '#'));
  const printed = linesOf(output);
  const missing = linesOf(text).filter((line) => line !== '' && line !== '…' && !printed.includes(line));
  return missing.map((line) => `nobody printed: ${line}\n${output}`);
}

function shippedMarkdown(): string[] {
  const folders = ['notes/updates', 'notes/security-wg', 'templates'];
  return folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

describe.each(DOCUMENTS)('%s', (file) => {
  const snippets = snippetsOf(file);

  it.runIf(snippets.length > 0)('shows only what works', async () => {
    await using project = await startProject();
    const context: Context = { project, output: null };
    const wrong: string[] = [];
    for (const snippet of snippets) {
      const validate = VALIDATORS[snippet.language];
      if (validate === undefined) throw new Error(`${snippet.place}: nobody validates ${snippet.language}`);
      wrong.push(...(await validate(snippet, context)).map((problem) => `${snippet.place}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });

  it('links to what there is', () => {
    const broken = linksOf(file).filter((link) => {
      if (/^[a-z]+:/u.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('those who look after snippets', () => {
  const look = async (language: string, text: string, output = '') => {
    await using project = await startProject();
    return VALIDATORS[language]?.({ place: 'x.md:1', language, text }, { project, output });
  };

  it.each([
    {
      name: 'an unknown key',
      says: 'form',
      language: 'yaml',
      text: 'groups:\n  wg:\n    agenda:\n      form: [a]\n',
    },
    { name: 'YAML that is none', says: 'Flow sequence', language: 'yaml', text: 'a: [' },
    {
      name: 'a workflow that GitHub refuses',
      says: 'runs-on',
      language: 'yaml',
      text: 'on: push\njobs:\n  a:\n    steps: []\n',
    },
    { name: 'a step without what it does', says: 'run', language: 'yaml', text: '- name: x\n' },
    { name: 'an unknown option', says: '--publsh', language: 'sh', text: 'npx minutebook agenda --publsh\n' },
    { name: 'an unknown script', says: 'npm run nothing', language: 'sh', text: 'npm run nothing\n' },
    { name: 'an unknown name in a template', says: 'nmae', language: 'handlebars', text: '# {{nmae}}\n' },
    {
      name: 'a document that is not ours',
      says: 'section',
      language: 'markdown',
      text: '## Nothing of ours\n',
    },
    {
      name: 'output that nobody printed',
      says: 'created nothing',
      language: 'text',
      text: 'created nothing\n',
      output: 'created\n',
    },
    {
      name: 'JSON that nobody printed',
      says: 'not in what was printed',
      language: 'json',
      text: '{"a": [1]}\n',
      output: '{"a": [2]}\n',
    },
  ])('find $name', async ({ language, text, output, says }) => {
    const found = await look(language, text, output).catch((error: unknown) => [String(error)]);
    expect(found?.join('\n')).toContain(says);
  });

  it('know the shell only as far as documents use it', () => {
    expect(readCommandLines('A=1 npx x "a b" c\\\n  d > f # why\nnpm ci && npm test\n')).toEqual([
      { variables: { A: '1' }, words: ['npx', 'x', 'a b', 'c', 'd'], output: 'f' },
      { variables: {}, words: ['npm', 'ci'], output: null },
      { variables: {}, words: ['npm', 'test'], output: null },
    ]);
    expect(() => readCommandLines('npx x | sh')).toThrow('|');
  });
});

describe('errors in documents', () => {
  const file = 'docs/for-administrators.md';
  const messages = messagesOf(file);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');

  it.each(messages)('%s can be met with', (message) => {
    for (const words of message.split('…')) expect(sources).toContain(words.trim());
  });

  it('are many', () => {
    expect(messages.length).toBeGreaterThan(10);
  });
});

describe('programs in documents', () => {
  it('agree with the types of the library', () => {
    const programs = DOCUMENTS.flatMap(snippetsOf).filter(({ language }) => language === 'ts');
    expect(programs.length).toBeGreaterThan(0);
    expect(typeErrors(programs.map(({ text }) => text))).toEqual([]);
  });
});
