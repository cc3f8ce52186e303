import { expect, it } from 'vitest';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

const role = `people: [ann]
from: [acme]
labels: [ours]
templates: { update: update.md }
sections: { "1": { match: [{ title: "*" }] } }`;
const template = (line: string) =>
  `{{#each sections}}\n## {{heading}}\n\n{{#each items}}\n* ${line}\n{{/each}}\n{{/each}}\n`;
const merged = { mergedAt: '2023-07-20T00:00:00Z', labels: ['ours'] };
const review = (author: string) => {
  return { author, state: 'APPROVED' as const, submittedAt: '2023-07-19T00:00:00Z' };
};
const items = [
  pullRequest(1, { ...merged, reviews: [review('ben'), review('ann')] }),
  pullRequest(2, { ...merged, author: 'newcomer' }),
  pullRequest(3, { ...merged, author: 'regular' }),
  pullRequest(4, { ...merged, author: 'helper[bot]' }),
  pullRequest(5, { labels: ['ours'], author: 'visitor' }),
  pullRequest(7, { createdAt: '2023-05-01T00:00:00Z', mergedAt: '2023-05-02T00:00:00Z' }),
  pullRequest(6, { author: 'regular', createdAt: '2023-06-01T00:00:00Z', mergedAt: '2023-06-30T23:59:59Z' }),
];

async function update(line: string) {
  const { run, read, write } = await updateProject({ role, document: '## 1) All\n', items });
  write('update.md', template(line));
  const { status, stdout } = await run('2023-07', '--json');
  expect(status).toBe(0);
  const text = read('notes/updates/update-2023-07.md');
  return {
    lines: text.split('\n').filter((each) => each.startsWith('* ')),
    requests: JSON.parse(stdout).github.requests as number,
  };
}

it('asks for reviewers and first-time contributors where a template names them, and only there', async () => {
  const plain = await update('{{number}}');
  const reviewed = await update('{{number}}: {{join reviewers}}');
  const first = await update('{{number}}{{#if firstTime}} by {{by}}, for the first time{{/if}}');
  expect(plain.lines).toEqual(['* 1', '* 2', '* 3', '* 4', '* 5']);
  expect(reviewed.lines).toEqual(['* 1: ben', '* 2:', '* 3:', '* 4:', '* 5:']);
  expect(first.lines).toEqual(['* 1', '* 2 by newcomer, for the first time', '* 3', '* 4', '* 5']);
  expect(reviewed.requests).toBe(plain.requests);
  expect(first.requests).toBe(plain.requests + 1);
});
