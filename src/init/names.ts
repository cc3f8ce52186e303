import type { ConfigDraft, Leftover, Setting } from './draft.ts';

/**
 * Settles on one host, which all groups of a configuration share. Where theirs differ it is prefixed to each name, so
 * that the titles of all meetings stay the same.
 * @param drafts - One for each group.
 */
export function shareHost(drafts: readonly ConfigDraft[]): ConfigDraft[] {
  const hosts = drafts.map(({ settings }) => settings.find(isHost)?.value);
  const [first] = hosts;
  if (hosts.every((host) => host === first)) return [...drafts];
  return drafts.map(({ settings, leftovers }, index) => {
    const host = hosts[index];
    const named = settings.filter((setting) => !isHost(setting)).map((setting) => withHost(setting, host));
    return { settings: named, leftovers: [...leftovers, ...settings.filter(isHost).map(leftover)] };
  });

  function leftover(setting: Setting): Leftover {
    return {
      origin: setting.origin,
      group: null,
      value: setting.value,
      why: 'The groups have different hosts, and a configuration has one: each name starts with its own.',
      hint: 'Nothing, or keep one configuration for each host.',
    };
  }
}

function withHost(setting: Setting, host: Setting['value'] | undefined): Setting {
  const isName = setting.path.length === 3 && setting.path[2] === 'name';
  return isName && typeof host === 'string'
    ? { ...setting, value: `${host} ${String(setting.value)}` }
    : setting;
}

function isHost({ path }: Setting): boolean {
  return path[0] === 'host';
}

/**
 * The id of a group, derived from its label (`security-wg-agenda`), its name or a file name. Empty when it has no
 * character that an id can have.
 */
export function groupId(name: string): string {
  return name
    .replace(/[-_ ]?agenda$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_.-]+/gu, '-')
    .replace(/^[-._]+|[-.]+$/gu, '')
    .slice(0, 80)
    .replace(/[-.]+$/u, '');
}

/** The id, with a number appended if another group has it: `build`, `build-2`. Case is ignored, as in file systems. */
export function uniqueId(id: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.toLowerCase()));
  const base = id === '' ? 'group' : id;
  let candidate = base;
  for (let count = 2; used.has(candidate.toLowerCase()); count += 1) candidate = `${base}-${count}`;
  return candidate;
}
