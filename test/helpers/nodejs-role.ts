import { readFileSync } from 'node:fs';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { RoleConfig, SectionConfig } from '../../src/model/role-config.ts';
import type { RoleSection } from '../../src/model/update.ts';
import { readRoleDocument } from '../../src/read/updates/role-document.ts';

/** From the root of the project, where tests and scripts run. */
const FIXTURES = 'fixtures/nodejs';

/** Returns the role of the bundled example, from its configuration and its role document. */
export function nodejsRole(): { role: RoleConfig; sections: RoleSection[] } {
  const { config, problems } = parseConfig(readFileSync(`${FIXTURES}/minutebook.yml`, 'utf8'), {
    file: 'minutebook.yml',
  });
  const role = config?.roles[0];
  if (role === undefined || typeof role.document !== 'string' || problems.length > 0) {
    throw new Error(`The example has a role with a role document. ${JSON.stringify(problems)}`);
  }
  const file = role.document;
  return { role, sections: readRoleDocument(readFileSync(`${FIXTURES}/${file}`, 'utf8'), { file }) };
}

/** Returns a section without rules, except for the given ones. */
export function sectionConfig(section: Partial<SectionConfig>): SectionConfig {
  return { intro: null, match: [], initiatives: [], releases: [], hackerone: null, ...section };
}
