import type { CanonicalService } from '../../../../src/domain/service/canonical-service.ts'
import { resolve } from '../../../../src/domain/service/resolve.ts'
import type { ServiceVariant } from '../../../../src/domain/service/service-variant.ts'
import {
  aCanonicalService,
  aRichText,
  aVariant,
  german,
  someBlocks,
} from '../../../support/records.ts'

const answer = (service: Partial<CanonicalService>, variants: ServiceVariant[]) =>
  resolve(
    aCanonicalService(service),
    { variants, blocks: someBlocks() },
    { chain: ['gemeinde-1103', 'kreis-sursee', 'kanton-lu'], date: '2026-03-01', locale: 'de' },
  )

describe('the variant that decides', () => {
  const named = (jurisdiction: string, fields: Partial<ServiceVariant> = {}) =>
    aVariant({
      jurisdiction,
      localName: german(jurisdiction),
      ...fields,
      additions: {},
      exclusions: {},
    })
  const ofCircle = named('kreis-sursee', { url: 'https://kreis.example' })

  it('is the nearest, and one farther out adds nothing to it', () => {
    const here = answer({}, [ofCircle, named('gemeinde-1103')])
    expect(here.localName).toBe('gemeinde-1103')
    expect(here.url).toBeUndefined()
  })

  it('is that of the circle where the municipality has none, or a retired one', () => {
    expect(answer({}, [ofCircle]).localName).toBe('kreis-sursee')
    const retired = named('gemeinde-1103', { status: 'retired' })
    expect(answer({}, [ofCircle, retired]).localName).toBe('kreis-sursee')
  })

  it('is none where the service admits none', () => {
    expect(answer({ variantPolicy: 'none' }, [ofCircle]).localName).toBeUndefined()
  })

  it('belongs to this service', () => {
    const other = named('gemeinde-1103', { service: 'pass-beantragen' })
    expect(answer({}, [other]).localName).toBeUndefined()
  })
})

describe('a place for which another provides the service', () => {
  const willisau = aVariant({
    jurisdiction: 'gemeinde-1151',
    overrides: ['contact', 'description'],
    contact: { phone: '+41419721111' },
    description: { de: aRichText('In Willisau.') },
  })
  const covered = aVariant({ offered: 'no', coveredBy: 'gemeinde-1151' })

  it('shows whom to ask there, and takes nothing else from there', () => {
    const here = answer({}, [covered, willisau])
    expect(here).toMatchObject({
      offered: 'no',
      coveredBy: 'gemeinde-1151',
      contact: { phone: '+41419721111' },
      description: { text: 'Für alle Hunde.' },
    })
  })

  it('shows its own contact where it has one', () => {
    const own = { ...covered, overrides: ['contact' as const], contact: { phone: '+41419261111' } }
    expect(answer({}, [own, willisau]).contact?.phone).toBe('+41419261111')
  })
})
