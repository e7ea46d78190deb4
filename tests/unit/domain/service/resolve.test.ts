import type { Fee } from '../../../../src/domain/service/building-blocks.ts'
import type { Asked } from '../../../../src/domain/service/resolve.ts'
import { resolve } from '../../../../src/domain/service/resolve.ts'
import type { ServiceVariant } from '../../../../src/domain/service/service-variant.ts'
import {
  aCanonicalService,
  aChannel,
  aFee,
  aRichText,
  aVariant,
  someBlocks,
} from '../../../support/records.ts'

const chain = ['sursee', 'kreis', 'luzern', 'schweiz']

const asked = (fields: Partial<Asked> = {}): Asked => ({
  chain,
  date: '2026-06-15',
  locale: 'de',
  ...fields,
})

const service = aCanonicalService({
  title: { de: 'Hund anmelden', fr: 'Annoncer un chien' },
  description: { de: aRichText('Für alle'), fr: aRichText('Pour tous') },
  channels: ['schalter', 'online'],
  fees: ['gebuehr'],
})

const here = (
  variant: Partial<ServiceVariant>,
  at: Partial<Asked> = {},
  blocks: Parameters<typeof someBlocks>[0] = {},
) =>
  resolve(
    service,
    { variants: [aVariant({ jurisdiction: 'sursee', ...variant })], blocks: someBlocks(blocks) },
    asked(at),
  )

describe('a text that a place writes itself', () => {
  it('is served in the German of the place before the French of the canton', () => {
    const { description, _source, _locale } = here(
      { overrides: ['description'], description: { de: aRichText('Für Sursee') } },
      { locale: 'fr' },
    )
    expect([description?.text, _source.description, _locale.description]).toEqual([
      'Für Sursee',
      'variant',
      'de',
    ])
  })

  it('counts for nothing where the place does not say that it replaces', () => {
    const { description } = here({ overrides: [], description: { de: aRichText('Für Sursee') } })
    expect(description?.text).toBe('Für alle')
  })

  it('is absent in plain language as long as nobody wrote it there', () => {
    const { title, description } = here({}, { locale: 'de-simple' })
    expect([title, description]).toEqual([undefined, undefined])
  })
})

describe('a fee', () => {
  const feesOn = (date: string, ...fees: Partial<Fee>[]) =>
    resolve(
      { ...service, fees: fees.map(({ identifier = 'gebuehr' }) => identifier) },
      { variants: [], blocks: someBlocks({ fees: fees.map(aFee) }) },
      asked({ date }),
    ).fees.map(({ identifier }) => identifier)

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['gebuehr']],
    ['2026-12-31', ['gebuehr']],
    ['2027-01-01', []],
  ])('that is valid in 2026 counts on %s as %j', (date, expected) => {
    const fee = { identifier: 'gebuehr', validFrom: '2026-01-01', validTo: '2026-12-31' }
    expect(feesOn(date, fee)).toEqual(expected)
  })

  it('gives way on the very day its successor begins', () => {
    const old = { identifier: 'alt', key: 'g', validFrom: '2025-01-01', validTo: '2025-12-31' }
    const next = { identifier: 'neu', key: 'g', validFrom: '2026-01-01' }
    expect([feesOn('2025-12-31', old, next), feesOn('2026-01-01', old, next)]).toEqual([
      ['alt'],
      ['neu'],
    ])
  })

  it('of the place takes the place of the canonical one with the same key', () => {
    const { fees } = here(
      { additions: { ...aVariant().additions, fees: ['lokal'] } },
      {},
      {
        fees: [
          aFee({ identifier: 'gebuehr', key: 'hundesteuer', amountRappen: 12000 }),
          aFee({ identifier: 'lokal', key: 'hundesteuer', amountRappen: 8000 }),
        ],
      },
    )
    expect(fees.map(({ amount }) => amount?.amountRappen)).toEqual([8000])
  })

  it('of another place does not count here', () => {
    expect(feesOn('2026-06-15', { identifier: 'gebuehr', jurisdiction: 'emmen' })).toEqual([])
  })
})

describe('a channel', () => {
  const open = (availability: Parameters<typeof aChannel>[0], date = '2026-06-15') =>
    resolve(
      service,
      {
        variants: [],
        blocks: someBlocks({ channels: [aChannel({ identifier: 'online', ...availability })] }),
      },
      asked({ date }),
    ).channels.map(({ identifier, status }) => `${identifier} ${status}`)

  it('that says nothing of places can be used everywhere', () => {
    expect(open({ availability: [] })).toEqual(['online available'])
  })

  it.each([
    ['2020-10-31', []],
    ['2020-11-01', ['online pilot']],
    ['2021-12-31', ['online pilot']],
    ['2022-01-01', []],
  ])('on trial in Sursee from 1.11.2020 to 31.12.2021 is there on %s as %j', (date, expected) => {
    const row = {
      jurisdiction: 'sursee',
      from: '2020-11-01',
      to: '2021-12-31',
      status: 'pilot' as const,
    }
    expect(open({ availability: [row] }, date)).toEqual(expected)
  })

  it('is not there where the nearest place says so, whatever the canton says', () => {
    const availability = [
      { jurisdiction: 'luzern', status: 'available' as const },
      { jurisdiction: 'sursee', status: 'not-available' as const },
    ]
    expect(open({ availability })).toEqual([])
  })

  it('that is planned is not there yet', () => {
    expect(open({ availability: [{ jurisdiction: 'sursee', status: 'planned' }] })).toEqual([])
  })
})

describe('whether a service is offered', () => {
  it('is what the place says, with its reason, and who covers it', () => {
    const answer = here({
      offered: 'no',
      offeredReason: { de: 'Macht Emmen für uns.' },
      coveredBy: 'emmen',
    })
    expect(answer).toMatchObject({
      offered: 'no',
      offeredReason: 'Macht Emmen für uns.',
      coveredBy: 'emmen',
    })
  })

  it('is not known where every place must say so and this one has not', () => {
    const { offered, offeredBasis } = resolve(
      { ...service, variantPolicy: 'expected' },
      { variants: [], blocks: someBlocks() },
      asked(),
    )
    expect([offered, offeredBasis]).toEqual(['unknown', 'not-answered'])
  })

  it('ends on the day the service does', () => {
    const on = (date: string) =>
      resolve(
        { ...service, status: 'retired', retiredOn: '2026-07-01' },
        { variants: [], blocks: someBlocks() },
        asked({ date }),
      ).offered
    expect([on('2026-06-30'), on('2026-07-01')]).toEqual(['yes', 'no'])
  })
})
