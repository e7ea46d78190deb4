import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { CatalogueError } from '../../domain/errors.ts'
import { claim } from '../../process/claim.ts'

const stampFile = path.join('.next', 'built-from')
const claimFile = '.next-build.pid'

/** What the built admin depends on: sources, configuration, installed versions. */
const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256')
  const sources = (await readdir('src', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|css|scss)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/^src.(seed|migrations|server|database|generated)/.test(file))
    .sort()
  for (const file of [...sources, 'next.config.ts', 'package-lock.json', 'tsconfig.json']) {
    hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Whether `.next` holds the admin of the sources as they are now. */
export const isAdminBuilt = async (): Promise<boolean> =>
  existsSync(path.join('.next', 'BUILD_ID')) &&
  (await readFile(stampFile, 'utf8').catch(() => '')) === (await fingerprint())

/**
 * Builds the admin in a process of its own: the server goes on answering meanwhile. Of several processes that start in
 * this folder at once, one builds, and the others wait for it.
 * @param logFile takes what the build prints
 * @throws CatalogueError UNAVAILABLE
 */
export const buildAdmin = async (logFile: string, signal: AbortSignal): Promise<void> => {
  let claimed = await claim(claimFile)
  while (!('release' in claimed)) {
    await sleep(500, undefined, { signal })
    claimed = await claim(claimFile)
  }
  try {
    if (!(await isAdminBuilt())) await build(logFile, signal)
  } finally {
    await claimed.release()
  }
}

const build = async (logFile: string, signal: AbortSignal): Promise<void> => {
  const from = await fingerprint()
  await mkdir(path.dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const child = spawn(
    process.execPath,
    ['--conditions=production', path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { env: buildEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], signal, killSignal: 'SIGTERM' },
  )
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  log.end()
  if (code !== 0)
    throw new CatalogueError('UNAVAILABLE', `The admin could not be built; see ${logFile}.`)
  await writeFile(stampFile, from)
}

/** The build reads the configuration but touches neither database nor sessions: it gets settings that only look right. */
const buildEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  SERVER_URL: process.env.SERVER_URL ?? 'http://localhost:3000',
  PAYLOAD_SECRET: 'only-while-the-admin-is-built-0000',
  DEMO_DATA: '',
  WEBHOOKS_PRIVATE: '',
  DATABASE_URL: '',
  SCHALTWERK_SETTINGS: '',
  NEXT_TELEMETRY_DISABLED: '1',
})
