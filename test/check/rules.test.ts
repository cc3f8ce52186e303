import { describe, expect, it } from 'vitest';
import { type LintOptions, lintDocument } from '../../src/check/lint-document.ts';

const MINUTES = `# Example Team Meeting 2023-02-16

## Links

* **Recording**: https://www.youtube.com/watch?v=x
* **GitHub Issue**: https://github.com/o/wg/issues/9

## Present

* Team: @o/wg
* Ada Example: @ada
* Bob Example

## Agenda

## Announcements

*Extracted from **wg-agenda** labeled issues and pull requests from the **o org** prior to the meeting.

### o/wg

* A title [#5](https://github.com/o/wg/issues/5)
  * said
* Another [#6](https://github.com/o/wg/issues/6)

## Q&A, Other
`;

const UPDATE = `# Update 2023-07

According to the [Role](./role.md) document.

## 1) Fix

* Fix it - https://github.com/o/node/pull/7

## WG Meetings

TSC
  * 26/07
Release WG
  * 12/07 - chair
`;

/** `line rule: reason` of every finding. */
function findings(text: string, options: Partial<LintOptions> = {}): string[] {
  const { messages } = lintDocument(text, { file: 'a.md', ...options });
  return messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
}

function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

it('has nothing to say about documents that are right', () => {
  expect(findings(MINUTES)).toEqual([]);
  expect(findings(UPDATE, { file: 'updates/update-2023-07.md', exists: () => false })).toEqual([]);
  expect(findings('# A guide\n\n* [x] `{{date}}`\n')).toEqual([]);
});

