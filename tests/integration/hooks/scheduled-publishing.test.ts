import { setTimeout as sleep } from 'node:timers/promises'

import { createLogger } from '../../../src/server/log.ts'
import { runScheduledPublishing } from '../../../src/server/scheduled-publishing.ts'
import { aDocument } from '../../support/builders.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

const start = () =>
  runScheduledPublishing({ ...test, logger: createLogger('silent'), everyMs: 100 })

const schedule = (type: 'publish' | 'unpublish', id: number, waitUntil: Date) =>
  test.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'topics', value: id } } as never,
    waitUntil,
  })

const statusOf = async (id: number) =>
  (await test.payload.findByID({ collection: 'topics', id }))._status

const untilStatus = async (id: number, status: string) => {
  for (let i = 0; i < 100 && (await statusOf(id)) !== status; i += 1) await sleep(100)
  return statusOf(id)
}

describe('a scheduled publication', () => {
  it('happens when it is due, and not before', async () => {
    const due = await aDocument(test.payload, 'topics', 'Fällig', { status: 'draft' })
    const later = await aDocument(test.payload, 'topics', 'Später', { status: 'draft' })
    await schedule('publish', due.id, new Date(Date.now() - 1000))
    await schedule('publish', later.id, new Date(Date.now() + 3_600_000))
    const { stop } = start()
    expect(await untilStatus(due.id, 'published')).toBe('published')
    await stop()
    expect(await statusOf(later.id)).toBe('draft')
  })

  it('is taken back when it is due', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Befristet')
    await schedule('unpublish', id, new Date(Date.now() - 1000))
    const { stop } = start()
    expect(await untilStatus(id, 'draft')).toBe('draft')
    await stop()
  })

  it('that a killed worker had begun is taken up again', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Angefangen', { status: 'draft' })
    const job = await schedule('publish', id, new Date(Date.now() - 1000))
    await test.payload.update({
      collection: 'payload-jobs',
      id: job.id,
      data: { processing: true },
    })
    const { stop } = start()
    expect(await untilStatus(id, 'published')).toBe('published')
    await stop()
  })

  it('is done by one of several workers', async () => {
    const ids: number[] = []
    for (let i = 0; i < 10; i += 1) {
      const { id } = await aDocument(test.payload, 'topics', `Einmal ${String(i)}`, {
        status: 'draft',
      })
      ids.push(id)
      await schedule('publish', id, new Date(Date.now() - 1000))
    }
    const workers = [start(), start(), start()]
    for (const id of ids) expect(await untilStatus(id, 'published')).toBe('published')
    for (const { stop } of workers) await stop()
    for (const id of ids) {
      const { totalDocs } = await test.payload.countVersions({
        collection: 'topics',
        where: { parent: { equals: id } },
      })
      expect(totalDocs).toBe(2)
    }
  })
})
