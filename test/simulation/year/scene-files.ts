import { instantAt, iso } from './planned.ts';
import type { Scene, SceneGroup } from './scene.ts';

/** `minutebook.yml` of a scene. */
export function configText({ mode, owner, groups }: Scene): string {
  return `host: Acme
output: notes
preset: nodejs
publish: { files: ${mode}, branch: main }
groups:
${groups.map((each) => groupText(each, owner)).join('\n')}
roles:
  keeper:
    name: Security Support Role
    document: role.md
    path: "updates/update-{{period}}.md"
    people: [RafaelGSS, person-1]
    from: [${owner}]
    labels: [permission]
    sections:
      "1": { match: [{ title: "doc:*" }] }
      "2": { initiatives: [{ name: Streams, match: [{ title: "stream*" }] }] }
    learn: false
`;
}

function groupText(
  { id, name, label, repository, schedule, hackmd, closes, activity }: SceneGroup,
  owner: string,
): string {
  return `  ${id}:
    name: ${name}
    agenda: { label: ${label}, from: [${owner}], standing: ["Review of alerts"], activity: ${activity} }
    meeting:
      repository: ${repository}
      labels: [meeting]
      schedule: { ${schedule} }
      closeAfterMinutes: ${closes}
      invited: ["Team: @${owner}/${id}"]
    minutes: { path: "{{group}}/{{date}}.md"${hackmd ? ', hackmd: { team: openjs-nodejs }' : ''} }`;
}

export const ROLE_TEXT = '# Security Support Role\n\n## 1) Documents\n\n## 2) Streams\n\n## 3) The rest\n';

/** The calendar of the one group that has a file, as it reads at an instant. */
export function calendarText({ changes }: Scene, instant: number): string {
  const known = changes.filter(({ toldAt }) => toldAt <= instant);
  const compact = (date: string) => date.replaceAll('-', '');
  const event = (lines: string[]) => [
    'BEGIN:VEVENT',
    'UID:berlin',
    'DTSTAMP:20221101T000000Z',
    'SUMMARY:Berlin',
    ...lines,
    'END:VEVENT',
  ];
  const utc = (date: string, time: string) =>
    iso(instantAt(date, time, 'Europe/Berlin')).replace(/[-:]/gu, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:scene',
    ...event(['DTSTART;TZID=Europe/Berlin:20221130T140000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2']),
    ...known.flatMap((change) =>
      event([
        `RECURRENCE-ID;TZID=Europe/Berlin:${compact(change.date)}T140000`,
        ...(change.kind === 'cancelled'
          ? ['STATUS:CANCELLED', `DTSTART;TZID=Europe/Berlin:${compact(change.date)}T140000`]
          : [`DTSTART:${utc(change.to, change.time)}`, 'DURATION:PT1H']),
      ]),
    ),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
