import request from 'supertest'

import type { AuditEntry } from '../../../src/domain/audit/audit-entry.ts'
import { demoLogins } from '../../../src/seed/demo-logins.ts'
import { auditEntries, recordedBy } from '../../support/audit-log.ts'
import { aDocument } from '../../support/builders.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

let test: TestApp
let seeded: AuditEntry[]

const actions = (recorded: readonly AuditEntry[], slug?: string) =>
  recorded
    .filter(({ collectionSlug }) => slug === undefined || collectionSlug === slug)
    .map(({ action }) => action)

const adminToken = async (): Promise<string> => {
  const [admin] = demoLogins
  const answer = await request(test.app).post('/api/users/login').send(admin)
  return `JWT ${String(answer.body.token)}`
}

beforeAll(async () => {
  test = await startApp('seeded')
  seeded = await auditEntries(test.pool)
})

describe('the demo data', () => {
  it('are an entry that counts the documents, one for the programme, and one for each login', () => {
    expect(actions(seeded).toSorted()).toEqual([...demoLogins.map(() => 'create'), 'seed', 'seed'])
    const written = seeded.filter(({ action }) => action === 'seed')
    expect(written[0]).toMatchObject({ actor: 'system', collectionSlug: null })
    expect(written[0]?.changedFields).toContain('services:98')
    expect(written[1]?.changedFields).toContain('contributions:320')
  })
})

/** What the books say to whoever would change what stands in them. */
const kept = /only added to|stays as it was prepared/

describe('every collection', () => {
  it('that is not the log itself records a write, or it fails', async () => {
    const slugs = test.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    const silent: string[] = []
    const refused: string[] = []
    for (const slug of slugs) {
      const { docs } = await test.payload.find({ collection: slug, limit: 1, depth: 0 })
      const [doc] = docs
      if (!doc || slug === 'audit-entries') continue
      const recorded = await recordedBy(test.pool, () =>
        test.payload.update({ collection: slug, id: doc.id, data: {} }).catch((error: unknown) => {
          if (!(error instanceof Error) || !kept.test(String(error.cause))) throw error
          refused.push(slug)
        }),
      )
      if (refused.includes(slug)) continue
      if (!recorded.some(({ collectionSlug }) => collectionSlug === slug)) silent.push(slug)
    }
    expect(silent).toEqual([])
    expect(refused).toEqual(['ledger-entries', 'cost-snapshots'])
  })

  it('has the hooks of the log behind its own', () => {
    const own = test.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    const lastHooks = ({ hooks }: (typeof own)[number]) =>
      [hooks.beforeChange, hooks.afterChange, hooks.beforeDelete, hooks.afterDelete]
        .map((list) => String(list.at(-1)))
        .join('\n')
    expect(own.map(lastHooks)[0]).toMatch(/journal/i)
    expect(new Set(own.map(lastHooks)).size).toBe(1)
  })
})

describe('what somebody does to a document', () => {
  it('is recorded with its names and hashes, not with its content', async () => {
    const faq = await aDocument(test.payload, 'faqs', 'Geheimwort', { status: 'draft' })
    const [change] = await recordedBy(test.pool, () =>
      test.payload.update({
        collection: 'faqs',
        id: faq.id,
        data: { question: 'Ganz-anders?' },
        locale: 'fr',
        draft: true,
      }),
    )
    expect(change).toMatchObject({
      action: 'update',
      actor: 'system',
      collectionSlug: 'faqs',
      documentId: String(faq.id),
      changedFields: ['question.fr', 'translationState.fr'],
      locale: 'fr',
    })
    expect(change?.beforeHash).toMatch(/^[0-9a-f]{64}$/)
    expect(change?.afterHash).not.toBe(change?.beforeHash)
    const { rows } = await test.pool.query<{ line: string }>(
      'select audit_entries::text as line from audit_entries',
    )
    const everything = rows.map(({ line }) => line).join()
    expect(everything).not.toMatch(/Geheimwort|Ganz-anders|demo\.example/)
  })

  it('follows a document from its draft to its end', async () => {
    const recorded = await recordedBy(test.pool, async () => {
      const { id } = await aDocument(test.payload, 'topics', 'Weg', { status: 'draft' })
      const change = (data: object, draft = false) =>
        test.payload.update({ collection: 'topics', id, data: data, draft, trash: true })
      await change({ _status: 'published' })
      await change({ title: 'Neu' }, true)
      await change({ _status: 'draft' })
      await change({ deletedAt: new Date().toISOString() })
      await change({ deletedAt: null })
      await test.payload.delete({ collection: 'topics', id })
    })
    expect(actions(recorded, 'topics')).toEqual([
      'create',
      'publish',
      'update',
      'unpublish',
      'trash',
      'restore',
      'delete',
    ])
    const hashes = recorded.filter(({ collectionSlug }) => collectionSlug === 'topics')
    hashes.slice(1).forEach(({ beforeHash }, i) => {
      expect(beforeHash).toBe(hashes[i]?.afterHash)
    })
  })

  it('tells the restoration of an earlier version', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Alt')
    await test.payload.update({ collection: 'topics', id, data: { title: 'Jung' } })
    const { docs } = await test.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const recorded = await recordedBy(test.pool, () =>
      test.payload.restoreVersion({ collection: 'topics', id: docs[0]?.id ?? '' }),
    )
    expect(actions(recorded)).toEqual(['restore-version', 'publish'])
    expect(recorded[0]?.changedFields).toEqual(['title.de'])
  })

  it('names the person by number over REST and GraphQL, each document of a bulk change', async () => {
    const token = await adminToken()
    const one = await aDocument(test.payload, 'topics', 'Eins')
    const two = await aDocument(test.payload, 'topics', 'Zwei')
    const recorded = await recordedBy(test.pool, async () => {
      await request(test.app)
        .patch(`/api/topics?where[id][in]=${String(one.id)},${String(two.id)}`)
        .set('Authorization', token)
        .send({ ech0049: true, _status: 'published' })
      await request(test.app)
        .post('/api/graphql')
        .set('Authorization', token)
        .send({ query: `mutation { deleteTopic(id: ${String(one.id)}) { id } }` })
    })
    const done = recorded.filter(({ collectionSlug }) => collectionSlug === 'topics')
    expect(actions(done).toSorted()).toEqual(['delete', 'publish', 'publish'])
    expect(new Set(done.map(({ actor }) => actor))).toEqual(
      new Set([expect.stringMatching(/^users:\d+$/)]),
    )
  })

  it('of residents leaves names of fields alone, without a hash', async () => {
    const [entry] = await recordedBy(test.pool, () =>
      test.payload.create({
        collection: 'newsletter-subscribers',
        data: {
          key: 'jemand',
          locale: 'de',
          state: 'pending',
          requestedAt: '2026-01-01T00:00:00.000Z',
          consent: '2026-11',
          addressDigest: 'x',
          sealedAddress: 'x',
          tokenHash: 'x',
        } as never,
      }),
    )
    expect(entry).toMatchObject({ action: 'create', beforeHash: null, afterHash: null })
    expect(entry?.changedFields).toContain('sealedAddress')
  })
})
