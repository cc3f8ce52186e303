// Which room may import which. Everything points one way:
// action -> cli -> commands -> steps -> model, errors; services implement what the steps declare.
const rooms = (...names) => `^src/(?:${names.join('|')})/`;
const STEPS = [
  'config',
  'schedule',
  'gather',
  'compose',
  'render',
  'merge',
  'archive',
  'lint',
  'publish',
  'init',
];

/** @param {string} room @param {string[]} allowed */
const only = (room, ...allowed) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${allowed.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: rooms(room) },
  to: { path: '^src/', pathNot: rooms(room, ...allowed) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('errors'),
    only('model', 'errors'),
    only('config', 'model', 'errors'),
    only('schedule', 'model', 'errors'),
    only('init', 'model', 'errors', 'config'),
    only('gather', 'model', 'errors'),
    only('compose', 'model', 'errors', 'gather'),
    only('render', 'model', 'errors'),
    only('merge', 'model', 'errors', 'render'),
    only('archive', 'model', 'errors', 'render'),
    only('lint', 'model', 'errors', 'render', 'archive'),
    only('publish', 'model', 'errors'),
    only('github', 'model', 'errors', 'gather', 'publish'),
    only('hackerone', 'model', 'errors', 'gather'),
    only('hackmd', 'model', 'errors', 'publish'),
    only('files', 'model', 'errors', 'publish', 'commands'),
    only('cache', 'commands', 'files'),
    only('commands', 'model', 'errors', ...STEPS),
    only('action', 'model', 'errors', 'render', 'merge', 'commands', 'host', 'cli'),
    {
      name: 'not-from-action',
      comment: 'The Action is one way in among others: nothing builds on it.',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms('action') },
      to: { path: rooms('action') },
    },
    {
      name: 'not-from-src',
      comment: 'The product does not know its tests and scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
