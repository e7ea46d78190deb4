import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../access/roles.ts'
import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { SnapshotContent } from '../../../domain/cost/snapshot/programme-snapshot.ts'
import type { CostSnapshot } from '../../../generated/payload-types.ts'
import { readChannels } from '../facts/read-channels.ts'
import { readFacts } from '../facts/read-facts.ts'
import { lockBooks } from '../ledger/lock-books.ts'
import { readEntries } from '../ledger/read-entries.ts'
import { stateName } from './state-name.ts'
import { lastPublished } from './stored-snapshot.ts'

/** Takes the state of a programme and its books at this moment, and notes who prepared it. */
export const prepareSnapshot: CollectionBeforeChangeHook<CostSnapshot> = async ({ data, req }) => {
  if (data.programme === undefined) return data
  const programme = idOf(data.programme)
  const asOf = await lockBooks(req, programme)
  const day = calendarDateOf(asOf)
  const facts = await readFacts(req, programme, day)
  const before = (await lastPublished(req, programme))?.facts.channels
  const content: SnapshotContent = {
    facts: { ...facts, channels: await readChannels(req, facts, { day, before }) },
    entries: await readEntries(req, programme),
    sources: data.sources ?? [],
    ...(data.note && { note: data.note }),
  }
  return {
    ...data,
    identifier: stateName(facts.identifier, asOf),
    asOf,
    // A key acts for its owner: what she prepares by it, she does not publish.
    preparedBy: req.user?.id ?? null,
    content: { ...content },
  }
}
