import { resolve } from 'node:path';
import { unknownPeople } from '../compose/meeting/rotation.ts';
import { locatedAt } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { earlierMinutes } from '../documents/earlier-minutes.ts';
import { readMembers } from '../memory/read-members.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import type { CheckFinding } from './check-notes.ts';

/** Later than all minutes. */
const END = { date: '9999-12-31' };

/**
 * Reports people in rotations who are neither in the minutes nor in the list of members: they may be misspelt, or new.
 */
export async function checkRotations(config: Config, deps: Deps): Promise<CheckFinding[]> {
  const findings = config.groups.map(async (group) => {
    const { id, meeting } = group;
    if (Object.keys(meeting.roles).length === 0) return [];
    const archive = await earlierMinutes({ config, group }, END, deps);
    const members = new Set(await memberNames(config, group, deps));
    return unknownPeople(meeting.roles, archive).flatMap(({ name, person }): CheckFinding[] => {
      if (members.has(plain(person))) return [];
      const index = meeting.roles[name]?.indexOf(person) ?? 0;
      const { place } = locatedAt(config, ['groups', id, 'meeting', 'roles', name, index], deps);
      return [
        {
          about: 'input',
          severity: 'warning',
          place: { file: config.file ?? '', ...place },
          rule: 'config/unknown-person',
          message: `Nobody called ${person} takes turns as ${name}, as far as the group’s minutes know.`,
          why: 'No minutes of the group list such a name or login, and its list of members has none.',
          hint: 'Correct it, or leave it for somebody who is new.',
        },
      ];
    });
  });
  return (await Promise.all(findings)).flat();
}

async function memberNames(
  config: Config,
  { attendance: { members } }: GroupConfig,
  deps: Deps,
): Promise<string[]> {
  const text = members === null ? null : await deps.files.read(resolve(configFolder(config, deps), members));
  return readMembers(text ?? '').flatMap(({ name, login }) => [plain(name ?? ''), plain(login ?? '')]);
}

function plain(name: string): string {
  return name.replace(/^@/u, '').trim().toLowerCase();
}
