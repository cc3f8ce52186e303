import type { Item } from '../../src/model/item.ts';

/** An open public issue, but for what is said. */
export function item(fields: Partial<Item> & Pick<Item, 'number'>): Item {
  const repository = fields.repository ?? 'nodejs/node';
  return {
    kind: 'issue',
    repository,
    title: `Title ${fields.number}`,
    url: `https://github.com/${repository}/issues/${fields.number}`,
    author: 'someone',
    opener: { login: 'someone', insider: false },
    labels: [],
    state: 'open',
    draft: false,
    createdAt: '2023-01-01T00:00:00Z',
    updatedAt: '2023-01-02T00:00:00Z',
    closedAt: null,
    mergedAt: null,
    stateReason: null,
    comments: 0,
    files: [],
    linked: [],
    assignees: [],
    public: true,
    archived: false,
    ...fields,
  };
}
