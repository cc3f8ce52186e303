import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/commands/load-config.ts';
import { minutes } from '../../src/commands/minutes.ts';
import { update } from '../../src/commands/update.ts';
import { nodeDeps } from '../../src/host/node-deps.ts';
import { withRepositoryFiles } from '../../src/host/repository-deps.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { PATH, type PublishedNotes, publishedNotes } from '../helpers/published-notes.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const CONFIG = `
host: Example
publish: { files: commit }
groups:
  tools:
    name: Tools team
    agenda: { label: tools-agenda, from: [acme/app] }
    meeting: { repository: acme/app, schedule: { ical: meetings.ics } }
    minutes: { carry: true }
    templates: { minutes: ../templates/own.md }
roles:
  keeper:
    name: Keeper of the tools
    document: keeper.md
    path: "updates/update-{{period}}.md"
    people: [ann]
    from: [acme/app]
`;
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:x',
  'BEGIN:VEVENT',
  'UID:tools',
  'DTSTAMP:20260101T000000Z',
  'SUMMARY:Tools',
  'DTSTART:20260107T150000Z',
  'RRULE:FREQ=WEEKLY;INTERVAL=2',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const EARLIER = `# Tools team Meeting 2026-02-04

## Present

* Ann: @ann

## Agenda

### acme/app

* Which formatter? [#1](https://github.com/acme/app/issues/1)
  * We lean to the strict one.
`;
const FILES = {
  'docs/minutebook.yml': CONFIG,
  'docs/meetings.ics': CALENDAR,
  'docs/keeper.md': '# Keeper\n\n## 1) Fixes\n\n## 2) Questions\n',
  'docs/notes/tools/2026-02-04.md': EARLIER,
  'templates/own.md':
    '# Own {{date}}\n\n{{#each repositories}}\n### {{name}}\n\n{{#each items}}\n* {{title}} [#{{number}}]({{url}})\n{{#each notes}}\n  * {{date}}: {{text}}\n{{/each}}\n{{/each}}\n{{/each}}\n',
};

/** The services of a folder that is empty, with the repository's files in place of its own. */
async function withoutCheckout(notes: PublishedNotes) {
  notes.commit('main', FILES);
  const workspace = temporaryFolder();
  const folder = join(workspace, 'docs');
  mkdirSync(folder);
  const { server } = notes;
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const machine = nodeDeps({
    env: {
      GITHUB_TOKEN: 'tok-bot',
      GITHUB_API_URL: server.apiUrl,
      GITHUB_GRAPHQL_URL: server.graphqlUrl,
      GITHUB_REPOSITORY: 'acme/notes',
      GITHUB_WORKSPACE: workspace,
    },
    cwd: folder,
    now: '2026-02-17T09:00:00Z',
    reporter: { progress() {}, note: say, detail() {}, warn: say, done() {} },
    timer: instantTimer(() => Date.now()),
  });
  const start = server.log.length;
  const deps = await withRepositoryFiles(machine, {
    repository: 'acme/notes',
    branch: null,
    root: workspace,
  });
  const asked = () =>
    server.log.slice(start).map(({ operationName, method }) => operationName ?? `${method} by REST`);
  return { deps, workspace, asked, said };
}

describe('a run without a checkout', () => {
  it('makes minutes from the configuration, template, calendar and notes of the repository', async () => {
    await using notes = await publishedNotes('{}');
    const { deps, workspace, asked, said } = await withoutCheckout(notes);
    const config = await loadConfig({}, deps);
    expect(config.file).toBe(join(workspace, 'docs', 'minutebook.yml'));
    const { documents } = await minutes({ config, publish: true }, deps);
    expect(documents).toMatchObject([
      { report: { date: '2026-02-18', state: 'created', path: 'notes/tools/2026-02-18.md' } },
    ]);
    const text = notes.text('main');
    expect(text).toContain('# Own 2026-02-18\n');
    expect(text).toContain('2026-02-04: We lean to the strict one.');
    expect(readdirSync(workspace, { recursive: true })).toEqual(['docs']);
    expect(said).toEqual([]);
    const count = (name: string) => asked().filter((each) => each === name).length;
    expect([count('PublishedRepository'), count('GET by REST')]).toEqual([1, 1]);
    expect((await deps.usage()).requests).toBe(asked().length);
  });

  it('makes an update from the role document of the repository', async () => {
    await using notes = await publishedNotes('{}');
    const { deps } = await withoutCheckout(notes);
    const config = await loadConfig({}, deps);
    const { documents } = await update({ config, period: '2026-01', publish: true }, deps);
    expect(documents).toMatchObject([
      { report: { state: 'created', path: 'notes/updates/update-2026-01.md' } },
    ]);
    expect(notes.text('main', 'docs/notes/updates/update-2026-01.md')).toContain('## 2) Questions\n');
  });

  it('writes no file, and says what to do', async () => {
    await using notes = await publishedNotes('{}');
    const { deps, workspace } = await withoutCheckout(notes);
    const config = await loadConfig({}, deps);
    await expect(minutes({ config }, deps)).rejects.toMatchObject({
      code: 'files/write',
      message: expect.stringContaining('2026-02-18.md'),
      hint: expect.stringContaining('--publish'),
    });
    expect(readdirSync(workspace, { recursive: true })).toEqual(['docs']);
    expect(notes.text('main', PATH)).toBe(null);
  });

  it('finds no configuration where the repository has none', async () => {
    await using notes = await publishedNotes('{}');
    const { deps } = await withoutCheckout(notes);
    await expect(loadConfig({ file: 'other.yml' }, deps)).rejects.toMatchObject({ code: 'config/missing' });
  });
});
