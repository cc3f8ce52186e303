import { describe, expect, it } from 'vitest';
import { deriveSections } from '../../../src/compose/update/derive-sections.ts';
import { placeItems } from '../../../src/compose/update/place-items.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { readRoleDocument } from '../../../src/read/updates/role-document.ts';
import { workItem } from '../../helpers/work-item.ts';

const DOCUMENT = `# Role

## 1) Handle Incoming Reports

* Triage what reaches the project.

## 2) Support for Releases

* Prepare patches and backports together with the stewards.

## 3) Initiatives

The list is in https://github.com/acme/plans#initiatives. They are to:
* Implement a Permission Model and see it used.
* Align with Best Practices.

## 4) Ecosystem Adoption

* Provide patches for libraries, such as undici and fastify.
* Improve their documentation.
`;

const sections = readRoleDocument(DOCUMENT, { file: 'role.md' });
const derived = deriveSections(sections);

function placeOf(item: Parameters<typeof workItem>[0]): string | null {
  const placement = placeItems([workItem(item)], sections, derived).placed[0]?.placement;
  return placement === undefined ? null : [placement.section, placement.initiative].filter(Boolean).join(' ');
}

describe('rules that follow from a role document', () => {
  it.each([
    { name: 'a word of the text', item: { title: 'src: backport a fix' }, place: '2' },
    { name: 'in the plural', item: { title: 'meta: name two stewards' }, place: '2' },
    { name: 'a word of a heading', item: { title: 'write about our ecosystem' }, place: '4' },
    { name: 'an initiative by name', item: { title: 'src: permission checks' }, place: '3 Permission Model' },
    { name: 'by its initials', item: { title: 'test: urls in pm' }, place: '3 Permission Model' },
    { name: 'an address', item: { repository: 'acme/plans' as const }, place: '3' },
    { name: 'an example', item: { repository: 'acme/undici' as const }, place: '4' },
    { name: 'an abbreviation', item: { title: 'doc: a page for users' }, place: '4' },
    { name: 'a verb that opens a bullet', item: { title: 'lib: implement streams' }, place: null },
    { name: 'a verb that opens a heading', item: { title: 'lib: handle errors' }, place: null },
    { name: 'a word that two sections have', item: { title: 'lib: use patches' }, place: null },
    { name: 'a part of a name', item: { title: 'lib: fix process.ecosystem' }, place: null },
    { name: 'nothing', item: {}, place: null },
  ])('$name', ({ item, place }) => {
    expect(placeOf(item)).toBe(place);
  });

  it('ask for issues by anyone where the document names a whole repository', () => {
    expect(derived['3']?.match).toContainEqual({ repo: 'acme/plans', kind: 'issue', everyone: true });
  });

  it('are a valid configuration', () => {
    const text = JSON.stringify({
      roles: {
        role: {
          document: 'role.md',
          from: ['acme'],
          people: ['ann'],
          sections: Object.fromEntries(
            Object.entries(derived).map(([number, { match, initiatives }]) => [
              number,
              { match, initiatives },
            ]),
          ),
        },
      },
    });
    expect(parseConfig(text, { file: 'minutebook.yml' }).problems).toEqual([]);
  });

  it('are none for a document that says nothing', () => {
    const bare = readRoleDocument('## 1) A\n\n## 2) B\n', { file: 'role.md' });
    expect(Object.values(deriveSections(bare)).flatMap(({ match }) => match)).toEqual([]);
  });
});
