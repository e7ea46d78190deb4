import type { CollectionSlug } from 'payload'

import { inTransaction } from '../../../src/database/in-transaction.ts'
import { storeReview } from '../../../src/plugins/review/verification/store-review.ts'
import { isPublished, rebuild } from '../../../src/publication/published/index.ts'
import { aDocument, contentSlugs } from '../../support/builders.ts'
import { changesAfter, lastSequence, recordOf } from '../../support/publication.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

const update = (collection: CollectionSlug, id: number, data: object, draft = false) =>
  test.payload.update({ collection, id, data: data, draft })

describe('what is public', () => {
  it.each(contentSlugs.filter(isPublished))('holds a published document of %s', async (slug) => {
    const { id } = await aDocument(test.payload, slug, `Öffentlich ${slug}`)
    const record = await recordOf(test.pool, slug, id)
    expect(record?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(record?.data).not.toBeNull()
  })

  it.each(contentSlugs.filter(isPublished))('holds no draft of %s', async (slug) => {
    const { id } = await aDocument(test.payload, slug, `Entwurf ${slug}`, { status: 'draft' })
    expect(await recordOf(test.pool, slug, id)).toBeUndefined()
  })

  it('holds a document in all locales, and nothing internal', async () => {
    const { id } = await aDocument(test.payload, 'services', 'Vielsprachig')
    await test.payload.update({
      collection: 'services',
      id,
      locale: 'fr',
      data: { title: 'Multilingue', _status: 'published' } as never,
    })
    const { data } = (await recordOf(test.pool, 'services', id)) ?? {}
    expect(data?.title).toEqual({ de: 'Vielsprachig Titel', fr: 'Multilingue' })
    expect(JSON.stringify(data)).not.toContain('intern')
  })

  it('stays as it is while a draft is saved over it', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Bleibt')
    const before = await recordOf(test.pool, 'topics', id)
    await update('topics', id, { title: 'Ein Entwurf' }, true)
    expect(await recordOf(test.pool, 'topics', id)).toEqual(before)
  })

  it.each([
    ['is taken back', (id: number) => update('topics', id, { _status: 'draft' })],
    [
      'is put into the trash',
      (id: number) => update('topics', id, { deletedAt: new Date().toISOString() }),
    ],
    ['is deleted', (id: number) => test.payload.delete({ collection: 'topics', id })],
  ])('leaves a tombstone where a document %s', async (_, end) => {
    const { id } = await aDocument(test.payload, 'topics', 'Geht')
    const before = await recordOf(test.pool, 'topics', id)
    await end(id)
    const after = await recordOf(test.pool, 'topics', id)
    expect(after).toMatchObject({ identifier: before?.identifier, hash: null, data: null })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  })

  it('brings back a document that comes back', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Kommt wieder')
    const before = await recordOf(test.pool, 'topics', id)
    await update('topics', id, { deletedAt: new Date().toISOString() })
    await test.payload.update({
      collection: 'topics',
      id,
      data: { deletedAt: null, _status: 'published' } as never,
      trash: true,
    })
    const after = await recordOf(test.pool, 'topics', id)
    expect(after?.data?.title).toEqual(before?.data?.title)
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 2)
  })

  it('says when a person checked it, though nobody saved it', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Geprüft')
    await inTransaction(test.payload, (req) =>
      storeReview(req, 'topics', id, {
        lastVerifiedOn: '2026-11-20',
        nextReviewDue: '2027-11-20',
        verifiedBy: null,
      }),
    )
    expect((await recordOf(test.pool, 'topics', id))?.data).toMatchObject({
      verifiedOn: '2026-11-20',
      reviewDue: '2027-11-20',
    })
  })

  it('changes with the transaction or not at all', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Vorher')
    const before = await recordOf(test.pool, 'topics', id)
    await inTransaction(test.payload, async (req) => {
      await test.payload.update({ collection: 'topics', id, data: { title: 'Nachher' }, req })
      throw new Error('Abgebrochen')
    }).catch(() => undefined)
    expect(await recordOf(test.pool, 'topics', id)).toEqual(before)
  })
})

