import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { claim } from '../../../src/process/claim.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'schaltwerk-claim-'))
  file = path.join(folder, 'build.pid')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('a claim', () => {
  it('is given to one of several that try at once', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(file)))
    expect(claims.filter((each) => 'release' in each)).toHaveLength(1)
  })

  it('tells who holds it', async () => {
    await claim(file)
    expect(await claim(file)).toEqual({ heldBy: `process ${String(process.pid)}` })
  })

  it('can be made again once it is given up, and leaves nothing behind', async () => {
    for (let round = 0; round < 2; round += 1) {
      const claimed = await claim(file)
      if ('release' in claimed) await claimed.release()
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('of a process that died is no hindrance', async () => {
    await writeFile(file, '999999999 1')
    expect(await claim(file)).toHaveProperty('release')
  })

  it('of a process whose number another one has now is no hindrance', async () => {
    await writeFile(file, `${String(process.pid)} 1`)
    expect(await claim(file)).toHaveProperty('release')
  })
})
