import { expect, it } from 'vitest';
import { renderTemplate } from '../../src/template/render-template.ts';

it('writes the minutes in the form of 2023-02-16', () => {
  const template = `# {{title}}

## Links

* **Recording**:  {{link recording}}
* **GitHub Issue**: {{link issue}}

## Present

* {{team.name}}: {{mention team.mention}}
{{#each present}}
* {{name}}{{#if login}}: {{mention login}}{{/if}}
{{/each}}

## Agenda

## Announcements

*Extracted from **{{label}}** labeled issues and pull requests from the **{{from}} org** prior to the meeting.

{{#each standing}}
- [X] {{md this}}
{{/each}}

{{#each repositories}}
### {{name}}

{{#each items}}
* {{title}} [#{{number}}]({{url}})
{{/each}}

{{/each}}
## Q&A, Other

## Upcoming Meetings

* **{{host}} Project Calendar**: <{{calendar}}>

Click \`+GoogleCalendar\` at the bottom right to add to your own Google calendar.
`;
  const item = (repository: string, number: number, title: string) => ({
    title,
    number,
    url: `https://github.com/${repository}/issues/${number}`,
  });
  const view = {
    title: 'Node.js  Security WorkGroup Meeting 2023-02-16',
    recording: 'https://www.youtube.com/watch?v=HAqMRXb9aw4',
    issue: 'https://github.com/nodejs/security-wg/issues/877',
    team: { name: 'Security wg team', mention: 'nodejs/security-wg' },
    present: [
      { name: 'Rafael Gonzaga', login: 'RafaelGSS' },
      { name: 'Lee Holmes', login: null },
    ],
    label: 'security-wg-agenda',
    from: 'nodejs',
    standing: ['Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues'],
    host: 'Node.js',
    calendar: 'https://nodejs.org/calendar',
    repositories: [
      {
        name: 'nodejs/security-wg',
        items: [
          item('nodejs/security-wg', 859, 'Assessment against best practices (OpenSSF Scorecards ...)'),
          item('nodejs/security-wg', 851, 'Add OSSF Scorecard'),
        ],
      },
      {
        name: 'nodejs/nodejs-dependency-vuln-assessments',
        items: [
          item('nodejs/nodejs-dependency-vuln-assessments', 89, 'Recursive support on Node.js dependencies'),
        ],
      },
    ],
  };
  expect(renderTemplate(template, view).markdown).toBe(`# Node.js  Security WorkGroup Meeting 2023-02-16

## Links

* **Recording**:  https://www.youtube.com/watch?v=HAqMRXb9aw4
* **GitHub Issue**: https://github.com/nodejs/security-wg/issues/877

## Present

* Security wg team: @nodejs/security-wg
* Rafael Gonzaga: @RafaelGSS
* Lee Holmes

## Agenda

## Announcements

*Extracted from **security-wg-agenda** labeled issues and pull requests from the **nodejs org** prior to the meeting.

- [X] Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues

### nodejs/security-wg

* Assessment against best practices (OpenSSF Scorecards ...) [#859](https://github.com/nodejs/security-wg/issues/859)
* Add OSSF Scorecard [#851](https://github.com/nodejs/security-wg/issues/851)

### nodejs/nodejs-dependency-vuln-assessments

* Recursive support on Node.js dependencies [#89](https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues/89)

## Q&A, Other

## Upcoming Meetings

* **Node.js Project Calendar**: <https://nodejs.org/calendar>

Click \`+GoogleCalendar\` at the bottom right to add to your own Google calendar.
`);
});

it('writes the update in the form of 2023-07', () => {
  const template = `# Update {{period}}

The following update is according to the [{{role}}]({{link}}) document.

Each section points to at least one item on the priority list defined by the {{role}} document.

{{#each sections}}
## {{number}}) {{title}}

{{#if intro}}
{{md intro}}

{{/if}}
{{#each items}}
* {{#if open}}[In Progress] {{/if}}{{title}} - {{link url}}
{{/each}}
{{#each initiatives}}

* {{name}}
  {{#each items}}
  * {{title}} - {{link url}}
  {{/each}}

{{/each}}

{{/each}}
## WG Meetings

{{#each meetings}}
{{name}}
{{#each dates}}
  * {{date this "dd/MM"}}
{{/each}}

{{/each}}
`;
  const pull = (repository: string, number: number, title: string, open = false) => ({
    title,
    open,
    url: `https://github.com/${repository}/pull/${number}`,
  });
  const view = {
    period: '2023-07',
    role: 'Security Support Role',
    link: './security-support-role.md',
    sections: [
      {
        number: '3',
        title: 'Node.js Security WG Initiatives',
        intro: '2023 Security Initiatives - https://github.com/nodejs/security-wg#current-initiatives',
        items: [],
        initiatives: [
          {
            name: 'Permission Model',
            items: [
              pull('nodejs/node', 48677, 'Add permission model debug'),
              pull(
                'nodejs/node',
                48907,
                'Restrict all permission model access when --experimental-permission is passed',
              ),
            ],
          },
          {
            name: 'Automate Security Release process',
            items: [pull('nodejs/node', 48649, 'Drop <b> in release tags')],
          },
        ],
      },
      {
        number: '5',
        title: 'Improving Security Processes',
        intro: null,
        items: [
          pull('nodejs/node', 48769, 'doc: remove nodejs/tweet mention'),
          pull('nodejs/node', 48947, 'Clarify Policy expectations', true),
        ],
        initiatives: [],
      },
    ],
    meetings: [
      { name: 'TSC', dates: ['2023-07-26', '2023-07-12'] },
      { name: 'Security WG', dates: ['2023-07-06'] },
    ],
  };
  expect(renderTemplate(template, view).markdown).toBe(`# Update 2023-07

The following update is according to the [Security Support Role](./security-support-role.md) document.

Each section points to at least one item on the priority list defined by the Security Support Role document.

## 3) Node.js Security WG Initiatives

2023 Security Initiatives - https://github.com/nodejs/security-wg#current-initiatives

* Permission Model
  * Add permission model debug - https://github.com/nodejs/node/pull/48677
  * Restrict all permission model access when --experimental-permission is passed - https://github.com/nodejs/node/pull/48907

* Automate Security Release process
  * Drop \\<b> in release tags - https://github.com/nodejs/node/pull/48649

## 5) Improving Security Processes

* doc: remove nodejs/tweet mention - https://github.com/nodejs/node/pull/48769
* [In Progress] Clarify Policy expectations - https://github.com/nodejs/node/pull/48947

## WG Meetings

TSC
  * 26/07
  * 12/07

Security WG
  * 06/07
`);
});
