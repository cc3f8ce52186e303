import { expect, it } from 'vitest';
import { guessByName } from '../../../src/compose/update/placement.ts';
import type { RoleSection } from '../../../src/model/update.ts';
import { sectionConfig } from '../../helpers/nodejs-role.ts';
import { workItem } from '../../helpers/work-item.ts';

const sections = [
  { number: '1', title: 'Support for Security Releases' },
  { number: '2', title: 'Initiatives' },
].map((section): RoleSection => ({ ...section, level: 1, intro: null, line: 1 }));
const config = { '2': sectionConfig({ initiatives: [{ name: 'Permission Model', match: [] }] }) };

it.each([
  { title: 'docs of the permission model', labels: [], guess: '2 Permission Model' },
  { title: 'src: models', labels: [], guess: '2 Permission Model' },
  { title: 'release 20.4.1', labels: [], guess: '1 null' },
  { title: 'tidy up', labels: ['security release'], guess: '1 null' },
  { title: 'tidy up', labels: [], guess: null },
  { title: '', labels: [], guess: null },
])('guesses $guess for "$title" $labels', ({ title, labels, guess }) => {
  const found = guessByName(sections, config)(workItem({ title, labels }));
  expect(found === null ? null : `${found.section} ${found.initiative}`).toBe(guess);
});
