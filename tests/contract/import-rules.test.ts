import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Rules that an import written into a file of the project breaks. */
const rulesBrokenBy = async (file: string, imported: string): Promise<string[]> => {
  const folder = await mkdtemp(path.join('src', path.dirname(file), 'provoked-'))
  const from = path.join(folder, 'provocation.ts')
  const to = path.relative(folder, path.join('src', imported)).replaceAll(path.sep, '/')
  await mkdir(folder, { recursive: true })
  await writeFile(from, `import * as provoked from '${to}'\nexport const used = provoked\n`)
  try {
    const cruise = [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      from,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ]
    // A composition root leads to everything there is.
    const maxBuffer = 2 ** 26
    const { stdout } = await run(process.execPath, cruise, { maxBuffer }).catch(
      (error: unknown) => error as { stdout: string },
    )
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] }
    }
    return summary.violations
      .filter((violation) => violation.from === from)
      .map(({ rule }) => rule.name)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('an arrow of the architecture is guarded:', () => {
  it.each([
    ['domain-is-pure', 'domain/x', 'env.ts'],
    ['exporters-are-pure', 'exporters/x', 'delivery/problem.ts'],
    ['cms-below-plugins', 'hooks/x', 'plugins/storage/index.ts'],
    ['access-fields-hooks-collections', 'fields/x', 'collections/topics/index.ts'],
    ['access-before-fields', 'access/x', 'fields/relation-field.ts'],
    ['publication-knows-documents-only', 'publication/x', 'collections/topics/index.ts'],
    ['plugins-are-islands', 'plugins/x', 'plugins/storage/index.ts'],
    ['edges-are-leaves', 'i18n/x', 'seed/index.ts'],
    ['front-door-only', 'hooks/x', 'collections/topics/fields.ts'],
    ['generated-is-types', 'hooks/x', 'generated/payload-types.ts'],
  ])('%s', async (rule, file, imported) => {
    expect(await rulesBrokenBy(file, imported)).toContain(rule)
  })
})
