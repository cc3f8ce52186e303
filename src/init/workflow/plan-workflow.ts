import type { Config, GroupConfig } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Credential, Permission } from '../../ports/service.ts';
import { github } from '../../services/github/service.ts';
import { SERVICES } from '../../services/services.ts';
import { cronLines, hoursAround } from './meeting-hours.ts';

const KINDS = ['Issues', 'Discussions'] as const;

/** The requirements of a configuration for the workflow that runs it. */
export interface WorkflowPlan {
  /** The repository of the workflow; null when it is not known. */
  repository: RepositoryName | null;
  /** The schedule when no meetings are known: five fields in UTC. */
  cron: string;
  /** The actual schedule: one or more lines of the same form. */
  schedule: readonly string[];
  /** Every hour, every hour around meetings and every six hours otherwise, or once a day. */
  rhythm: 'hourly' | 'around-meetings' | 'daily';
  /** The issues of meetings are opened in the same repository. */
  opensIssues: boolean;
  /** Whether discussions are opened or read there; null: neither. */
  discussions: 'write' | 'read' | null;
  permissions: readonly Permission[];
  /** Other repositories that meetings are announced in: the workflow's own token cannot write there. */
  elsewhere: readonly RepositoryName[];
  /** The kinds of items that are opened there. */
  opensElsewhere: readonly (typeof KINDS)[number][];
  /** Documents are proposed in pull requests, not committed. */
  proposes: boolean;
  secrets: readonly Credential[];
  /** Groups without a schedule, for which nothing is ever due. */
  unscheduled: readonly string[];
}

/** The credential for a token that may write in several repositories. */
export const OWN_TOKEN: Credential = github.credentials[0];

/**
 * Determines the requirements of a configuration for its workflow: frequency, permissions, secrets. Groups are
 * processed every hour, since issues may be opened, moved and joined at any time; monthly updates once a day. With
 * notes on HackMD, which limits calls per month, it is every hour only around meetings.
 * @param repository - The repository of the workflow. Null: the one where meetings are announced, if there is only one.
 * @param meetings - The upcoming meetings of all groups; null when they are not known.
 */
export function planWorkflow(
  config: Config,
  repository: RepositoryName | null,
  meetings: readonly Pick<Occurrence, 'start' | 'end' | 'timeZone'>[] | null = null,
): WorkflowPlan {
  const { groups, roles, publish } = config;
  const announced = unique(groups.flatMap(({ meeting }) => meeting.repository ?? []));
  const [only] = announced;
  const own = repository ?? (announced.length === 1 && only !== undefined ? only : null);
  const notes = groups.flatMap(({ minutes: { hackmd } }) => hackmd ?? []);
  const proposes =
    publish.files === 'pull-request' || notes.some(({ collect }) => collect === 'pull-request');
  const moment = spread(own ?? groups[0]?.id ?? roles[0]?.id ?? '');
  const hourly = `${moment.minute} * * * *`;
  const cron = groups.length > 0 ? hourly : `${moment.minute} ${moment.hour} * * *`;
  const around = notes.length > 0 && meetings !== null && meetings.length > 0;
  const schedule = around ? cronLines(hoursAround(meetings), moment.minute) : [cron];
  const opened = (here: boolean) =>
    KINDS.filter((kind) =>
      groups.some(({ meeting: { repository: name, discussion } }) => {
        const isOfKind = (discussion !== null) === (kind === 'Discussions');
        return isOfKind && name !== null && (own === null || same(name, own)) === here;
      }),
    );
  const opensHere = opened(true);
  const opensIssues = opensHere.includes('Issues');
  const reads = groups.some(readsDiscussions) ? 'read' : null;
  const discussions = opensHere.includes('Discussions') ? 'write' : reads;
  return {
    repository: own,
    cron,
    schedule,
    rhythm: groups.length === 0 ? 'daily' : schedule.join() === hourly ? 'hourly' : 'around-meetings',
    opensIssues,
    discussions,
    permissions: SERVICES.flatMap((service) => service.permissions({ opensIssues, discussions, proposes })),
    opensElsewhere: opened(false),
    elsewhere: own === null ? [] : announced.filter((name) => !same(name, own)),
    proposes,
    secrets: SERVICES.flatMap((service) => (service.needsSecrets(config) ? service.credentials : [])),
    unscheduled: groups.filter(({ meeting }) => meeting.schedule === null).map(({ id }) => id),
  };
}

/** Whether a group needs the permission to read discussions, which a private repository requires. */
function readsDiscussions({ agenda: { discussions, lists } }: GroupConfig): boolean {
  return discussions || lists.some(({ source }) => source.kind === 'category');
}

/**
 * Derives from a name a minute of the hour, never 0 or 30, and an hour of the night. They are stable for a name and
 * differ for most other names, so that not all workflows call GitHub at once.
 */
function spread(name: string): { minute: number; hour: number } {
  // FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), 32 bits.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name.toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return { minute: (hash % 29) * 2 + 1, hour: Math.floor(hash / 29) % 6 };
}

function unique(names: readonly RepositoryName[]): RepositoryName[] {
  return names.filter((name, index) => names.findIndex((other) => same(other, name)) === index);
}

/** Compares names, which are case-insensitive on GitHub. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The steps that remain to be done by hand until the workflow runs, in order, one per line.
 * @param files - The files that were written, as shown to the user.
 */
export function nextSteps(plan: WorkflowPlan, files: readonly string[]): string[] {
  const secrets = [...(plan.elsewhere.length > 0 ? [OWN_TOKEN] : []), ...plan.secrets];
  const branch = 'the default branch: schedules run from there only';
  return [
    ...plan.unscheduled.map(
      (id) => `say when ${id} meets (meeting.schedule): until then nothing of it is due`,
    ),
    ...secrets.map(
      ({ secret, source }) =>
        `add the secret ${secret} (Settings, Secrets and variables, Actions): ${source}`,
    ),
    ...(plan.proposes && plan.elsewhere.length === 0
      ? ['tick "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General)']
      : []),
    `commit ${files.join(' and ')} to ${branch}`,
    'run it once by hand (Actions, minutebook, Run workflow); tick "Only say what would be done" to see it first',
  ];
}
