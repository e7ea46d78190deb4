import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'

import type { MergerOperation } from '../../../src/domain/jurisdiction/merger/merger.ts'
import { municipalitiesOn } from '../../../src/domain/jurisdiction/municipalities-on.ts'
import { responsible } from '../../../src/domain/responsibility/responsible.ts'
import { mergeMunicipalities, prepareMerger } from '../../../src/merger/merge-municipalities.ts'
import { rebuild } from '../../../src/publication/published/index.ts'
import { readResponsibilityCatalogue } from '../../../src/responsibility/read-responsibility-data.ts'
import { dumpOf } from '../../support/dump.ts'
import { beforeTheMerger, type Honau } from '../../support/honau.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

const merger = { from: [1057], into: 1065, on: '2025-01-01' }
let test: TestPayload
let req: PayloadRequest
let at: Honau

beforeAll(async () => {
  test = await startPayload('seeded')
  req = await createLocalReq({}, test.payload)
  at = await beforeTheMerger(test.payload)
})

const doc = async (collection: CollectionSlug, id: number) =>
  (await test.payload.findByID({ collection, id, depth: 0 })) as unknown as Record<string, unknown>

const versionsOf = async (collection: CollectionSlug, id: number) =>
  (
    await test.payload.countVersions({
      collection: collection as 'services',
      where: { parent: { equals: id } },
    })
  ).totalDocs

const competentFor = async (place: string, date: string) => {
  const { data } = await readResponsibilityCatalogue(req)
  return responsible({ service: 'hund-anmelden', place, date }, data).answers.find(
    ({ role }) => role === 'competent',
  )
}

const toldOf = ({ collection, id, name, changes }: MergerOperation) =>
  `${changes.join('+')} ${collection}/${id === undefined ? 'new' : String(id)} ${name}`

