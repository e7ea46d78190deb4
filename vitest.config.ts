import path from 'node:path'

import { defineConfig } from 'vitest/config'

import { LongestFirst } from './tests/support/longest-first.ts'

/** Every test file is a process of its own; what Node makes of a module is kept for the next. */
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/compiled')

/** Modules are found and loaded as in production: by Node. */
const byNode = { experimental: { viteModuleRunner: false } }
const onPostgres = { ...byNode, globalSetup: './tests/support/global-setup.ts' }

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
})

/** Unit tests need no I/O; integration tests run on a real Postgres that `globalSetup` starts. */
export default defineConfig({
  test: {
    globals: true,
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
      project('integration', onPostgres),
      project('contract', byNode),
      project('e2e', byNode),
    ],
  },
})
