import type { Config } from '../../model/config.ts';
import { formatKey } from '../key-path.ts';
import type { Finding, Path } from '../problem.ts';
import { error, warning } from './rule.ts';

/** The issue of a meeting is found by repository and title, so two groups would share one. */
export function differentMeetings(config: Config): Finding[] {
  const seen = new Map<string, string>();
  return config.groups.flatMap(({ id, name, meeting }) => {
    if (meeting.repository === null) return [];
    const key = `${meeting.repository} ${name}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? id);
    if (other === undefined) return [];
    return error('config/same-meeting', ['groups', id, 'name'], {
      message: `The groups ${other} and ${id} have the same name and repository.`,
      why: `Their meeting issues in ${meeting.repository} could not be told apart.`,
      hint: 'Give one of them another name.',
    });
  });
}

/** What only makes sense with a meeting issue, in a group that has none. */
export function issueHasRepository(config: Config): Finding[] {
  return config.groups.flatMap(({ id, meeting }) => {
    if (meeting.repository !== null) return [];
    const path: Path = ['groups', id, 'meeting'];
    const idle = [
      ...(meeting.schedule === null ? [] : ['schedule']),
      ...(meeting.labels.length === 0 ? [] : ['labels']),
      ...(meeting.closeAfterMinutes ? ['closeAfterMinutes'] : []),
    ];
    return idle.slice(0, 1).map((key) =>
      warning('config/no-repository', [...path, key], {
        message: `${formatKey([...path, key])} is set, but no meeting issue can be opened.`,
        why: 'meeting.repository says where, and is missing.',
        hint: 'Add it, as repository: nodejs/security-wg.',
      }),
    );
  });
}
