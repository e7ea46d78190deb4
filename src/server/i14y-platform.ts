import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import type { PlatformRecord } from '../exporters/i14y/index.ts'

const records = z.array(z.record(z.string(), z.unknown()))

/** A list, or a page of one as the platform answers with. */
const answer = z.union([records, z.object({ data: records }).transform(({ data }) => data)])

const patienceMs = 30_000

/** What the platform has, from a file or page by page from its address. Reads only. */
export const readPlatform = async (source: string): Promise<PlatformRecord[]> =>
  /^https?:\/\//.test(source)
    ? readPages(source)
    : answer.parse(JSON.parse(await readFile(source, 'utf8')))

const readPages = async (address: string): Promise<PlatformRecord[]> => {
  const found: PlatformRecord[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const url = new URL(address)
    if (page > 1) url.searchParams.set('page', String(page))
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!response.ok) throw new Error(`${url.href} answered ${String(response.status)}.`)
    found.push(...answer.parse(await response.json()))
    pages = Number(response.headers.get('x-paging-totalpages') ?? 1)
  }
  return found
}
