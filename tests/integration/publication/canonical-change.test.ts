import { randomInt } from 'node:crypto'

import type { FieldGroup } from '../../../src/domain/service/field-group.ts'
import { behindIn, reviewState, type Standing } from '../../../src/domain/service/review-state.ts'
import { markVariants, recomputeVariants } from '../../../src/publication/canonical-change/index.ts'
import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload
let user: never

beforeAll(async () => {
  test = await startPayload('seeded')
  const { docs } = await test.payload.find({
    collection: 'users',
    where: { email: { equals: 'kanton@demo.example' } },
  })
  user = { ...docs[0], collection: 'users' } as never
})

const variantOf = (service: number, data: Record<string, unknown> = {}) =>
  test.payload.create({
    collection: 'service-variants',
    data: { service, offered: 'yes', status: 'active', _status: 'published', ...data } as never,
    user,
  })

/** A service with a variant that touches nothing, and one for each of these groups. */
const aServiceWithVariants = async (fields: Record<string, unknown> = {}) => {
  const service = await aDocument(test.payload, 'services', 'Hund', { data: fields })
  const { docs: places } = await test.payload.find({
    collection: 'jurisdictions',
    where: { and: [{ kind: { equals: 'municipality' } }, { validTo: { exists: false } }] },
    limit: 4,
    depth: 0,
  })
  const [one, two, three, four] = places.map(({ id }) => id)
  const condition = { key: 'ort', title: 'Nur hier' }
  return {
    service: service.id,
    nothing: await variantOf(service.id, { jurisdiction: one }),
    contact: await variantOf(service.id, { jurisdiction: two, overrides: ['contact'] }),
    time: await variantOf(service.id, { jurisdiction: three, overrides: ['time'] }),
    conditions: await variantOf(service.id, {
      jurisdiction: four,
      additions: { conditions: [condition] },
    }),
  }
}

type Variants = Awaited<ReturnType<typeof aServiceWithVariants>>

const change = (service: number, data: Record<string, unknown>) =>
  test.payload.update({
    collection: 'services',
    id: service,
    data: { ...data, _status: 'published' } as never,
  })

/** State and changed groups of each variant. */
const statesOf = async ({ nothing, contact, time, conditions }: Variants) => {
  const states: Record<string, string> = {}
  for (const [name, { id }] of Object.entries({ nothing, contact, time, conditions })) {
    for (const draft of [false, true]) {
      const doc = await test.payload.findByID({
        collection: 'service-variants',
        id,
        depth: 0,
        draft,
      })
      const state = [doc.reviewState, ...(doc.changedGroups ?? [])].join(' ')
      if (state !== 'ok') states[name] = state
    }
  }
  return states
}

describe('a change of a canonical service', () => {
  it('marks exactly the variants that override the group, and not the day they last changed', async () => {
    const variants = await aServiceWithVariants()
    expect(await statesOf(variants)).toEqual({})
    await change(variants.service, { contact: { phone: '+41412288111' } })
    expect(await statesOf(variants)).toEqual({ contact: 'canonical-changed contact' })
    const after = await test.payload.findByID({
      collection: 'service-variants',
      id: variants.contact.id,
    })
    expect(after.updatedAt).toBe(variants.contact.updatedAt)
  })

  it('marks those that add to the group', async () => {
    const variants = await aServiceWithVariants()
    await change(variants.service, { conditions: [{ key: 'neu', title: 'Neu' }] })
    expect(await statesOf(variants)).toEqual({ conditions: 'canonical-changed conditions' })
  })

  it('that is taken back marks nothing any more', async () => {
    const variants = await aServiceWithVariants({ processingTime: { typical: 'P1D' } })
    await change(variants.service, { processingTime: { typical: 'P2D' } })
    expect(await statesOf(variants)).toEqual({ time: 'canonical-changed time' })
    await change(variants.service, { processingTime: { typical: 'P1D' } })
    expect(await statesOf(variants)).toEqual({})
  })

  it('in title, synonyms or white space marks nothing, and neither does a draft', async () => {
    const variants = await aServiceWithVariants({ conditions: [{ key: 'a', title: 'Ein Wort' }] })
    await change(variants.service, {
      title: 'Anders',
      synonyms: ['welpe'],
      conditions: [{ key: 'a', title: ' Ein  Wort' }],
    })
    await test.payload.update({
      collection: 'services',
      id: variants.service,
      data: { contact: { phone: '+41412288112' } },
      draft: true,
    })
    expect(await statesOf(variants)).toEqual({})
  })

  it('marks all of them when the service is retired or no longer public', async () => {
    const variants = await aServiceWithVariants()
    const archived = 'canonical-archived'
    const all = { nothing: archived, contact: archived, time: archived, conditions: archived }
    await change(variants.service, { status: 'retired', retiredOn: '2026-01-01' })
    expect(await statesOf(variants)).toEqual(all)
    await change(variants.service, { status: 'active' })
    expect(await statesOf(variants)).toEqual({})
    await test.payload.update({
      collection: 'services',
      id: variants.service,
      data: { _status: 'draft' },
    })
    expect(await statesOf(variants)).toEqual(all)
  })

  it('in the amount of a fee it names marks the variants with fees of their own', async () => {
    const fee = await aDocument(test.payload, 'fees', 'Gebühr', { data: { amountRappen: 100 } })
    const own = await aDocument(test.payload, 'fees', 'Eigene')
    const variants = await aServiceWithVariants({ feeRule: 'fees', fees: [fee.id] })
    await test.payload.update({
      collection: 'service-variants',
      id: variants.nothing.id,
      data: { additions: { fees: [own.id] } },
      user,
    })
    expect(await statesOf(variants)).toEqual({})
    await test.payload.update({ collection: 'fees', id: fee.id, data: { amountRappen: 200 } })
    expect(await statesOf(variants)).toEqual({ nothing: 'canonical-changed fees' })
  })
})

