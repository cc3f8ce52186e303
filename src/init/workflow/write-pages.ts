import type { Config } from '../../model/config.ts';
import { expression, literal, oneLine, USUAL_CONFIG, type WorkflowNames } from './write-workflow.ts';

/** By their commits: a tag can be moved by others. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';
const UPLOAD = 'actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1';
const DEPLOY = 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5';

/**
 * Write the workflow that publishes `minutebook site` on GitHub Pages
 * (https://docs.github.com/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages).
 * @param cron - When the other workflow of the configuration runs: the minute is taken from it.
 */
export function writePages(
  { publish }: Pick<Config, 'publish'>,
  { action, config }: WorkflowNames,
  cron: string,
): string {
  const branch = publish.branch === null ? 'github.event.repository.default_branch' : quoted(publish.branch);
  const lines = [
    '# Publishes what meetings said as pages (minutebook site), whenever minutes change.',
    `# Made by "minutebook init --pages" from ${oneLine(config)}; it is yours to change.`,
    'name: minutebook pages',
    'on:',
    '  push:',
    '  schedule:',
    '    # What a workflow commits with its own token starts no other workflow: that is shown a day later at the latest.',
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
    `      - uses: ${action}`,
    '        with:',
    '          command: site',
    ...(config === USUAL_CONFIG ? [] : [`          config: ${literal(config)}`]),
    '          args: --out _site',
    `      - uses: ${UPLOAD}`,
    '      - id: deployment',
    `        uses: ${DEPLOY}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** As text in an expression of GitHub's, where a quote is written twice. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
