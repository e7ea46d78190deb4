import { createLocalReq, type Payload } from 'payload'

import { notify } from './notify.ts'

interface FailedJob {
  id: number | string
  input?: unknown
  error?: unknown
}

interface Input {
  doc?: { relationTo: string; value: number | string }
  user?: { value: number } | null
}

/**
 * Tells by mail of planned publications that did not happen, each once: the job is deleted with it.
 * @returns how many there were
 */
export const reportFailedPlans = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }],
    },
    depth: 0,
    limit: 50,
  })
  for (const job of docs as FailedJob[]) await report(payload, job)
  return docs.length
}

const report = async (payload: Payload, { id, input, error }: FailedJob): Promise<void> => {
  const { doc, user } = input as Input
  const req = await createLocalReq({}, payload)
  const transaction = await payload.db.beginTransaction()
  if (transaction !== null) req.transactionID = transaction
  try {
    if (doc && user && (await exists(payload, doc))) {
      const person = await payload.findByID({ collection: 'users', id: user.value, depth: 0, req })
      req.user = { ...person, collection: 'users' }
      await notify(req, {
        event: 'schedule-failed',
        slug: doc.relationTo,
        id: Number(doc.value),
        reason: reasonOf(error),
      })
    }
    await payload.delete({ collection: 'payload-jobs', id, req })
    if (transaction !== null) await payload.db.commitTransaction(transaction)
  } catch (cause) {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction)
    throw cause
  }
}

const exists = async (payload: Payload, doc: NonNullable<Input['doc']>): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: doc.relationTo as 'services',
    where: { id: { equals: Number(doc.value) } },
  })
  return totalDocs > 0
}

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
