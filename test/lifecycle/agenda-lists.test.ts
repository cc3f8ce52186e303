import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG, type Life, startLife, WORLD } from './life.ts';

const config = (sections: string) =>
  CONFIG.replace('      standing: ["Review of alerts"]\n', `      sections:\n${sections}`);
const publish = (life: Life) => life.run(['agenda', '--publish']);
const bodyOf = (life: Life) => life.issues()[0]?.body ?? '';
/** What stands on the agenda, heading by heading. */
const agendaOf = (body: string) =>
  (body.split('## Agenda\n')[1]?.split(/^## /mu)[0] ?? '')
    .split('\n')
    .filter((line) => /^(?:#|\*|And|Nothing)/u.test(line))
    .map((line) => line.replace(/ \[#\d+\]\(.*\)$/u, ''));

const staged = (number: number, labels: readonly string[]) => ({
  repo: 'acme/app',
  number,
  type: 'Issue' as const,
  title: `Proposal ${number}`,
  author: 'ann',
  labels: [...labels],
  createdAt: `2023-01-1${number % 10}T10:00:00Z`,
});
const world = {
  ...WORLD,
  items: [
    ...WORLD.items,
    staged(11, ['stage-3', 'wg-agenda']),
    staged(12, ['stage-10', 'urgent']),
    staged(13, ['stage-3']),
    staged(14, ['urgent']),
  ],
};

describe('agenda.sections', () => {
  const SEARCHES = ' The other lists come from searches of their own.';

  it.each([
    { what: 'untouched', edit: (body: string) => body, left: [`$&${SEARCHES}`] },
    {
      what: 'in people’s words',
      edit: (body: string) => body.replace(/^Extracted.*$/mu, '$& Ann chairs.'),
      left: ['$&'],
    },
    { what: 'deleted', edit: (body: string) => body.replace(/^Extracted.*\n\n/mu, ''), left: [] },
  ])('are told apart in the intro, which earlier versions had without: $what', async ({ edit, left }) => {
    const labelled = config('        - { labelled: true }\n');
    await using life = await startLife({ config: labelled, world });
    await publish(life);
    const intro =
      'Extracted from **wg-agenda** labeled issues and pull requests from the **acme org** prior to the meeting.';
    expect(bodyOf(life)).toContain(`\n${intro}\n`);
    const edited = edit(bodyOf(life));
    await life.edit(life.issues()[0]?.number ?? 0, () => edited);
    const sections =
      '        - { title: Always, standing: [Roll call] }\n        - { title: Urgent, label: urgent }\n';
    writeFileSync(join(life.folder, 'minutebook.yml'), config(sections));
    for (let run = 1; run <= 2; run += 1) expect(await publish(life)).toMatchObject({ status: 0 });
    expect(bodyOf(life)).toContain('### Urgent');
    const lines = (body: string) => body.match(/^Extracted.*$|searches of their own/gmu) ?? [];
    expect(lines(bodyOf(life))).toEqual(lines(edited).map((line, at) => left[at]?.replace('$&', line)));
    // Without the searches it is as it was.
    writeFileSync(join(life.folder, 'minutebook.yml'), labelled);
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(lines(bodyOf(life))).toEqual(lines(edited));
  });

  it('are lists in their order, of which each shows what it takes', async () => {
    const sections = `        - { title: Urgent, label: urgent, order: number }
        - { title: Proposals, query: "is:open label:stage-3,stage-10", groupBy: { label: "stage-*" }, order: oldest }
        - { labelled: true, title: Everything else, repeat: false, order: title, limit: 2 }
        - { title: Always, standing: ["Roll call\\n  * Ann\\n  * Ben"] }
`;
    await using life = await startLife({ config: config(sections), world });
    const { stderr } = await life.run(['agenda', '--publish', '--explain']);
    expect(agendaOf(bodyOf(life))).toEqual([
      '### Urgent',
      '* Proposal 12',
      '* Proposal 14',
      '### Proposals',
      '#### stage-3',
      '* Proposal 11',
      '* Proposal 13',
      '#### stage-10',
      '* Proposal 12',
      '### Everything else',
      '#### acme/wg',
      '* Permission model',
      '* Ping @<!-- -->everyone and close #<!-- -->1',
      expect.stringMatching(/^And 1 more: http/u),
      '### Always',
      '* Roll call',
    ]);
    expect(bodyOf(life)).toContain('* Roll call\n    * Ann\n    * Ben\n');
    expect(stderr).toContain('acme/app#12: label urgent, query of "Proposals"\n');
    expect(stderr).toContain(
      'acme/app#11: query of "Proposals", label wg-agenda (left to the list before)\n',
    );
    expect(await publish(life)).toMatchObject({ status: 0, stdout: '' });
  });

  it('do without a label', async () => {
    const own = config('        - { title: Urgent, label: urgent }\n').replace(
      'label: wg-agenda',
      'label: false',
    );
    await using life = await startLife({ config: own, world });
    await publish(life);
    expect(agendaOf(bodyOf(life))).toEqual(['### Urgent', '* Proposal 14', '* Proposal 12']);
    expect(bodyOf(life)).not.toContain('wg-agenda');
  });

  it('keep what people did to one line of an item in two lists', async () => {
    const sections = `        - { title: Urgent, label: urgent, order: number }
        - { title: Proposals, query: "is:open label:stage-10", order: number }
        - { title: Old, query: "is:open label:stage-3", order: number }
`;
    await using life = await startLife({ config: config(sections).replace('wg-agenda', 'false'), world });
    await publish(life);
    await life.edit(3, (body) =>
      body.replace('### Urgent\n\n* Proposal 12 ', '### Urgent\n\n* Proposal 12, Ann presents '),
    );
    await life.edit(3, (body) => body.replace(/### Proposals\n\n\* .*\n/u, '### Proposals\n\nNot today.\n'));
    const edited = bodyOf(life);
    expect(agendaOf(edited)).toEqual([
      '### Urgent',
      '* Proposal 12, Ann presents',
      '* Proposal 14',
      '### Proposals',
      '### Old',
      '* Proposal 11',
      '* Proposal 13',
    ]);
    expect(await publish(life)).toMatchObject({ status: 0, stdout: '' });
    expect(bodyOf(life)).toBe(edited);
  });
});

it('names the query that GitHub refuses, among others', async () => {
  const query = 'is:open a OR b OR c OR d OR e OR f OR g';
  const sections = `sections: [{ title: Fine, query: "is:open fine" }, { title: Long, query: "${query}" }]`;
  const config = CONFIG.replace('      from: [acme]', `      from: [acme]\n      ${sections}`);
  await using life = await startLife({ config });
  const { status, stderr } = await life.run(['agenda']);
  expect(status).toBe(2);
  expect(stderr).toContain(`minutebook.yml:10:80: GitHub refused the query \`${query}\``);
});
