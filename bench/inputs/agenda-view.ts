import { titleOf } from './titles.ts';

/** A template with the blocks and the line of an agenda. */
export const AGENDA_TEMPLATE = `# {{title}}

{{#each repositories}}

### {{name}}

{{#each items}}
* {{title}} [#{{number}}]({{url}})
{{/each}}
{{/each}}
`;

/** What the template is filled with: so many items in two repositories. */
export function agendaView(count: number) {
  const items = Array.from({ length: count }, (_, index) => ({
    title: titleOf(index),
    number: index,
    url: `https://github.com/nodejs/node/pull/${index}`,
  }));
  const half = Math.ceil(count / 2);
  return {
    title: 'Items',
    repositories: [
      { name: 'nodejs/node', items: items.slice(0, half) },
      { name: 'nodejs/undici', items: items.slice(half) },
    ],
  };
}
