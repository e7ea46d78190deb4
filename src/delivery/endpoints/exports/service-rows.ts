import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'

import { neutralised } from '../../../domain/exchange/cell.ts'
import { formatRappen } from '../../../domain/money.ts'
import type * as parts from '../../schemas/parts.ts'

type Service = z.output<typeof parts.service>

const names = (list: readonly { identifier: string }[]): string =>
  list.map(({ identifier }) => identifier).join(' ')

/** Columns of the table, and what stands in them. */
const columns: readonly (readonly [
  string,
  (service: Service) => boolean | number | string | undefined,
])[] = [
  ['identifier', ({ identifier }) => identifier],
  ['title', ({ title }) => title],
  ['localName', ({ localName }) => localName],
  ['summary', ({ summary }) => summary],
  ['level', ({ level }) => level],
  ['status', ({ status }) => status],
  ['offered', ({ offered }) => offered],
  ['audiences', ({ audiences }) => audiences.join(' ')],
  ['topics', ({ topics }) => names(topics)],
  ['lifeEvents', ({ lifeEvents }) => names(lifeEvents)],
  ['authority', ({ authority }) => authority?.identifier],
  ['authorityName', ({ authority }) => authority?.name],
  ['phone', ({ contact, authority }) => contact?.phone ?? authority?.phone],
  ['email', ({ contact, authority }) => contact?.email ?? authority?.email],
  ['feeRule', ({ feeRule }) => feeRule],
  [
    'fees',
    ({ fees }) =>
      fees
        .map(({ title, amount }) =>
          amount ? `${title ?? ''}: ${formatRappen(amount.amountRappen)}` : (title ?? ''),
        )
        .join(' | '),
  ],
  ['channels', ({ channels }) => channels.map(({ kind, url }) => url ?? kind).join(' ')],
  ['processingTime', ({ processingTime }) => processingTime?.typical],
  ['digitalMaturity', ({ digitalMaturity }) => digitalMaturity],
  ['updatedAt', ({ updatedAt }) => updatedAt],
  ['isDemo', ({ isDemo }) => isDemo],
]

/** A table for spreadsheets: what would be taken for a formula is not. */
export async function* csvOf(services: AsyncIterable<Service>): AsyncIterable<string> {
  yield `\uFEFF${stringify([columns.map(([name]) => name)], { delimiter: ';' })}`
  for await (const service of services) {
    const row = columns.map(([, valueOf]) => neutralised(String(valueOf(service) ?? '')))
    yield stringify([row], { delimiter: ';' })
  }
}
