import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

describe('the identifier', () => {
  it('is proposed from the German title, and numbered where it is taken', async () => {
    const first = await aDocument(test.payload, 'topics', 'Über Ämter & Öffnung')
    const second = await aDocument(test.payload, 'topics', 'Über Ämter & Öffnung')
    expect([first.identifier, second.identifier]).toEqual([
      'ueber-aemter-oeffnung',
      'ueber-aemter-oeffnung-2',
    ])
  })

  it('changes freely before the first publication', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Entwurf', { status: 'draft' })
    const changed = await test.payload.update({
      collection: 'topics',
      id,
      data: { identifier: 'anders' },
      draft: true,
    })
    expect(changed.identifier).toBe('anders')
  })

  it('is frozen once published, even while the document is a draft again', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Fest')
    await test.payload.update({ collection: 'topics', id, data: { _status: 'draft' } })
    const change = test.payload.update({
      collection: 'topics',
      id,
      data: { identifier: 'neu' },
      draft: true,
    })
    expect(await refusalOf(change)).toEqual({
      identifier: 'Die Kennung «fest» war bereits öffentlich und bleibt für immer gleich.',
    })
  })

  it('cannot be emptied and then be another', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Bleibt')
    await test.payload.update({ collection: 'topics', id, data: { identifier: '' }, draft: true })
    const change = test.payload.update({
      collection: 'topics',
      id,
      data: { identifier: 'neu', _status: 'published' },
    })
    expect(Object.keys(await refusalOf(change))).toEqual(['identifier'])
  })

  it('of a copy is its own, and the copy can be published', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Vorlage')
    const copy = await test.payload.duplicate({
      collection: 'topics',
      id,
      draft: true,
      data: { _status: 'draft' },
    })
    expect(copy.firstPublishedAt).toBeFalsy()
    const published = await test.payload.update({
      collection: 'topics',
      id: copy.id,
      data: { _status: 'published' },
    })
    expect(published.identifier).toMatch(/^vorlage-\d+$/)
  })

  it('is never given out again after its document was deleted', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Vergangen')
    await test.payload.delete({ collection: 'faqs', id })
    const again = aDocument(test.payload, 'faqs', 'Anders', { data: { identifier: 'vergangen' } })
    expect(Object.keys(await refusalOf(again))).toEqual(['identifier'])
  })

  it('may be used again when its document was never public', async () => {
    const { id } = await aDocument(test.payload, 'faqs', 'Nie öffentlich', { status: 'draft' })
    await test.payload.delete({ collection: 'faqs', id })
    const again = await aDocument(test.payload, 'faqs', 'Nie öffentlich')
    expect(again.identifier).toBe('nie-oeffentlich')
  })
})

describe('a published value', () => {
  it.each([
    ['authorities', { uid: 'CHE-123.456.789' }, 'uid'],
    ['authorities', { phone: '041 12' }, 'phone'],
    ['authorities', { openingHours: 'Mo-Fr vormittags' }, 'openingHours'],
    ['authorities', { website: 'http://lu.ch' }, 'website'],
    [
      'authorities',
      { addresses: [{ kind: 'visit', postalCode: '0600', town: 'Luzern' }] },
      'addresses.0.postalCode',
    ],
    ['services', { processingTime: { typical: '14 Tage' } }, 'processingTime.typical'],
    [
      'services',
      { processingTime: { typical: 'P3M', statutory: 'P1M' } },
      'processingTime.typical',
    ],
    ['services', { ech0070Id: '123' }, 'ech0070Id'],
    ['jurisdictions', { bfsNumber: 10_000 }, 'bfsNumber'],
    ['fees', { amountRappen: 17.5 }, 'amountRappen'],
    ['fees', { minRappen: 200, maxRappen: 100 }, 'maxRappen'],
    ['life-events', { i14yCode: 'BE-1' }, 'i14yCode'],
    ['newsletters', { number: '2016/4' }, 'number'],
    ['fees', { amountRappen: null }, 'amountRappen'],
    ['channels', { kind: 'online' }, 'url'],
    ['authorities', { kind: 'gemeinde' }, 'jurisdiction'],
    ['announcements', { to: '2025-12-31T00:00:00.000Z' }, 'to'],
    [
      'jurisdictions',
      {
        population: [
          { year: 2020, inhabitants: 1 },
          { year: 2020, inhabitants: 2 },
        ],
      },
      'population',
    ],
  ] as const)('of %s is refused when wrong: %j', async (collection, data, path) => {
    const write = aDocument(test.payload, collection, crypto.randomUUID(), { data })
    expect(Object.keys(await refusalOf(write))).toEqual([path])
  })

  it('names every wrong field at once', async () => {
    const data = { uid: 'x', website: 'ftp://x', openingHours: 'nie' }
    const refusal = await refusalOf(aDocument(test.payload, 'authorities', 'Amt', { data }))
    expect(Object.keys(refusal).sort()).toEqual(['openingHours', 'uid', 'website'])
  })

  it('is normalised where people write it differently: a phone number', async () => {
    const authority = await aDocument(test.payload, 'authorities', 'Amt', {
      data: { phone: '041 228 81 11' },
    })
    expect(authority.phone).toBe('+41412288111')
  })

  it('is the same calendar day however it was sent', async () => {
    const sent = ['2026-03-29', '2026-03-28T23:30:00.000Z', '2026-03-29T12:00:00.000Z']
    const stored: unknown[] = []
    for (const validFrom of sent) {
      stored.push(
        (await aDocument(test.payload, 'legal-bases', 'Gesetz', { data: { validFrom } })).validFrom,
      )
    }
    expect(new Set(stored)).toEqual(new Set(['2026-03-29T12:00:00.000Z']))
  })
})

