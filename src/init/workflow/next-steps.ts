import { OWN_TOKEN, type WorkflowPlan } from './plan-workflow.ts';

/** Where a token for a secret comes from. */
const SOURCES: Readonly<Record<string, string>> = {
  [OWN_TOKEN.secret]:
    'a token with the rights that the workflow names; fine-grained ones reach one owner only',
  HACKMD_API_TOKEN: 'a token from the settings of HackMD, API',
  HACKERONE_API_USERNAME: 'the identifier of an API token of HackerOne',
  HACKERONE_API_TOKEN: 'that API token',
};

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
      ({ secret }) =>
        `add the secret ${secret} (Settings, Secrets and variables, Actions): ${SOURCES[secret] ?? ''}`,
    ),
    ...(plan.proposes && plan.elsewhere.length === 0
      ? ['tick "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General)']
      : []),
    `commit ${files.join(' and ')} to ${branch}`,
    'run it once by hand (Actions, minutebook, Run workflow); tick "Only say what would be done" to see it first',
  ];
}
