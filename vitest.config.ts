import path from 'node:path'

import { defineConfig } from 'vitest/config'

import { LongestFirst } from './tests/support/longest-first.ts'

/** Every test file is a process of its own; what Node makes of a module is kept for the next. */
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/compiled')

/** Modules are found and loaded as in production: by Node. */
const byNode = { experimental: { viteModuleRunner: false } }
const importSooner = './tests/support/import-sooner.ts'
const onPostgres = { ...byNode, globalSetup: './tests/support/global-setup.ts' }

/** Files that boot the product with settings of their own: its configuration is read once in a process. */
const ownSettings = [
  'tests/integration/plugins/newsletter/*.test.ts',
  'tests/integration/plugins/webhooks/*.test.ts',
  'tests/integration/plugins/submissions/uploads-in-s3.test.ts',
  'tests/integration/sign-in/oidc*.test.ts',
]

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
})

/** Unit tests need no I/O; integration tests run on a real Postgres that `globalSetup` starts. */
export default defineConfig({
  test: {
    globals: true,
    setupFiles: importSooner,
    pool: 'forks',
    execArgv: ['--conditions=production', '--no-warnings'],
    // One more than the cores of our machines: some tests wait, for a process to start or a time to pass.
    maxWorkers: 3,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure functions: what one file loads, the next may use.
      project('unit', { isolate: false }),
      // Most of what a small file took was loading the product: a worker does it once, each file has a database of its own.
      project('integration', {
        ...onPostgres,
        isolate: false,
        exclude: ownSettings,
        setupFiles: './tests/support/leave-as-found.ts',
      }),
      project('own-settings', { ...onPostgres, include: ownSettings }),
      project('contract', byNode),
      project('e2e', byNode),
    ],
  },
})
