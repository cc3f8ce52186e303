import type { Config } from '../model/config.ts';
import { SERVICES } from '../services/services.ts';

/**
 * The steps that remain to be done by hand when no workflow was written, in order, one per line.
 * @param files - The files that were written, as shown to the user.
 * @param workflow - Whether a workflow was requested, but could not be written.
 */
export function whatNext(
  config: Config,
  files: readonly string[],
  { workflow }: { workflow: boolean },
): string[] {
  const { groups, roles } = config;
  const [group] = groups;
  const [role] = roles;
  const unscheduled = groups.filter(({ meeting }) => meeting.schedule === null);
  const secrets = SERVICES.flatMap((service) => (service.needsSecrets(config) ? service.credentials : []));
  return [
    ...unscheduled.map(({ id }) => `say when ${id} meets (meeting.schedule): until then name a day, --date`),
    ...secrets.map(({ variables: [variable], source }) => `set ${variable} in the environment: ${source}`),
    ...(group === undefined ? [] : [`see the next agenda: minutebook agenda ${group.id}`]),
    ...(role === undefined ? [] : [`see the update: minutebook update --role ${role.id} --stdout`]),
    'see what is due: minutebook run --dry-run',
    `commit ${files.join(' and ')}`,
    ...(workflow
      ? [
          'let it run by itself: minutebook init --only-workflow --action owner/minutebook@COMMIT, where you have it from',
        ]
      : []),
  ];
}