it('has nothing to say about a skeleton that waits for its meeting', () => {
  const skeleton = MINUTES.replace(/: https:\S+watch\S+/u, ':')
    .replace('  * said\n', '')
    .replace(/\* (?:Ada|Bob).*\n/gu, '');
  expect(skeleton).toContain('* **Recording**:\n');
  expect(findings(skeleton)).toEqual([]);
  const empty =
    '- [ ] Review\n\nNo open issue carried the label when this page was made.\n\n### More\n\nNothing when this page was made.\n';
  expect(findings(skeleton.replace(/### o\/wg[\s\S]*?(?=## Q)/u, `${empty}\n`))).toEqual([]);
});

describe('minutes', () => {
  it.each([
    {
      name: 'a title that disagrees with the name of the file',
      file: 'wg/2023-02-15.md',
      from: 'Example',
      to: 'Example',
      is: '1 title-date: The title says 2023-02-16, the name of the file 2023-02-15',
    },
    {
      name: 'a link that leads to another number',
      from: 'issues/5)',
      to: 'issues/4)',
      is: '22 link-number: The link shows #5 and leads to o/wg#4',
    },
    {
      name: 'a link that leads to another repository',
      from: '[#5]',
      to: '[o/x#5]',
      is: '22 link-number: The link shows o/x#5 and leads to o/wg#5',
    },
    {
      name: 'an item twice',
      from: '/6)',
      to: '/6)\n* A title [#5](https://github.com/o/wg/pull/5)',
      is: '25 duplicate-item: o/wg#5 is already listed on line 22',
    },
    {
      name: 'an empty recording',
      from: 'https://www.youtube.com/watch?v=x',
      to: '',
      is: '5 recording: The recording is missing from "Recording"',
    },
    {
      name: 'a recording to come',
      from: 'https://www.youtube.com/watch?v=x',
      to: 'TBA',
      is: '5 recording: The recording is missing from "Recording"',
    },
    {
      name: 'no recording',
      from: '* **Recording**: https://www.youtube.com/watch?v=x\n',
      to: '',
      is: '5 recording: No recording is named',
    },
    {
      name: 'a meeting issue without an address',
      from: 'https://github.com/o/wg/issues/9',
      to: '',
      is: '6 meeting-issue: The address is missing from "GitHub Issue"',
    },
    {
      name: 'a meeting issue that is a pull request',
      from: 'issues/9',
      to: 'pull/9',
      is: '6 meeting-issue: "GitHub Issue" leads to a pull request',
    },
    {
      name: 'a meeting issue that is none',
      from: 'wg/issues/9',
      to: 'wg/issues',
      is: '6 meeting-issue: "GitHub Issue" does not lead to an issue',
    },
    {
      name: 'no meeting issue',
      from: '* **GitHub Issue**: https://github.com/o/wg/issues/9\n',
      to: '',
      is: "5 meeting-issue: No link leads to the meeting's issue",
    },
    {
      name: 'nobody present',
      from: '* Ada Example: @ada\n* Bob Example\n',
      to: '',
      is: '8 present: Nobody is listed as present',
    },
    {
      name: 'a handle that cannot be one',
      from: '@ada',
      to: '@ada_',
      is: '11 handle: "@ada_" cannot be a handle on GitHub',
    },
    {
      name: 'a handle with a gap',
      from: '@ada',
      to: '@ ada',
      is: '11 handle: "@ ada" cannot be a handle on GitHub',
    },
    {
      name: 'a name where the handle belongs',
      from: 'Ada Example: @ada',
      to: 'Ada Example: Ada Example',
      is: '11 handle: The name "Ada Example" is where the handle belongs',
    },
    {
      name: 'a character that nobody sees',
      from: '* said',
      to: '* [said](a\u200Bb.md)',
      is: '23 relative-link: There is no file aU+200B (zero width space)b.md',
    },
    {
      name: 'somebody twice',
      from: '* Bob Example',
      to: '* Bob Example\n* Ada E: @ADA',
      is: '13 duplicate-attendee: Ada E is already listed on line 11',
    },
    {
      name: 'somebody without a handle twice',
      from: '* Bob Example',
      to: '* Bob Example\n* bob example: @bob',
      is: '13 duplicate-attendee: bob example is already listed on line 12',
    },
    {
      name: 'a placeholder',
      from: 'https://github.com/o/wg/issues/9',
      to: '$GITHUB_ISSUE$',
      is: '6 placeholder: $GITHUB_ISSUE$ was not filled in',
    },
    {
      name: 'a template expression',
      from: '* said',
      to: '* {{note}}',
      is: '23 placeholder: {{note}} was not filled in',
    },
    {
      name: 'an action of nobody',
      from: '## Q&A',
      to: '## Actions\n\n- write it\n\n## Q&A',
      is: '28 action-owner: The action has no owner',
    },
    {
      name: 'a number without its sign',
      from: '[#5]',
      to: '[5]',
      is: '22 number-sign: The number of an item is written #5',
    },
    {
      name: 'a relative link',
      from: '* said',
      to: '* [said](./there.md#x)',
      is: '23 relative-link: There is no file ./there.md',
    },
    {
      name: 'a misspelt handle',
      from: '* said',
      to: '* @mdawson said',
      is: '23 unknown-handle: Nobody here is known as @mdawson; @mhdawson is',
    },
    {
      name: 'an address with a broken start',
      from: '* said',
      to: '* htps://example.org/x',
      is: '23 address: "htps://" is not a valid start of an address',
    },
    {
      name: 'an address with one slash',
      from: '* said',
      to: '* https:/example.org/x',
      is: '23 address: "https:/" is not a valid start of an address',
    },
    {
      name: 'an address behind a word',
      from: '* said',
      to: '* See.https://example.org/x',
      is: '23 address: A space is missing before the address',
    },
    {
      name: 'a host that is nearly right',
      from: '* said',
      to: '* https://githbu.com/o/wg',
      is: '23 address: "githbu.com" looks like github.com misspelt',
    },
    {
      name: 'a link without an address',
      from: '* said',
      to: '* [said]()',
      is: '23 address: The link has no address',
    },
    {
      name: 'a link without its scheme',
      from: '* said',
      to: '* [said](github.com/o/wg)',
      is: '23 address: The address should read https://github.com/o/wg',
    },
    {
      name: 'a scheme twice',
      from: '* said',
      to: '* [said](https://https://example.org)',
      is: '23 address: The address should read https://example.org',
    },
    {
      name: 'a gap in a link',
      from: '* said',
      to: '* see [#7] (https://github.com/o/wg/issues/7)',
      is: '23 address: A space separates the text of the link from its address',
    },
  ])('name $name', ({ from, to, is, file }) => {
    const options = {
      file: file ?? 'a.md',
      exists: (path: string) => path === 'here.md',
      knownLogins: ['mhdawson', 'Ada'],
    };
    expect(findings(changed(MINUTES, from, to), options)).toEqual([is]);
  });

  it.each([
    {
      name: 'a recording that is explained',
      from: 'https://www.youtube.com/watch?v=x',
      to: 'N/A, nobody pressed the button',
    },
    { name: 'a meeting issue to come', from: 'https://github.com/o/wg/issues/9', to: 'soon' },
    {
      name: 'the issue of a group that links neither it nor a recording',
      from: '* **Recording**: https://www.youtube.com/watch?v=x\n* **GitHub Issue**: https://github.com/o/wg/issues/9',
      to: '* **Agenda**: https://example.org/a',
    },
    { name: 'a link to a comment', from: '/issues/5)', to: '/issues/5#issuecomment-1)' },
    { name: 'two people of one first name', from: '* Bob Example', to: '* Ada' },
    { name: 'code', from: '* said', to: '* `$MINUTES_DOC$ {{date}} htps://x.y @mdawson`' },
    { name: 'a package', from: '* said', to: '* @fastify/session and me@mhdawsn.org' },
    { name: 'a new guest', from: '* Bob Example', to: '* Bob Example @bobby-x' },
    { name: 'a managed account', from: '@ada', to: '@ada_acme' },
    { name: 'an address in brackets', from: '* said', to: '* said (https://example.org/a, http://b.org)' },
    { name: 'a ticked action', from: '## Q&A', to: '## Actions\n\n- [x] write it\n\n## Q&A' },
    {
      name: 'a place in the document',
      from: '* said',
      to: '* [said](#present) [root](/x.md) [mail](mailto:a@b.c)',
    },
  ])('say nothing about $name', ({ from, to }) => {
    expect(
      findings(changed(MINUTES, from, to), { exists: () => false, knownLogins: ['mhdawson', 'ada'] }),
    ).toEqual([]);
  });
});

describe('updates', () => {
  const file = 'notes/updates/update-2023-07.md';

  it.each([
    {
      name: 'a title of another month',
      from: '2023-07',
      to: '2023-06',
      is: '1 title-date: The title says 2023-06, the name of the file 2023-07',
    },
    {
      name: 'a day of another month',
      from: '26/07',
      to: '26/05',
      is: '12 meeting-date: 26/05 (day/month) is not in 2023-07',
    },
    {
      name: 'no day',
      from: '26/07',
      to: '32/07',
      is: '12 meeting-date: 32/07 (day/month) is not in 2023-07',
    },
    {
      name: 'a month before its day',
      from: '26/07',
      to: '07/26',
      is: '12 meeting-date: 07/26 (day/month) is not in 2023-07',
    },
    {
      name: 'the meetings of another month',
      from: '* Fix it',
      to: '* June meetings (WG)\n* Fix it',
      is: '7 meeting-date: June is not in 2023-07',
    },
    {
      name: 'a link that leads elsewhere',
      from: '* Fix it',
      to: '* [#8](https://github.com/o/node/pull/7)\n* Fix it',
      is: '7 link-number: The link shows #8 and leads to o/node#7',
    },
    {
      name: 'a broken link',
      from: '* Fix it',
      to: '* [Last](../update-2023-06.md)\n* Fix it',
      is: '7 relative-link: There is no file ../update-2023-06.md',
    },
  ])('name $name', ({ from, to, is }) => {
    expect(findings(changed(UPDATE, from, to), { file, exists: () => false })).toEqual([is]);
  });

  it('asks for the file a link leads to from where the document is', () => {
    const asked: string[] = [];
    const exists = (path: string) => asked.push(path) > 0;
    expect(
      findings(changed(UPDATE, '* Fix it', '* [Last](../a%20b.md?x#y)\n* Fix it'), { file, exists }),
    ).toEqual([]);
    expect(asked).toEqual(['notes/a b.md']);
  });

  it.each([
    { title: 'Update April-May 2024', name: 'update-2024-april-may.md' },
    { title: 'Update 2024-04..2024-06', name: 'update-2024-04..2024-06.md' },
    { title: 'Update May 2024', name: 'update-2024-05.md' },
    { title: 'Update', name: 'update-2024-05.md' },
  ])('reads the period of $title', ({ title, name }) => {
    expect(findings(`# ${title}\n\n## WG Meetings\n\n* 09/05\n`, { file: name })).toEqual([]);
  });
});