describe('a change that is said to be editorial only', () => {
  it('marks nothing, not even later', async () => {
    const variants = await aServiceWithVariants()
    await change(variants.service, { contact: { phone: '+41412288111' }, editorialOnly: true })
    expect(await statesOf(variants)).toEqual({})
    await change(variants.service, { title: 'Anders' })
    expect(await statesOf(variants)).toEqual({})
  })

  it('leaves marked what was behind before', async () => {
    const variants = await aServiceWithVariants()
    await change(variants.service, { contact: { phone: '+41412288111' } })
    await change(variants.service, { contact: { phone: '+41412288112' }, editorialOnly: true })
    expect(await statesOf(variants)).toEqual({ contact: 'canonical-changed contact' })
  })

  it.each([
    ['deadlines', { deadlines: [{ kind: 'report', duration: 'P10D' }] }],
    ['conditions', { conditions: [{ key: 'a', title: 'Neu' }] }],
    ['fees', { feeRule: 'tariff-per-municipality' }],
  ])('is refused where %s differ', async (group, data) => {
    const { id } = await aDocument(test.payload, 'services', 'Hund')
    const refusal = await refusalOf(change(id, { ...data, editorialOnly: true }))
    expect(refusal.editorialOnly).toContain(group)
  })
})

describe('the review state', () => {
  it('is never trusted: what somebody wrote into it is computed anew', async () => {
    const variants = await aServiceWithVariants()
    await test.payload.update({
      collection: 'service-variants',
      id: variants.contact.id,
      data: { reviewState: 'canonical-archived', changedGroups: ['fees'] },
    })
    expect(await statesOf(variants)).toEqual({})
    await test.pool.query(
      `update service_variants set review_state = 'canonical-changed' where id = ${String(variants.time.id)}`,
    )
    await recomputeVariants(test.payload, undefined, { compared: false })
    expect(await statesOf(variants)).toEqual({})
  })

  it('says of a variant no person wrote that nobody compared it', async () => {
    const variants = await aServiceWithVariants()
    const { id } = await aDocument(test.payload, 'service-variants', 'Import', {
      data: { service: variants.service, overrides: ['contact'] },
    })
    const doc = await test.payload.findByID({ collection: 'service-variants', id })
    expect(doc.reviewState).toBe('never-reviewed')
  })

  it('of the demo data is in order', async () => {
    const { totalDocs } = await test.payload.count({
      collection: 'service-variants',
      where: { and: [{ isDemo: { equals: true } }, { reviewState: { not_equals: 'ok' } }] },
    })
    expect(totalDocs).toBe(0)
  })

  it('follows in the database from the same rule as in the domain', async () => {
    const { service, ...variants } = await aServiceWithVariants()
    const groups: FieldGroup[] = ['description', 'contact', 'time', 'conditions']
    const { rows } = await test.pool.query<{ field_group: FieldGroup; hash: string }>(
      `select field_group, hash from canonical_groups where service_id = ${String(service)}`,
    )
    const current = new Map(rows.map(({ field_group, hash }) => [field_group, hash]))
    const other = current.get('fees') ?? ''
    for (let i = 0; i < 40; i += 1) {
      const { id } = Object.values(variants)[i % 4] ?? { id: 0 }
      const accepted = new Map(
        groups
          .filter(() => randomInt(2) === 1)
          .map((group) => [group, [null, other, current.get(group) ?? null][randomInt(3)] ?? null]),
      )
      await test.pool.query(`delete from variant_accepted_groups where variant_id = ${String(id)}`)
      for (const [group, hash] of accepted) {
        await test.pool.query(`insert into variant_accepted_groups values ($1, $2, $3)`, [
          id,
          group,
          hash,
        ])
      }
      await markVariants(test.payload, undefined, [service])
      const standing: Standing = { accepted, current, isArchived: false }
      const doc = await test.payload.findByID({ collection: 'service-variants', id, depth: 0 })
      expect([doc.reviewState, new Set(doc.changedGroups)]).toEqual([
        reviewState(standing),
        new Set(behindIn(standing)),
      ])
    }
  })
})
