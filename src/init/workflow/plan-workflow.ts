import type { Config, GroupConfig } from '../../model/config.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Credential, Permission } from '../../ports/service.ts';
import { github } from '../../services/github/service.ts';
import { SERVICES } from '../../services/services.ts';
import { cronLines, hoursAround } from './meeting-hours.ts';

const KINDS = ['Issues', 'Discussions'] as const;

/** What a configuration asks of the workflow that runs it. */
export interface WorkflowPlan {
  /** Where the workflow lives; null when nobody knows yet. */
  repository: RepositoryName | null;
  /** When it would run if it knew of no meetings: five fields in UTC. */
  cron: string;
  /** When it runs: one or more of the same. */
  schedule: readonly string[];
  /** Every hour, every hour around meetings and every six hours besides, or once a day. */
  rhythm: 'hourly' | 'around-meetings' | 'daily';
  /** The issues of meetings are opened in the same repository. */
  opensIssues: boolean;
  /** Discussions are opened there, or looked for; null: neither. */
  discussions: 'write' | 'read' | null;
  permissions: readonly Permission[];
  /** Repositories elsewhere that meetings are announced in: the workflow's own token cannot write there. */
  elsewhere: readonly RepositoryName[];
  /** What is opened there. */
  opensElsewhere: readonly (typeof KINDS)[number][];
  /** The documents are proposed, not committed. */
  proposes: boolean;
  /** What it has to be given as secrets. */
  secrets: readonly Credential[];
  /** Groups for which nothing is ever due, as nobody said when they meet. */
  unscheduled: readonly string[];
}

/** That of a token that may write in several repositories. */
export const OWN_TOKEN: Credential = github.credentials[0];

/**
 * Find out what a configuration needs of a workflow: how often, with which rights, with which secrets.
 * Groups are looked after every hour, as issues may be opened, moved and joined at any; updates of a month once a day.
 * Where notes are on HackMD, which counts calls by the month, it is every hour around the meetings only.
 * @param repository - Where the workflow will live. Null: where the meetings are announced, if that is one repository.
 * @param meetings - Those of all groups in the time to come; null when they are not known.
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

/** A private repository shows its discussions only to whoever has the permission. */
function readsDiscussions({ agenda: { discussions, lists } }: GroupConfig): boolean {
  return discussions || lists.some(({ source }) => source.kind === 'category');
}

/**
 * A minute of the hour, never the full or the half one, and an hour of the night: the same ones for a name each time,
 * others for most other names, so that not everybody asks GitHub at once.
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

/** GitHub does not tell case apart in names. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * What people still have to do by hand until the workflow runs, in order, a line each.
 * @param files - The files that were written, as people name them.
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
