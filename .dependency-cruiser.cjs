const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const src = (...parts) => parts.map((part) => `^src/${part}`)

/**
 * Libraries that compute and do nothing else; the rules of the domain may rest on them. Answers of forms are judged by
 * ajv (JSON Schema), json-logic-engine (conditions) and ibantools (check digits): values in, a verdict out.
 */
const pureLibraries = [
  'node_modules/(zod|opening_hours|libphonenumber-js|ajv|ajv-formats|json-logic-engine|ibantools)/',
]

/** Modules of Node that compute: of names, of equality. */
const pureModules = ['^(node:)?crypto$', '^(node:)?util$']

/** The composition roots: they put the parts together, and nobody imports them. */
const edges = ['(server|app|seed)/', 'payload.config.ts']

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two modules that need each other are one.', {}, { circular: true }),
    rule(
      'domain-is-pure',
      'Rules survive the framework.',
      { path: src('domain/') },
      { pathNot: [...src('domain/'), ...pureLibraries] },
    ),
    rule(
      'exporters-are-pure',
      'A standard is a mapping, and nothing else.',
      { path: src('exporters/') },
      { pathNot: [...src('domain/', 'exporters/'), ...pureModules] },
    ),
    rule(
      'cms-below-plugins',
      'A plugin can be deleted in one commit.',
      { path: src('(access|fields|hooks|collections|globals|publication|delivery)/') },
      { path: src('plugins/') },
    ),
    rule(
      'access-fields-hooks-collections',
      'What is shared does not know what uses it.',
      { path: src('(access|fields|hooks|i18n)/') },
      { path: src('(collections|globals)/') },
    ),
    rule(
      'access-before-fields',
      'Access rules know neither fields nor hooks.',
      { path: src('access/') },
      { path: src('(fields|hooks)/') },
    ),
    rule(
      'publication-knows-documents-only',
      'What is published does not depend on who enters it, or on who reads it.',
      { path: src('publication/') },
      { path: src('(collections|globals|delivery|exporters|admin)/') },
    ),
    rule(
      'delivery-sees-records-only',
      'A draft cannot be reached from the read side.',
      { path: src('delivery/') },
      { path: [...src('(collections|access|globals)/'), 'node_modules/(payload|@payloadcms)/'] },
    ),
    rule(
      'plugins-are-islands',
      'Plugins meet in payload.config.ts alone.',
      { path: '^src/plugins/([^/]+)/' },
      { path: src('plugins/'), pathNot: src('plugins/$1/') },
    ),
    rule(
      'edges-are-leaves',
      'Composition roots are imported by composition roots alone.',
      { pathNot: [...src(...edges), '^(tests|scripts|bench)/', '^next.config.ts'] },
      { path: src(...edges) },
    ),
    rule(
      'front-door-only',
      'A collection is used by its index, its siblings may share its fields.',
      { path: '^src/(?!collections)([^/]+)/' },
      {
        path: src('(collections|globals|plugins|exporters)/[^/]+/'),
        pathNot: [...src('$1/'), '/index.ts$'],
      },
    ),
    rule(
      'generated-is-types',
      'Generated files say what things look like, they do nothing.',
      { path: src('') },
      { path: src('generated/'), dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data)/' },
  },
}