describe('a period of validity', () => {
  it('does not end before it begins', async () => {
    const data = { validFrom: '2026-02-01', validTo: '2026-01-31' }
    expect(
      Object.keys(await refusalOf(aDocument(test.payload, 'legal-bases', 'G', { data }))),
    ).toEqual(['validTo'])
  })

  it('of a municipality shares no day with another of the same number', async () => {
    const place = { kind: 'municipality', bfsNumber: 4001 }
    const successor = await aDocument(test.payload, 'jurisdictions', 'Nachfolgerin')
    const data = { ...place, validTo: '2024-12-31', successors: [successor.id] }
    await aDocument(test.payload, 'jurisdictions', 'Alt', { data })
    const touching = { ...place, validFrom: '2024-12-31' }
    const following = { ...place, validFrom: '2025-01-01' }
    expect(
      Object.keys(
        await refusalOf(aDocument(test.payload, 'jurisdictions', 'B', { data: touching })),
      ),
    ).toEqual(['validFrom'])
    expect(
      await refusalOf(aDocument(test.payload, 'jurisdictions', 'C', { data: following })),
    ).toEqual({})
  })

  it('of a municipality ends only with a successor', async () => {
    const data = { kind: 'municipality', bfsNumber: 4002, validTo: '2024-12-31' }
    expect(
      Object.keys(await refusalOf(aDocument(test.payload, 'jurisdictions', 'Weg', { data }))),
    ).toEqual(['successors'])
  })

  it('of a fee is compared in German, so that its condition can be translated', async () => {
    const counter = { key: 'k', condition: 'am Schalter' }
    const fee = await aDocument(test.payload, 'fees', 'Gebühr', { data: counter })
    const service = (fee.service as { id: number }).id
    const post = await aDocument(test.payload, 'fees', 'Gebühr', {
      data: { key: 'k', service, condition: 'per Post' },
    })
    const translation = test.payload.update({
      collection: 'fees',
      id: post.id,
      locale: 'fr',
      data: { title: 'Émolument' },
    })
    expect(await refusalOf(translation)).toEqual({})
  })

  it('of a fee may overlap with one for another channel, not with one for the same', async () => {
    const fee = await aDocument(test.payload, 'fees', 'Gebühr', { data: { key: 'g' } })
    const service = (fee.service as { id: number }).id
    const channel = await aDocument(test.payload, 'channels', 'Post')
    const same = aDocument(test.payload, 'fees', 'Gebühr', { data: { key: 'g', service } })
    expect(Object.keys(await refusalOf(same))).toEqual(['validFrom'])
    const other = aDocument(test.payload, 'fees', 'Gebühr', {
      data: { key: 'g', service, channel: channel.id },
    })
    expect(await refusalOf(other)).toEqual({})
  })
})
