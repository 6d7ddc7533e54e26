// Who may import whom: kernel ← proposal ← features ← roundtable ← protocol ← { server, client } ← tests.
// Run by scripts/imports.mjs (`npx depcruise` alone would count types among what reaches a phone);
// tests/repository/imports.test.ts plants a violation of every rule and sees it found.

const test = '[.](test|suite)[.]tsx?$'
const foundations = 'kernel|roundtable|protocol|proposal|report'
/** The schema of a proposal; the reader beside it is nobody's business but the server's. */
const proposal = '^shared/src/proposal/proposal[.]ts$'
const feature = `^shared/src/(?!(?:${foundations})/)[^/]+/`
const clientFoundations = 'session|ui|words|views'
const clientFeature = `^client/src/(?!(?:${clientFoundations})/)[^/]+/`

/** A folder and all of the workspaces that it may import from; packages are another matter. */
const layer = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path, pathNot: test },
  to: { path: '^(shared|server|client|tests|scripts)/', pathNot: allowed },
})

const packages = (name, path, owners, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(shared|server|client)/src/', pathNot: [test, ...owners] },
  to: { path: `^(node_modules/)?(${path})(/|$)` },
})

const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other are one file, or a third one.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-lost-import',
    comment: 'The file or package does not exist.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-vague-name',
    comment: 'A file is called by what it holds.',
    severity: 'error',
    from: {},
    to: {
      path: '/(utils?|helpers?|managers?|services?|types|index|common)[.]tsx?$',
      pathNot: ['node_modules/', '^client/src/words/'],
    },
  },

  layer('kernel-first', '^shared/src/kernel/', '^shared/src/kernel/', 'The kernel knows nothing else.'),
  layer(
    'proposal-alone',
    '^shared/src/proposal/',
    '^shared/src/(kernel|proposal)/',
    'The reader of pasted pages knows no roundtable.',
  ),
  layer(
    'features-second',
    feature,
    ['^shared/src/kernel/', proposal, feature],
    'A feature knows the kernel, its siblings and the shape of a proposal.',
  ),
  layer(
    'roundtable-third',
    '^shared/src/roundtable/',
    ['^shared/src/(kernel|roundtable)/', proposal, feature],
    'The roundtable puts features together.',
  ),
  layer(
    'protocol-fourth',
    '^shared/src/protocol/',
    '^shared/src/(kernel|roundtable|protocol)/',
    'The wire carries any feature and knows none.',
  ),
  layer(
    'report-last',
    '^shared/src/report/',
    ['^shared/src/(kernel|roundtable|report)/', proposal, feature],
    'A report reads a finished roundtable.',
  ),
  {
    name: 'rules-meet-in-the-roundtable',
    comment: 'Nobody but shared/src/roundtable imports rules: a feature reads a sibling’s messages and state.',
    severity: 'error',
    from: { pathNot: ['^shared/src/roundtable/', '^tests/', test] },
    to: { path: '^shared/src/[^/]+/rules[.]ts$' },
  },
  {
    name: 'views-feed-views',
    comment:
      'In shared/, a view is imported by views and the roundtable only: a decision never rests on what is shown.',
    severity: 'error',
    from: { path: '^shared/', pathNot: ['/view[.]ts$', '^shared/src/(roundtable|report)/', test] },
    to: { path: '^shared/src/[^/]+/view[.]ts$' },
  },
  {
    name: 'shared-is-pure',
    comment: 'shared/ uses zod and small pure libraries, and nothing of Node.',
    severity: 'error',
    from: { path: '^shared/', pathNot: test },
    to: { path: '.', pathNot: ['^shared/', '^(node_modules/)?(zod|sorted-btree|@noble/hashes)(/|$)'] },
  },

  layer(
    'server-knows-no-feature',
    '^server/src/(?!rehearsal/)',
    ['^server/src/', `^shared/src/(${foundations})/`],
    'The server moves commands, events and views; their meaning lives in shared/src/<feature>. Only the rehearsal plays people.',
  ),
  layer(
    'log-below-all',
    '^server/src/log/',
    ['^server/src/(log|access)/', '^shared/src/'],
    'Storage knows the shapes that it keeps, not who asks.',
  ),
  layer(
    'room-on-log',
    '^server/src/room/',
    ['^server/src/(room|log)/', '^shared/'],
    'A room knows its log, not who speaks to it.',
  ),
  packages(
    'sockets-in-one-place',
    'socket[.]io|socket[.]io-[a-z-]+|engine[.]io|engine[.]io-[a-z-]+|ws',
    ['^server/src/(sockets|rehearsal)/', '^client/src/session/link[.]ts$'],
    'socket.io lives in server/src/sockets, server/src/rehearsal (a client) and client/src/session/link.ts.',
  ),
  packages(
    'storage-in-one-place',
    'better-sqlite3|pg|node:sqlite',
    ['^server/src/log/'],
    'Databases live in server/src/log.',
  ),

  layer(
    'client-and-shared',
    '^client/src/',
    ['^client/', '^shared/src/'],
    'A screen knows the rules by their types, the server by its words on the wire.',
  ),
  layer(
    'session-below-screens',
    '^client/src/session/',
    ['^client/src/session/', '^shared/src/'],
    'The link to the server draws nothing.',
  ),
  layer(
    'words-below-screens',
    '^client/src/words/',
    ['^client/src/(words|session)/', '^shared/src/'],
    'Words are written for screens, not with them.',
  ),
  layer(
    'ui-without-domain',
    '^client/src/ui/',
    ['^client/src/(ui|words|session)/', '^shared/src/(kernel|protocol)/'],
    'ui/ knows no domain words.',
  ),
  layer(
    'features-below-views',
    clientFeature,
    ['^client/src/(session|ui|words)/', clientFeature, '^shared/src/'],
    'Views compose features, never the other way round.',
  ),
  {
    name: 'phones-stay-light',
    comment: 'A screen loads no validation and no rules: `import type` them; repeat a number and let a test compare.',
    severity: 'error',
    from: { path: '^client/src/', pathNot: test },
    to: { path: ['(^|/)node_modules/zod/', '^shared/src/[^/]+/(messages|rules)[.]ts$'], reachable: true },
  },
  {
    name: 'tests-above-all',
    comment: 'The program does not need its tests.',
    severity: 'error',
    from: { path: '^(shared|server|client)/src/', pathNot: test },
    to: { path: [test, '^tests/', '^scripts/'] },
  },
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
