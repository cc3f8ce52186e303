import { readFileSync } from 'node:fs';
import { deriveSections } from '../../src/compose/update/derive-sections.ts';
import { keywordsOf } from '../../src/compose/update/words.ts';
import type { RoleConfig, SectionConfig } from '../../src/model/role-config.ts';
import type { RoleSection } from '../../src/model/update.ts';
import type { Source } from '../../src/ports/source.ts';
import { readRoleDocument } from '../../src/read/updates/role-document.ts';
import { nodejsRole } from '../../test/helpers/nodejs-role.ts';

/** A role as it is configured, and the sections of its document. */
export interface Configured {
  name: string;
  role: RoleConfig;
  sections: readonly RoleSection[];
}

/**
 * What a role starts with: whose work, where, and the rules that follow from its document alone. Its labels are those of
 * the repositories that are a word of an initiative's name. Nothing of it is tuned.
 */
export async function derivedConfiguration(document: string, source: Source): Promise<Configured> {
  const sections = readRoleDocument(readFileSync(document, 'utf8'), { file: document });
  const rules = deriveSections(sections);
  const initiatives = Object.values(rules).flatMap((section) => section.initiatives);
  const from = ['nodejs'];
  const words = new Set(initiatives.flatMap(({ name }) => keywordsOf(name)));
  const labels = await source.labels([...words], from);
  const { role } = nodejsRole();
  return {
    name: 'derived from the role document',
    sections,
    role: {
      ...role,
      from,
      labels: labels.filter(({ known }) => known).map(({ name }) => name),
      titles: initiatives.map(({ name }) => name),
      leaveOut: [],
      sections: rules,
    },
  };
}

/** The example's configuration, whose rules were written with most of these months in view. */
export function tunedConfiguration(): Configured {
  const { role, sections } = nodejsRole();
  return { name: "tuned (the example's)", role: { ...role, leaveOut: [] }, sections };
}

/** The same without what `everyone: true` gathers. */
export function withoutEveryone(sections: RoleConfig['sections']): RoleConfig['sections'] {
  const without = (match: SectionConfig['match']) =>
    match.flatMap(({ everyone, ...entry }) => (everyone === true ? [] : [entry]));
  return Object.fromEntries(
    Object.entries(sections).map(([number, section]) => [
      number,
      {
        ...section,
        match: without(section.match),
        initiatives: section.initiatives.map((one) => ({ ...one, match: without(one.match) })),
      },
    ]),
  );
}
