import { offerOf } from '../../../../src/domain/service/offer.ts'
import { aCanonicalService, aVariant, german } from '../../../support/records.ts'

const at = { chain: ['gemeinde-1103', 'kanton-lu'], date: '2026-03-01' }

describe('whether a service is offered at a place', () => {
  it('is what the variant says, with its reason and who provides it instead', () => {
    const variant = aVariant({
      offered: 'no',
      offeredReason: german('Das macht Willisau für uns.'),
      coveredBy: 'gemeinde-1151',
    })
    expect(offerOf(aCanonicalService(), variant, at)).toEqual({
      offered: 'no',
      offeredBasis: 'variant',
      offeredReason: { de: 'Das macht Willisau für uns.' },
      coveredBy: 'gemeinde-1151',
    })
  })

  it('is yes where no variant says otherwise', () => {
    expect(offerOf(aCanonicalService(), undefined, at)).toEqual({
      offered: 'yes',
      offeredBasis: 'canonical',
    })
  })

  it('is not known where every municipality must answer and this one has not', () => {
    const service = aCanonicalService({ variantPolicy: 'expected' })
    expect(offerOf(service, undefined, at)).toEqual({
      offered: 'unknown',
      offeredBasis: 'not-answered',
    })
    expect(offerOf(service, undefined, { ...at, chain: [] }).offered).toBe('yes')
  })

  it.each([
    ['still yes on the day before the service ends', '2026-06-30', 'yes'],
    ['no on the first day without the service', '2026-07-01', 'no'],
  ])('is %s', (_, date, offered) => {
    const service = aCanonicalService({ status: 'retired', retiredOn: '2026-07-01' })
    expect(offerOf(service, aVariant(), { ...at, date }).offered).toBe(offered)
  })

  it('is no while the service is suspended, whatever the variant says', () => {
    const service = aCanonicalService({ status: 'suspended' })
    expect(offerOf(service, aVariant({ offered: 'yes' }), at)).toEqual({
      offered: 'no',
      offeredBasis: 'suspended',
    })
  })

  it('is no outside the area the service exists in', () => {
    const ofLuzern = aCanonicalService({ spatial: ['gemeinde-1061'] })
    expect(offerOf(ofLuzern, undefined, at)).toEqual({
      offered: 'no',
      offeredBasis: 'outside-area',
    })
    expect(offerOf(aCanonicalService({ spatial: ['kanton-lu'] }), undefined, at).offered).toBe(
      'yes',
    )
  })
})
