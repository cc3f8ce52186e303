/** Every key of a configuration, with the three kinds of schedule to choose from. */
export function fullExample(schedule: string): string {
  return `# yaml-language-server: $schema=./node_modules/minutebook/schema.json
host: Node.js                               # prefix of meeting titles
output: notes
publish: { files: pull-request, branch: main }   # or files: commit

groups:
  security-wg:                              # the id used on the command line
    name: Security WorkGroup
    agenda:
      label: security-wg-agenda             # default "<id>-agenda"
      from: [nodejs]                        # organisations and owner/name repositories; several allowed
      exclude: [nodejs/some-archive]
      standing:                             # hand-kept items, before the gathered ones
        - "Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues"
      sections:                             # optional extra lists by search query
        - { title: Needs a champion, query: "is:open label:help-wanted" }
      activity: true                        # what happened to each item since the last meeting
    meeting:
      repository: nodejs/security-wg        # where the meeting issue is opened
      labels: [meeting]
      schedule:                             # one of the three
        ${schedule}
        timezone: UTC                       # for floating and all-day times only
      openBefore: P3D                       # default
      invited: ["Security wg team: @nodejs/security-wg"]
      observers: []
      join: https://zoom.us/j/0
      sessions: [{ time: "13:00", join: https://zoom.us/j/1 }]   # alternating slots, UTC
      watch: https://www.youtube.com/c/nodejs+foundation/live
      calendar: https://nodejs.org/calendar
      timezones: [America/Los_Angeles, Europe/London, Asia/Kolkata]   # default: a world table
    minutes:
      path: "{{group}}/{{date}}.md"         # under output
      hackmd: { team: openjs-nodejs }
      carry: true                           # last notes on an item and open action items, for the scribe
    templates: { agenda: my-agenda.md, minutes: my-minutes.md }

roles:
  security-support:
    name: Security Support Role
    document: security-support-role.md      # its "N) Title" headings are the sections, in priority order
    path: "updates/update-{{period}}.md"
    people: [RafaelGSS]                     # their work is gathered
    from: [nodejs]
    labels: [permission]                    # work by anyone that carries one of these
    sections:
      "1": { hackerone: nodejs }
      "2": { releases: [nodejs/node], match: [{ repo: nodejs/node, label: release }] }
      "3":
        intro: "2023 Security Initiatives - https://github.com/nodejs/security-wg#current-initiatives"
        initiatives:
          - { name: Permission Model, match: [{ label: permission }, { title: "*permission*" }] }
          - { name: Automate Security Release process, match: [{ repo: nodejs/node-core-utils }] }
      "5": { match: [{ repo: nodejs/node, title: "doc:*" }] }
    meetings: { TSC: nodejs/TSC, Security WG: nodejs/security-wg, Release WG: nodejs/Release }
    learn: true                             # place what no rule matches as earlier updates placed its like
    templates: { update: my-update.md }
`;
}

export const SCHEDULES = {
  ical: 'ical: https://example.org/node.ics\n        match: Node.js Security',
  rrule: 'rrule: "DTSTART;TZID=Europe/London:20230105T150000\\nRRULE:FREQ=WEEKLY;INTERVAL=2"',
  every: 'every: "2023-01-05T15:00[Europe/London]/P14D"',
};