describe('a relation', () => {
  const channelAndService = async () => {
    const channel = await aDocument(test.payload, 'channels', 'Schalter', { status: 'draft' })
    const service = await aDocument(test.payload, 'services', 'Bezug', {
      data: { channels: [channel.id] },
    })
    return { channel: channel.id, service: service.id }
  }
  const channelsOf = async (service: number) =>
    (await recordOf(test.pool, 'services', service))?.data?.channels

  it('does not name a document that never was public', async () => {
    const { service } = await channelAndService()
    expect(await channelsOf(service)).toEqual([])
  })

  it('names it as soon as it is, and still when it is public no more', async () => {
    const { channel, service } = await channelAndService()
    await update('channels', channel, { _status: 'published' })
    const name = (await recordOf(test.pool, 'channels', channel))?.identifier
    expect(await channelsOf(service)).toEqual([name])
    await update('channels', channel, { _status: 'draft' })
    expect(await channelsOf(service)).toEqual([name])
  })

  it('goes with a document that is deleted', async () => {
    const { channel, service } = await channelAndService()
    await update('channels', channel, { _status: 'published' })
    await test.payload.delete({ collection: 'channels', id: channel })
    expect(await channelsOf(service)).toEqual([])
  })
})

describe('a variant', () => {
  it('is called by its service and its area, and by the new one where it moves', async () => {
    const { id } = await aDocument(test.payload, 'service-variants', 'Zieht um')
    const before = await recordOf(test.pool, 'service-variants', id)
    const area = await aDocument(test.payload, 'jurisdictions', 'Neuer Ort')
    await update('service-variants', id, { jurisdiction: area.id, _status: 'published' })
    const after = await recordOf(test.pool, 'service-variants', id)
    expect(after?.identifier).toBe(`${String(after?.data?.service)}@${String(area.identifier)}`)
    const { rows } = await test.pool.query(
      'select data from publication.record where collection = $1 and identifier = $2',
      ['service-variants', before?.identifier],
    )
    expect(rows).toEqual([{ data: null }])
  })
})

describe('a retired variant', () => {
  it('makes room for another of the same area, in the same transaction too', async () => {
    const first = await aDocument(test.payload, 'service-variants', 'Geht in Rente')
    const record = await recordOf(test.pool, 'service-variants', first.id)
    const next = await aDocument(test.payload, 'service-variants', 'Rückt nach', {
      data: { service: (first.service as { id: number }).id },
    })
    await inTransaction(test.payload, async (req) => {
      const at = (first.jurisdiction as { id: number }).id
      await test.payload.update({
        collection: 'service-variants',
        id: first.id,
        data: { status: 'retired', _status: 'published' } as never,
        req,
      })
      await test.payload.update({
        collection: 'service-variants',
        id: next.id,
        data: { jurisdiction: at, _status: 'published' } as never,
        req,
      })
    })
    const after = await recordOf(test.pool, 'service-variants', next.id)
    expect([after?.identifier, after?.data?.status]).toEqual([record?.identifier, 'active'])
    expect(await rebuild(test.payload, { write: false })).toMatchObject({
      missing: [],
      different: [],
      surplus: [],
    })
  })
})

describe('publishing', () => {
  it('writes one record, however many others name the document', async () => {
    const service = await aDocument(test.payload, 'services', 'Viele Varianten')
    for (const place of ['Eins', 'Zwei', 'Drei']) {
      const { id } = await aDocument(test.payload, 'jurisdictions', place)
      await aDocument(test.payload, 'service-variants', place, {
        data: { service: service.id, jurisdiction: id },
      })
    }
    const before = await lastSequence(test.pool)
    await update('services', service.id, { title: 'Neuer Titel', _status: 'published' })
    const { identifier } = (await recordOf(test.pool, 'services', service.id)) ?? {}
    expect(await changesAfter(test.pool, before)).toEqual([`services/${String(identifier)}`])
  })
})

describe('deriving everything anew', () => {
  it('finds no difference to what was written', async () => {
    const report = await rebuild(test.payload, { write: false })
    expect(report).toMatchObject({ missing: [], different: [], surplus: [], notFound: [] })
    expect(report.records).toBeGreaterThan(20)
  })

  it('finds what was tampered with, and puts it right', async () => {
    const [one, two] = [
      await aDocument(test.payload, 'topics', 'Verändert'),
      await aDocument(test.payload, 'topics', 'Entfernt'),
    ]
    const keys = [`topics/${String(one.identifier)}`, `topics/${String(two.identifier)}`]
    await test.pool.query(
      `update publication.record set hash = 'x', data = '{}' where collection = 'topics' and document = $1`,
      [one.id],
    )
    await test.pool.query(
      `delete from publication.record where collection = 'topics' and document = $1`,
      [two.id],
    )
    await test.pool.query(
      `insert into publication.record (collection, identifier, document, hash, data)
        values ('topics', 'erfunden', 999999, 'x', '{}')`,
    )
    const found = { different: [keys[0]], missing: [keys[1]], surplus: ['topics/erfunden'] }
    expect(await rebuild(test.payload, { write: true })).toMatchObject(found)
    expect(await rebuild(test.payload, { write: false })).toMatchObject({
      different: [],
      missing: [],
      surplus: [],
      notFound: [],
    })
  })
})
