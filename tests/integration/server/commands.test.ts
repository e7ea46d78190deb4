import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { cloneDatabase } from '../../support/database.ts'

let databaseUrl: string

beforeAll(async () => {
  databaseUrl = await cloneDatabase('seeded')
})

const settings = () => ({
  ...process.env,
  NODE_OPTIONS: '',
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
  DATA_DIR: '.data/test-files',
})

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', `src/server/commands/${command}.ts`, ...args],
    { env: settings(), encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('a command', () => {
  it('prints its result and nothing else', () => {
    const { status, stdout } = run('report-responsibility', '--date', '2026-01-01', '--format=json')
    const report = JSON.parse(stdout) as { municipalities: number; findings: unknown[] }
    expect(report.municipalities).toBe(79)
    expect(report.findings.length).toBeGreaterThan(0)
    expect(status).toBe(0)
  })

  it('ends when all of its result is read, however slowly', () => {
    const command = [
      process.execPath,
      '--conditions=production',
      'src/server/commands/report-responsibility.ts',
    ]
    const line = `"${command.join('" "')}" --date 2026-01-01 --format json | (sleep 8; cat)`
    const { stdout } = spawnSync('sh', ['-c', line], { env: settings(), encoding: 'utf8' })
    expect(() => JSON.parse(stdout) as unknown).not.toThrow()
  })

  it('says how it is called where an option is wrong', () => {
    const { status, stderr } = run('report-responsibility', '--dat', '2026-01-01')
    expect(stderr).toContain('npm run report:responsibility')
    expect(status).toBe(2)
  })

  it('says what would be new, changed and gone on I14Y, and sends nothing', () => {
    const all = run('export-i14y', '--dry-run')
    expect(all.stdout).toContain('new      hund-anmelden')
    expect(all.stdout).toMatch(/98 new, 0 changed, 0 gone, 0 as they are\. Nothing was sent\.\n$/)
    expect(all.status).toBe(0)
    const folder = mkdtempSync(path.join('.data', 'i14y-'))
    const file = path.join(folder, 'platform.json')
    const there = [
      { identifiers: ['hund-anmelden'], name: { de: 'Hund melden' } },
      { identifiers: ['gibt-es-nicht'] },
    ]
    writeFileSync(file, JSON.stringify({ data: there }))
    const { stdout } = run('export-i14y', '--dry-run', '--against', file)
    expect(stdout).toContain('name.de: "Hund melden" => "Hund anmelden"')
    expect(stdout).toContain('gone     gibt-es-nicht')
    expect(stdout).toContain('97 new, 1 changed, 1 gone')
    const without = run('export-i14y')
    expect(without.stderr).toContain('npm run export:i14y -- --dry-run')
    expect(without.status).toBe(2)
    rmSync(folder, { recursive: true })
  })

  const nottwil = ['--from', '1094', '--into', '1103', '--on', '2027-01-01']

  it('names a file that it cannot read, and a register that is not there', () => {
    const unread = run('registry-import', '--registry', 'schule-neu', '--file', 'README.md')
    expect(unread.stderr).toMatch(/^IMPORT_FILE_INVALID: README.md: .*JSON/)
    expect(unread.status).toBe(1)
    const file = path.join('.data', 'everything-of-a-school.json')
    const unknown = run('registry-export', '--registry', 'gibt-es-nicht', '--out', file)
    expect(unknown.stderr).toMatch(/^RECORD_NOT_FOUND: .*gibt-es-nicht/)
    expect(existsSync(file)).toBe(false)
  })

  it('shows a merger with its questions, and refuses it while they are open', () => {
    const dryRun = run('merge-municipalities', ...nottwil, '--dry-run')
    expect(dryRun.stdout).toMatch(/move-variant.*Hundesteuer bezahlen – Nottwil/)
    expect(dryRun.stdout).toMatch(/\? variant\/\d+ {2}Hund anmelden/)
    expect(dryRun.status).toBe(0)
    const refused = run('merge-municipalities', ...nottwil)
    expect(refused.stderr).toContain('MERGER_UNDECIDED')
    expect(refused.status).toBe(1)
  })

  it('does a merger with the answers of a file, once', () => {
    const { stdout } = run('merge-municipalities', ...nottwil, '--dry-run', '--format', 'json')
    const { conflicts } = JSON.parse(stdout) as {
      conflicts: { key: string; options: { value: string }[] }[]
    }
    const answers = conflicts.map(({ key, options }) => [key, options[0]?.value])
    const folder = mkdtempSync(path.join('.data', 'decisions-'))
    const file = path.join(folder, 'decisions.json')
    writeFileSync(file, JSON.stringify(Object.fromEntries(answers)))
    const done = run('merge-municipalities', ...nottwil, '--decisions', file)
    expect(done.stdout).toContain('Done.')
    expect(done.status).toBe(0)
    const again = run('merge-municipalities', ...nottwil, '--dry-run')
    expect(again.stdout).toContain('municipality-ended: 1094')
    expect(again.status).toBe(1)
    rmSync(folder, { recursive: true })
  })
})
