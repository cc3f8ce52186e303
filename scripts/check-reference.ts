import { type LintOptions, lintDocument } from '../src/check/lint-document.ts';
import { LINT_RULE_NAMES, LINT_RULES, type LintRuleName } from '../src/model/lint-rules.ts';

const MINUTES = `# Example Team Meeting 2023-02-16

* **Recording**: https://www.youtube.com/watch?v=x
* **GitHub Issue**: https://github.com/o/wg/issues/9

## Present

* Ada Example: @adaexample
* Bob Example

## Agenda

### o/wg

* A title [#5](https://github.com/o/wg/issues/5)
  * said
* Another [#6](https://github.com/o/wg/issues/6)
`;

const UPDATE = '# Update 2023-07\n\n## WG Meetings\n\nTSC\n  * 07/26\n';

/** A document in which each rule finds something: what is to be changed in the minutes, or the whole text. */
const EXAMPLES: Readonly<Record<LintRuleName, readonly [from: string, to: string] | string>> = {
  'title-date': ['02-16', '02-17'],
  'link-number': ['issues/5', 'issues/7'],
  placeholder: ['https://www.youtube.com/watch?v=x', '$RECORDING$'],
  address: ['* said', '* https:/example.org/x'],
  'relative-link': ['* said', '* [said](./there.md)'],
  joiner: ['* said', '* Ping @\u2060mhdawson'],
  'unknown-handle': ['* said', '* said by @mdawson'],
  'misspelt-login': ['@adaexample', '@adaexampel'],
  recording: ['https://www.youtube.com/watch?v=x', ''],
  'meeting-issue': ['https://github.com/o/wg/issues/9', ''],
  present: ['* Ada Example: @adaexample\n* Bob Example\n', ''],
  handle: ['@adaexample', '@ada_'],
  'duplicate-attendee': ['* Bob Example', '* Bob Example\n* Bob Example'],
  'duplicate-item': ['issues/6)', 'issues/6)\n* A title [#5](https://github.com/o/wg/issues/5)'],
  'action-owner': ['## Agenda', '## Actions\n\n- write it\n\n## Agenda'],
  'number-sign': ['[#5]', '[5]'],
  'meeting-date': UPDATE,
  'item-note': ['Another', 'Another'],
  unreadable: ['## Agenda', '## Present\n\nWe were fewer people than last time around.\n\n## Agenda'],
};

/** The text of `docs/check.md`: the rules for documents, each with a message that it really gives. */
export function checkReference(): string {
  return [
    '# Rules of check',
    '',
    '`minutebook check` reads minutes and updates as an attentive reviewer would. Each rule has a level: an `error` is wrong,',
    'a `warning` is likely a slip, `info` is a matter of form, and `off` is not looked for. The configuration gives rules',
    'another level:',
    '',
    '```yaml',
    'check:',
    '  rules: { recording: off, item-note: info }',
    '```',
    '',
    'The exit status is 3 where there are errors, or warnings of rules that the configuration names: other warnings are for',
    'people to read. A summary by rule ends what is said. `--since 2026-01` looks at newer notes only; at a terminal, of more',
    'than fifty notes those of the last twelve months are looked at unless it says otherwise.',
    '',
    '`--fix` mends what is certain, where the table says so.',
    '',
    '| rule | looks at | finds | level | `--fix` | for example |',
    '| --- | --- | --- | --- | --- | --- |',
    ...LINT_RULE_NAMES.map(row),
    '',
  ].join('\n');
}

function row(name: LintRuleName): string {
  const { kind, level, finds } = LINT_RULES[name];
  const { reason, isMended } = exampleOf(name);
  const where = kind ?? 'all documents';
  const cells = [`\`${name}\``, where, finds, `\`${level}\``, isMended ? 'yes' : '', `\`${reason}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |');
}

function exampleOf(name: LintRuleName): { reason: string; isMended: boolean } {
  const change = EXAMPLES[name];
  const text = typeof change === 'string' ? change : MINUTES.replace(...change);
  const options: LintOptions = {
    file: typeof change === 'string' ? 'update-2023-07.md' : '2023-02-16.md',
    rules: { [name]: 'warning' },
    exists: () => false,
    knownLogins: ['mhdawson', 'adaexample', 'adaexampel', 'ada_'],
    knownPeople: [{ name: 'Ada Example', login: 'adaexample' }],
  };
  const found = lintDocument(text, options).messages.find(({ ruleId }) => ruleId === name);
  if (found === undefined) throw new Error(`The example of ${name} gives no message.`);
  return { reason: found.reason, isMended: found.expected?.length === 1 };
}
