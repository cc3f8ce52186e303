import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '--now 2026-02-17T09:00Z';
export const USUAL = { args: NOW, config: 'docs/minutebook.yml' };
const HOSTILE = [
  '::error title=x::y',
  '::add-mask::Example',
  '::stop-commands::x',
  'x ##[set-env name=NODE_OPTIONS]--require=/tmp/x.js',
  '##[add-path]/tmp',
  'x%0A::set-output name=urls::https://evil.example',
  'urls<<EOF',
  '$(touch x) `touch x` ; touch x',
  '</summary></details><img src=x onerror=alert(1)>',
  '| a | b |',
];
/** One way in which somebody tries to steer the step of a workflow. */
export interface ActionAttack {
  by: string;
  inputs?: Record<string, string>;
  env?(): Record<string, string>;
  titles?: readonly string[];
  prepare?(workspace: string): void;
  /** Absent: the work is done all the same. */
  says?: string;
}

/** As `github.event` and what GitHub makes of it may be, where strangers name branches and write titles. */
function eventOf(text: string): Record<string, string> {
  const file = join(temporaryFolder(), 'event.json');
  writeFileSync(
    file,
    JSON.stringify({ action: text, issue: { title: text, body: text }, inputs: { args: text } }),
  );
  return {
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_ACTOR: text,
    GITHUB_HEAD_REF: text,
    GITHUB_REF_NAME: text,
  };
}

export const ACTION_ATTACKS: readonly ActionAttack[] = [
  { by: 'titles of items', titles: HOSTILE },
  {
    by: 'event payload and environment',
    env: () => eventOf('::error::x\n::add-path::/tmp\n--config /etc/passwd'),
  },
  {
    by: 'input args',
    inputs: { args: `${NOW} --verbose ; touch owned $(touch owned) \`touch owned\`` },
    says: 'usage/',
  },
  { by: 'input command', inputs: { command: 'run\n::error::x' }, says: 'usage/' },
  { by: 'input config', inputs: { config: '/etc/passwd' }, says: 'config/' },
  {
    by: 'a configuration that is a link',
    prepare: (workspace) => symlinkSync('/etc/passwd', join(workspace, 'docs/linked.yml')),
    inputs: { config: 'docs/linked.yml' },
    says: 'config/',
  },
];
