import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubServerOptions, ItemData } from '../../test/github-server/index.ts';
import type { Command, ServerProcess } from '../processes.ts';

const NOW = '2024-06-05T12:00:00Z';

const CONFIG = `groups:
  wg:
    name: Working Group
    agenda: { label: wg-agenda, from: [acme] }
    meeting: { repository: acme/wg, schedule: { ical: meetings.ics } }
`;

const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:bench', 'BEGIN:VEVENT', 'UID:wg', 'DTSTAMP:20240101T000000Z'],
  ...['SUMMARY:WG', 'DTSTART:20240104T150000Z', 'DTEND:20240104T160000Z', 'RRULE:FREQ=WEEKLY'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

/** A GitHub with a group whose next agenda has so many items. */
export function publishingServer(items: number): Pick<GitHubServerOptions, 'world' | 'now'> {
  return {
    now: NOW,
    world: {
      repositories: [
        { nameWithOwner: 'acme/wg', files: { 'README.md': '# WG\n' } },
        { nameWithOwner: 'acme/app' },
      ],
      users: [{ login: 'ann' }],
      items: Array.from(
        { length: items },
        (_, index): ItemData => ({
          repo: 'acme/app',
          number: index + 1,
          type: 'Issue',
          title: `Decide how option ${index + 1} of the permission model is called`,
          author: 'ann',
          labels: ['wg-agenda'],
          createdAt: new Date(Date.parse('2024-05-01T12:00:00Z') + index * 60_000).toISOString(),
        }),
      ),
    },
  };
}

/**
 * Publishes the agenda of that group as the issue of its meeting, which a calendar gives. Nothing is kept of code
 * that Node.js compiled, as on the machines of GitHub Actions.
 * @param folder - For the configuration and the calendar.
 */
export function publishing(name: string, folder: string, { apiUrl, graphqlUrl }: ServerProcess): Command {
  writeFileSync(join(folder, 'minutebook.yml'), CONFIG);
  writeFileSync(join(folder, 'meetings.ics'), CALENDAR);
  return {
    name,
    argv: () => [
      ...['dist/cli.js', 'agenda', 'wg', '--publish', '--now', NOW],
      ...['--config', join(folder, 'minutebook.yml'), '--quiet'],
    ],
    env: {
      NODE_DISABLE_COMPILE_CACHE: '1',
      GITHUB_TOKEN: 'tok-all',
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
    },
  };
}
