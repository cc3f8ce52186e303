import fc from 'fast-check';

/** What a generated document is made of, in these tests. */
export interface Fact {
  repository: string;
  number: number;
  title: string;
}

export interface Facts {
  form: 'minutes' | 'update';
  items: readonly Fact[];
}

export const addressOf = ({ repository, number }: Fact): string =>
  `https://github.com/${repository}/issues/${number}`;

/** Whether a text holds the item's own address, and not one that goes on. */
export const names = (text: string, fact: Fact): boolean => {
  const at = text.indexOf(addressOf(fact));
  if (at === -1) return false;
  const rest = text.slice(at + addressOf(fact).length);
  return !/^\d/u.test(rest) || names(rest, fact);
};

/** A generated document in one of the two seed forms, with a count that changes with the items. */
export function generate({ form, items }: Facts): string {
  const repositories = [...new Set(items.map(({ repository }) => repository))];
  const of = (repository: string) => items.filter((item) => item.repository === repository);
  if (form === 'minutes') {
    const sections = repositories.map(
      (name) =>
        `### ${name}\n\n${of(name)
          .map((item) => `* ${item.title} [#${item.number}](${addressOf(item)})\n`)
          .join('')}`,
    );
    const body = sections.length === 0 ? 'Nothing on the agenda.\n' : sections.join('\n');
    return `# Meeting\n\n## Present\n\n* Team: @nodejs/security-wg\n\n## Announcements\n\nThere are ${items.length} items.\n\n- [ ] Vulnerability Review - https://github.com/nodejs/reviews/issues\n\n${body}\n## Q&A, Other\n\n## Upcoming Meetings\n\nSee you.\n`;
  }
  const line = (item: Fact) => `${item.title} - ${addressOf(item)}\n`;
  const sections = repositories.map((name, index) => {
    const first = of(name).filter(({ number }) => number % 2 === 0);
    const rest = of(name).filter(({ number }) => number % 2 === 1);
    const group =
      rest.length === 0 ? '' : `\nInitiative ${name}:\n\n${rest.map((item) => `* ${line(item)}`).join('')}`;
    return `## ${index + 1}) Section ${name.split('/')[1]}\n\n${first.map((item) => `* ${line(item)}`).join('')}${group}`;
  });
  return `# Update 2023-07\n\nThe following update has ${items.length} items.\n\n${sections.join('\n')}\n## WG Meetings\n\nTSC\n\n* 26/07\n* 12/07\n`;
}

const TITLES = [
  'Permission Model',
  'Revert "src: add flag" (#1234)',
  'doc: say `--allow-fs` \\* twice',
  'lib,src: [v20.x] backport \\<b> of nodejs/undici#7',
  'Éviter les fuites — 日本語',
  'a',
];

const fact = fc.record({
  repository: fc.constantFrom('nodejs/node', 'nodejs/security-wg', 'nodejs/undici', 'nodejs/TSC'),
  number: fc.integer({ min: 1, max: 60 }),
  title: fc.constantFrom(...TITLES),
});

const uniqueItems = (constraints: fc.UniqueArrayConstraintsRecommended<Fact, string>) =>
  fc.uniqueArray(fact, { ...constraints, selector: (item) => `${item.repository}#${item.number}` });

/** Facts before and after: some items gone, some with a new title, some new, in any order. */
export const history: fc.Arbitrary<{ before: Facts; after: Facts }> = fc
  .record({
    form: fc.constantFrom('minutes' as const, 'update' as const),
    items: uniqueItems({ maxLength: 12 }),
    fates: fc.array(fc.constantFrom('stays', 'stays', 'stays', 'retitled', 'gone'), {
      minLength: 12,
      maxLength: 12,
    }),
    extra: uniqueItems({ maxLength: 4 }),
    at: fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }),
  })
  .map(({ form, items, fates, extra, at }) => {
    const later = items.flatMap((item, index) => {
      if (fates[index] === 'gone') return [];
      return [fates[index] === 'retitled' ? { ...item, title: `${item.title} (retitled)` } : item];
    });
    const known = new Set(items.map((item) => addressOf(item)));
    for (const [index, item] of extra.entries()) {
      if (!known.has(addressOf(item))) later.splice(at[index] ?? 0, 0, item);
    }
    return { before: { form, items }, after: { form, items: later } };
  });
