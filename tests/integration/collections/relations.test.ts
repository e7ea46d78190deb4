import { aDocument } from '../../support/builders.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

describe('a tree', () => {
  it('of authorities has no circle', async () => {
    const top = await aDocument(test.payload, 'authorities', 'Oben')
    const middle = await aDocument(test.payload, 'authorities', 'Mitte', {
      data: { parent: top.id },
    })
    const bottom = await aDocument(test.payload, 'authorities', 'Unten', {
      data: { parent: middle.id },
    })
    const circle = test.payload.update({
      collection: 'authorities',
      id: top.id,
      data: { parent: bottom.id },
    })
    expect(Object.keys(await refusalOf(circle))).toEqual(['parent'])
  })

  it('of required services has no circle, and no service requires itself', async () => {
    const a = await aDocument(test.payload, 'services', 'A')
    const b = await aDocument(test.payload, 'services', 'B', { data: { requires: [a.id] } })
    for (const requires of [[b.id], [a.id]]) {
      const circle = test.payload.update({ collection: 'services', id: a.id, data: { requires } })
      expect(Object.keys(await refusalOf(circle))).toEqual(['requires'])
    }
  })

  it('of topics has two levels', async () => {
    const top = await aDocument(test.payload, 'topics', 'Oben')
    const below = await aDocument(test.payload, 'topics', 'Darunter', { data: { parent: top.id } })
    const third = aDocument(test.payload, 'topics', 'Zu tief', { data: { parent: below.id } })
    expect(Object.keys(await refusalOf(third))).toEqual(['parent'])
    const other = await aDocument(test.payload, 'topics', 'Anderes')
    const lowered = test.payload.update({
      collection: 'topics',
      id: top.id,
      data: { parent: other.id },
    })
    expect(Object.keys(await refusalOf(lowered))).toEqual(['parent'])
  })
})

describe('a local variant', () => {
  it('is the only one of its service in its area, until it is retired', async () => {
    const variant = await aDocument(test.payload, 'service-variants', 'x')
    const pair = {
      service: (variant.service as { id: number }).id,
      jurisdiction: (variant.jurisdiction as { id: number }).id,
    }
    const second = () => aDocument(test.payload, 'service-variants', 'y', { data: pair })
    expect(Object.keys(await refusalOf(second()))).toEqual(['jurisdiction'])
    await test.payload.update({
      collection: 'service-variants',
      id: variant.id,
      data: { status: 'retired' },
    })
    expect(await refusalOf(second())).toEqual({})
  })

  it('that is not offered says why', async () => {
    const write = aDocument(test.payload, 'service-variants', 'x', { data: { offered: 'no' } })
    expect(Object.keys(await refusalOf(write))).toEqual(['offeredReason'])
  })
})

describe('a translation', () => {
  it('falls back to German, except plain language, which stays absent', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Deutsch')
    const titleIn = async (locale: 'fr' | 'de-simple', fallbackLocale?: 'de') =>
      (
        await test.payload.findByID({
          collection: 'topics',
          id,
          locale,
          ...(fallbackLocale && { fallbackLocale }),
        })
      ).title
    expect(await titleIn('fr')).toBe('Deutsch')
    expect(await titleIn('de-simple')).toBeFalsy()
    expect(await titleIn('de-simple', 'de')).toBeFalsy()
  })

  it('of a document that takes its name from others is saved in its own language', async () => {
    const { id } = await aDocument(test.payload, 'service-variants', 'Deutsch')
    await test.payload.update({
      collection: 'service-variants',
      id,
      locale: 'fr',
      data: { localName: 'Français' },
    })
    const read = (locale: 'de' | 'fr') =>
      test.payload.findByID({ collection: 'service-variants', id, locale, fallbackLocale: false })
    expect([(await read('de')).localName, (await read('fr')).localName]).toEqual([
      'Deutsch',
      'Français',
    ])
  })

  it('alone is not enough to publish: German must be there', async () => {
    const write = test.payload.create({
      collection: 'topics',
      locale: 'fr',
      data: { title: 'Thème', catalogue: 'privat', identifier: 'theme', _status: 'published' },
    })
    expect(Object.keys(await refusalOf(write))).toEqual(['title'])
  })

  it('may be missing when a document is published in another language than German', async () => {
    const { id } = await aDocument(test.payload, 'topics', 'Deutsch')
    const write = test.payload.update({
      collection: 'topics',
      id,
      locale: 'fr',
      data: { order: 3 },
    })
    expect(await refusalOf(write)).toEqual({})
  })
})
