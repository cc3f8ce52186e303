// Which room may import which. Everything points one way:
// action -> cli -> commands -> steps -> model, errors; services implement what the steps declare.
const rooms = (...names) => `^src/(?:${names.join('|')})(?:/|\\.ts$)`;
const STEPS = [
  'config',
  'schedule',
  'gather',
  'compose',
  'template',
  'markdown',
  'read',
  'check',
  'merge',
  'sync',
  'init',
  'memory',
  'web',
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
    only('ports', 'model', 'errors', 'schedule'),
    only('config', 'model', 'errors'),
    only('schedule', 'model', 'errors'),
    only('init', 'model', 'errors', 'config', 'ports', 'services/services', 'services/github/service'),
    only('gather', 'model', 'errors', 'ports'),
    only('compose', 'model', 'errors', 'ports', 'gather'),
    only('markdown', 'model', 'errors'),
    only('template', 'model', 'errors', 'markdown'),
    only('merge', 'model', 'errors', 'markdown'),
    only('read', 'model', 'errors', 'markdown'),
    only('memory', 'model', 'errors', 'read'),
    only('web', 'model', 'errors', 'markdown', 'read', 'memory', 'merge'),
    only('check', 'model', 'errors', 'markdown', 'read'),
    only('sync', 'model', 'errors', 'ports', 'gather', 'merge'),
    only('services/github', 'model', 'errors', 'ports', 'gather'),
    only('services/hackerone', 'model', 'errors', 'ports'),
    only('services/hackmd', 'model', 'errors', 'ports'),
    only('services/machine', 'model', 'errors', 'ports'),
    only('documents', 'model', 'errors', 'ports', ...STEPS),
    only('commands', 'model', 'errors', 'ports', 'documents', ...STEPS),
    only(
      'action',
      'model',
      'errors',
      'ports',
      'markdown',
      'merge',
      'commands',
      'host',
      'cli',
      'services/services',
    ),
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
