import type { Where } from 'payload'

import { newPreviewLink } from '../../../../src/domain/preview/preview-link.ts'
import { service as serviceSchema } from '../../../../src/delivery/schemas/parts.ts'
import { previewAddress } from '../../../../src/plugins/preview/address.ts'
import { sealLink } from '../../../../src/plugins/preview/link.ts'
import { startDelivery, type TestDelivery } from '../../../support/start-delivery.ts'

let test: TestDelivery
beforeAll(async () => {
  test = await startDelivery('seeded')
})
afterAll(() => test.stop())

const found = async (
  collection: 'service-variants' | 'services',
  where: Where,
): Promise<number> => {
  const { docs } = await test.payload.find({ collection, where, depth: 0, limit: 1 })
  return docs[0]?.id ?? 0
}

const hund = () => found('services', { identifier: { equals: 'hund-anmelden' } })

const linkTo = (collection: 'service-variants' | 'services', document: number): string =>
  previewAddress(test, {}, { collection, document, locale: 'de' }).api

const stateOfPublication = async () => {
  const { rows } = await test.pool.query<{ state: string }>(
    "select count(*) || ' ' || max(sequence) || ' ' || md5(string_agg(hash, '' order by collection, identifier)) as state from publication.record",
  )
  return rows[0]?.state
}

interface Served {
  title: string
  identifier: string
  jurisdiction?: { bfs: number }
  authority?: { identifier: string }
  fees: { identifier: string }[]
  offered: string
  _source: object
}

describe('a draft of a service', () => {
  it('is shown as it would be answered, at the place that is asked for, and nothing of it is public', async () => {
    const id = await hund()
    const before = await stateOfPublication()
    await test.payload.update({
      collection: 'services',
      id,
      data: { title: 'Hund an- und abmelden', summary: 'Nur im Entwurf.' },
      draft: true,
    })
    const link = linkTo('services', id)
    const preview = await test.json<Served>(`${link}&bfs=1103`)
    expect(preview).toMatchObject({
      title: 'Hund an- und abmelden',
      summary: 'Nur im Entwurf.',
      jurisdiction: { bfs: 1103 },
      authority: { identifier: 'gemeinde-1103' },
    })
    expect(serviceSchema.safeParse(preview).error).toBeUndefined()
    const published = await test.json<Served>('/v1/services/hund-anmelden?bfs=1103')
    expect(published.title).toBe('Hund anmelden')
    expect(published.fees).toEqual(preview.fees)
    expect(await stateOfPublication()).toBe(before)
  })

  it('is shown as it is now, each time', async () => {
    const id = await hund()
    const link = linkTo('services', id)
    for (const title of ['Erster Stand', 'Zweiter Stand']) {
      await test.payload.update({ collection: 'services', id, data: { title }, draft: true })
      expect((await test.json<Served>(link)).title).toBe(title)
    }
  })

  it('is shown though it never was public', async () => {
    const { id } = await test.payload.create({
      collection: 'services',
      data: { title: 'Ganz neue Leistung', level: 'gemeinde' } as never,
      draft: true,
    })
    const preview = await test.json<Served>(`${linkTo('services', id)}&bfs=1061`)
    expect(preview).toMatchObject({ title: 'Ganz neue Leistung', identifier: 'ganz-neue-leistung' })
    expect((await test.get('/v1/services/ganz-neue-leistung')).status).toBe(404)
  })

  it('is kept by nobody and listed by nobody', async () => {
    const response = await test.get(linkTo('services', await hund()))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('a draft of a variant', () => {
  it('is shown at its place without being asked for one', async () => {
    const id = await found('service-variants', {
      and: [
        { 'service.identifier': { equals: 'hund-anmelden' } },
        { 'jurisdiction.bfsNumber': { equals: 1103 } },
      ],
    })
    expect(id).toBeGreaterThan(0)
    await test.payload.update({
      collection: 'service-variants',
      id,
      data: { localName: 'Sursee: Hund melden' },
      draft: true,
    })
    const link = linkTo('service-variants', id)
    expect(await test.json(link)).toMatchObject({
      identifier: 'hund-anmelden',
      localName: 'Sursee: Hund melden',
      jurisdiction: { bfs: 1103 },
    })
    expect(await test.json(`${link}&bfs=1061`)).not.toMatchObject({
      localName: 'Sursee: Hund melden',
    })
    expect(await test.json('/v1/services/hund-anmelden?bfs=1103')).not.toMatchObject({
      localName: 'Sursee: Hund melden',
    })
  })
})

describe('the page of a preview', () => {
  it('says that it is a draft, lets one choose the place, and runs nothing that the draft holds', async () => {
    const id = await hund()
    const title = '<script>alert(1)</script> & "Hund"'
    await test.payload.update({ collection: 'services', id, data: { title }, draft: true })
    const response = await test.get(`${linkTo('services', id)}&bfs=1103`, { accept: 'text/html' })
    const page = await response.text()
    expect(page).toContain('Vorschau: So sähe der Entwurf veröffentlicht aus.')
    expect(page).toContain('<option value="1103" selected>Sursee</option>')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Hund&quot;')
    expect(page).not.toContain('<script>alert')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('a link', () => {
  const codeOf = async (token: string) => {
    const response = await test.get(`/v1/preview/${token}`)
    return [response.status, ((await response.json()) as { code: string }).code]
  }

  it('ends', async () => {
    const past = new Date(Date.now() - 2 * 3_600_000)
    const link = newPreviewLink({ collection: 'services', document: await hund() }, past, 1)
    const token = sealLink(link, test.payload.secret)
    expect(await codeOf(token)).toEqual([410, 'PREVIEW_EXPIRED'])
  })

  it('cannot be guessed', async () => {
    expect(await codeOf('abc')).toEqual([403, 'PREVIEW_INVALID'])
    expect(await codeOf('a.b')).toEqual([400, 'QUERY_INVALID'])
  })

  it('shows nothing once the draft was deleted', async () => {
    const { id } = await test.payload.create({
      collection: 'services',
      data: { title: 'Bald gelöscht' },
      draft: true,
    })
    const link = linkTo('services', id)
    await test.payload.delete({ collection: 'services', id })
    expect((await test.get(link)).status).toBe(410)
  })
})