describe('the merger of Honau and Root, rehearsed from the state before', () => {
  it('has 80 municipalities to start from', async () => {
    const { data } = await readResponsibilityCatalogue(req)
    expect(municipalitiesOn('2025-01-01', data.jurisdictions)).toHaveLength(80)
  })

  it('names every document it moves, and moves none yet', async () => {
    const before = await dumpOf(test.pool)
    const { plan } = await prepareMerger(req, merger)
    expect(plan).toMatchObject({ problems: [], conflicts: [], undecided: [] })
    expect(plan.operations.map(toldOf)).toEqual([
      `extend-area jurisdictions/${String(at.root)} Root`,
      `close-area jurisdictions/${String(at.honau)} Honau`,
      `close-authority authorities/${String(at.office)} Gemeindeverwaltung Honau`,
      `move-variant+move-owner service-variants/${String(at.variant)} Hund anmelden – Honau`,
      `close-responsibility+move-owner responsibilities/${String(at.responsibility)} Hund anmelden – Honau – Gemeindeverwaltung Honau`,
      'open-responsibility responsibilities/new Hund anmelden – Honau – Gemeindeverwaltung Honau',
      `move-availability channels/${String(at.channel)} eUmzug (Umzugsmeldung im Internet)`,
      `move-fee fees/${String(at.fee)} Hundemarke Honau`,
      `move-grant users/${String(at.user)} Redaktion Honau`,
      `move-faq faqs/${String(at.faq)} Wo hole ich die Hundemarke in Honau?`,
      `move-announcement announcements/${String(at.announcement)} Schalter in Honau geschlossen`,
      `move-postal-code postal-codes/${String(at.postalCode)} 6038`,
      'leave-redirect redirects/new /gemeinden/honau',
      'leave-redirect redirects/new /jurisdictions/gemeinde-1057',
      'leave-redirect redirects/new /authorities/gemeinde-1057',
    ])
    expect(await dumpOf(test.pool)).toEqual(before)
  })

  it('leaves nothing changed where a step half-way is refused', async () => {
    await test.pool.query(`
      create function refuse_grants() returns trigger language plpgsql as
        $$ begin raise exception 'injected failure'; end $$;
      create trigger refuse_grants before insert or update on users_grants
        for each row execute function refuse_grants()`)
    const before = await dumpOf(test.pool)
    await expect(mergeMunicipalities(test.payload, merger, {})).rejects.toMatchObject({
      code: 'MERGER_FAILED',
      message: expect.stringContaining('users, «Redaktion Honau»') as string,
    })
    expect(await dumpOf(test.pool)).toEqual(before)
    await test.pool.query('drop trigger refuse_grants on users_grants')
  })

  it('is refused where the catalogue changed after the dry run somebody saw', async () => {
    const { fingerprint } = await prepareMerger(req, merger)
    await test.payload.update({
      collection: 'faqs',
      id: at.faq,
      data: { _status: 'published', question: 'Wo gibt es die Hundemarke in Honau?' },
    })
    await expect(
      mergeMunicipalities(test.payload, merger, {}, { seen: fingerprint }),
    ).rejects.toMatchObject({ code: 'MERGER_OUTDATED' })
  })

  it('is refused while one of its documents has changes nobody published', async () => {
    await test.payload.update({
      collection: 'fees',
      id: at.fee,
      draft: true,
      data: { amountRappen: 9900 },
    })
    const { plan } = await prepareMerger(req, merger)
    expect(plan.problems).toEqual([
      {
        kind: 'unpublished-changes',
        subject: 'Hundemarke Honau',
        document: { collection: 'fees', id: at.fee },
      },
    ])
    await expect(mergeMunicipalities(test.payload, merger, {})).rejects.toMatchObject({
      code: 'MERGER_IMPOSSIBLE',
    })
    await test.payload.update({
      collection: 'fees',
      id: at.fee,
      data: { _status: 'published', amountRappen: 1500 },
    })
  })

  describe('once done', () => {
    let versionsBefore = 0

    beforeAll(async () => {
      versionsBefore = await versionsOf('service-variants', at.variant)
      await mergeMunicipalities(test.payload, merger, {})
    })

    it('has 79 municipalities, of which Honau is none', async () => {
      const { data } = await readResponsibilityCatalogue(req)
      expect(municipalitiesOn('2024-12-31', data.jurisdictions)).toHaveLength(80)
      expect(municipalitiesOn('2025-01-01', data.jurisdictions)).toHaveLength(79)
      expect(await doc('jurisdictions', at.honau)).toMatchObject({
        validTo: '2024-12-31T12:00:00.000Z',
        abolitionMode: '29',
        successors: [at.root],
      })
      expect(await doc('jurisdictions', at.root)).toMatchObject({
        admissionMode: '26',
        predecessors: [at.honau],
      })
    })

    it('has Root’s administration in the place of Honau’s', async () => {
      expect(await doc('authorities', at.office)).toMatchObject({
        validTo: '2024-12-31T12:00:00.000Z',
        successor: at.rootOffice,
      })
    })

    it('has moved the variant, kept its versions, and given it to Root’s people', async () => {
      expect(await doc('service-variants', at.variant)).toMatchObject({
        jurisdiction: at.root,
        owner: at.rootOffice,
        displayName: 'Hund anmelden – Root',
        localName: 'Honauer Hundeanmeldung',
        _status: 'published',
      })
      expect(await versionsOf('service-variants', at.variant)).toBe(versionsBefore + 1)
    })

    it('answers for Honau’s last day as before, from the first day on with Root', async () => {
      expect(await competentFor('gemeinde-1057', '2024-12-31')).toMatchObject({
        authority: 'gemeinde-1057',
      })
      const after = await competentFor('gemeinde-1057', '2025-01-01')
      expect(after).toMatchObject({
        authority: 'gemeinde-1065',
        because: { source: 'responsibility', area: 'gemeinde-1065' },
      })
    })

    it('has ended the channel’s availability in Honau and begun it in Root', async () => {
      const { availability } = await doc('channels', at.channel)
      const rows = availability as { jurisdiction: number }[]
      expect(rows.filter(({ jurisdiction }) => jurisdiction === at.honau)).toMatchObject([
        { from: '2020-01-01T12:00:00.000Z', to: '2024-12-31T12:00:00.000Z' },
      ])
      expect(rows.filter(({ jurisdiction }) => jurisdiction === at.root)).toMatchObject([
        { from: '2025-01-01T12:00:00.000Z', to: null, status: 'available' },
      ])
    })

    it('has moved fee, question, announcement and postal code', async () => {
      expect(await doc('fees', at.fee)).toMatchObject({
        jurisdiction: at.root,
        validFrom: '2025-01-01T12:00:00.000Z',
        amountRappen: 1500,
      })
      expect(await doc('faqs', at.faq)).toMatchObject({ jurisdiction: at.root })
      expect(await doc('announcements', at.announcement)).toMatchObject({
        jurisdictions: [at.root],
      })
      expect(await doc('postal-codes', at.postalCode)).toMatchObject({
        jurisdiction: at.root,
        municipalityName: 'Root',
      })
    })

    it('lets Honau’s editors work for Root', async () => {
      expect(await doc('users', at.user)).toMatchObject({
        grants: [{ role: 'local-editor', authority: at.rootOffice }],
      })
    })

    it('leads old addresses on', async () => {
      const { docs } = await test.payload.find({ collection: 'redirects', depth: 0, sort: 'from' })
      expect(docs).toMatchObject([
        { from: '/authorities/gemeinde-1057', to: { value: at.rootOffice } },
        { from: '/gemeinden/honau', to: { relationTo: 'jurisdictions', value: at.root } },
        { from: '/jurisdictions/gemeinde-1057', statusCode: '308' },
      ])
    })

    it('has published all it moved, and nothing else', async () => {
      expect(await rebuild(test.payload, { write: false })).toMatchObject({
        missing: [],
        different: [],
        surplus: [],
        notFound: [],
      })
    })

    it('cannot be done a second time', async () => {
      const { plan } = await prepareMerger(req, merger)
      expect(plan.problems).toEqual([{ kind: 'municipality-ended', subject: '1057' }])
    })
  })
})
