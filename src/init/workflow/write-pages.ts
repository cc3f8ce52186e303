import type { Config } from '../../model/config.ts';
import { actionStep, expression, originComment, type WorkflowNames } from './write-workflow.ts';

/** Pinned by commit: a tag can be moved. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';
const UPLOAD = 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1';
const DEPLOY = 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5';

/**
 * Writes the workflow that publishes `minutebook site` on GitHub Pages
 * (https://docs.github.com/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages).
 * @param cron - The schedule of the workflow that runs the configuration: only its minute is used.
 */
export function writePages({ publish }: Pick<Config, 'publish'>, names: WorkflowNames, cron: string): string {
  const branch = publish.branch === null ? 'github.event.repository.default_branch' : quoted(publish.branch);
  const lines = [
    '# Publishes what meetings said as pages (minutebook site), whenever minutes change.',
    originComment('init --pages', names.config),
    'name: minutebook pages',
    'on:',
    '  push:',
    '  schedule:',
    '    # Commits that a workflow makes with its own token start no other workflow: this run shows them within a day.',
    `    - cron: "${cron.split(' ')[0]} 5 * * *"`,
    '  workflow_dispatch:',
    'permissions:',
    '  contents: read # minutes, updates and the configuration',
    '  pages: write # publishes the pages',
    '  id-token: write # proves to GitHub Pages that it was this workflow that made them',
    'concurrency:',
    '  group: pages',
    '  cancel-in-progress: false',
    'jobs:',
    '  pages:',
    `    if: github.event_name == 'schedule' || github.ref_name == ${branch}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    environment:',
    '      name: github-pages',
    `      url: ${expression('steps.deployment.outputs.page_url')}`,
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    ...actionStep('site', '--out _site', names),
    `      - uses: ${UPLOAD}`,
    '      - id: deployment',
    `        uses: ${DEPLOY}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A string literal in a GitHub expression, where a single quote is doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
