import { CONFIG_NAME } from '../../config/folders.ts';
import { OWN_TOKEN, type WorkflowPlan } from './plan-workflow.ts';

/** Names in the workflow that the plan does not determine. */
export interface WorkflowNames {
  /** The action as in a step: `owner/name@v1`. */
  action: string;
  /** The configuration, from the root of the repository, with forward slashes. */
  config: string;
}

/** The start of every expression that GitHub evaluates. */
const OPENING = '$' + '{{';

/**
 * Writes the scheduled workflow of a repository as YAML for GitHub Actions
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). Comments explain it to people who
 * have never seen one; the same plan gives the same text.
 */
export function writeWorkflow(plan: WorkflowPlan, { action, config }: WorkflowNames): string {
  const lines = [
    '# Opens the issues of meetings that are near, and keeps their minutes and the monthly updates current.',
    originComment('init', config),
    'name: minutebook',
    'on:',
    '  schedule:',
    ...frequency(plan),
    ...plan.schedule.map((cron) => `    - cron: "${cron}"`),
    '  # By hand: Actions, minutebook, Run workflow.',
    '  workflow_dispatch:',
    '    inputs:',
    '      dry-run:',
    '        description: Only say what would be done',
    '        type: boolean',
    '        default: false',
    ...rights(plan),
    '# A run waits for the one before it; none is cut off halfway.',
    'concurrency:',
    '  group: minutebook',
    '  cancel-in-progress: false',
    'jobs:',
    '  run:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    steps:',
    "      # No checkout is needed: files are read and committed through GitHub's API.",
    ...actionStep('run', expression("inputs.dry-run && '--dry-run' || ''"), { action, config }),
    ...token(plan),
    ...plan.secrets.map(fromSecret),
  ];
  return `${lines.join('\n')}\n`;
}

/** The comment that names the origin of a workflow. */
export function originComment(command: string, config: string): string {
  return `# Made by "minutebook ${command}" from ${oneLine(config)}; it is yours to change.`;
}

/** The step that runs the action. Further inputs may be appended. */
export function actionStep(command: string, args: string, { action, config }: WorkflowNames): string[] {
  return [
    `      - uses: ${action}`,
    '        with:',
    `          command: ${command}`,
    ...(config === CONFIG_NAME ? [] : [`          config: ${literal(config)}`]),
    `          args: ${args}`,
  ];
}

function frequency({ cron, rhythm }: WorkflowPlan): string[] {
  const [minute = ''] = cron.split(' ');
  const odd = '    # The odd minute keeps it out of the rush on the hour.';
  switch (rhythm) {
    case 'daily':
      return ['    # Once a day, in UTC. The odd minute keeps it out of the rush on the hour.'];
    case 'hourly':
      return [
        `    # Every hour, in UTC: a run that finds nothing to do changes nothing. "${minute} */6 * * *" is four times a day.`,
        odd,
      ];
    case 'around-meetings':
      return [
        '    # In UTC: every hour around the meetings, and every six hours besides, which suits the calls that HackMD takes in',
        `    # a month. When meetings move to other days, let "minutebook init --only-workflow --force" write it again.`,
        odd,
      ];
  }
}

function rights({ elsewhere, permissions }: WorkflowPlan): string[] {
  if (elsewhere.length > 0)
    return ['# The token below has its own rights; that of the workflow needs none.', 'permissions: {}'];
  return [
    "# What the workflow's own token may do, in this repository only.",
    'permissions:',
    ...permissions.map(({ scope, access, why }) => `  ${scope}: ${access} # ${why}`),
  ];
}

function token(plan: WorkflowPlan): string[] {
  const { elsewhere, opensElsewhere, opensIssues, discussions, proposes, repository } = plan;
  if (elsewhere.length === 0) {
    return [
      "          # The workflow's own token sees what is public everywhere, and what is private only here. For more:",
      `          # ${fromSecret(OWN_TOKEN).trimStart()}`,
    ];
  }
  const here = [
    'Contents',
    ...(proposes ? ['Pull requests'] : []),
    ...(opensIssues ? ['Issues'] : []),
    ...(discussions === 'write' ? ['Discussions'] : []),
  ];
  return [
    `          # The workflow's own token cannot open ${opensElsewhere.join(' or ').toLowerCase()} in ${elsewhere.join(', ')}. This one has to: it may write`,
    `          # ${opensElsewhere.join(' and ')} there, and ${here.join(', ')} in ${repository}.`,
    fromSecret(OWN_TOKEN),
  ];
}

function fromSecret({ input, secret }: WorkflowPlan['secrets'][number]): string {
  return `          ${input}: ${expression(`secrets.${secret}`)}`;
}

/** An expression that GitHub replaces by its value. */
export function expression(code: string): string {
  return `${OPENING} ${code} }}`;
}

/** A YAML scalar in which GitHub evaluates nothing. */
function literal(text: string): string {
  return JSON.stringify(text.replaceAll(OPENING, expression(`'${OPENING}'`)));
}

/** Makes a name safe for a comment, which a line break would end. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
