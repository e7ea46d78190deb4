import { createLookup } from '../../../src/publication/records/lookup.ts'
import { toChannel } from '../../../src/publication/records/to-channel.ts'
import { toFaq } from '../../../src/publication/records/to-faq.ts'
import { toFee } from '../../../src/publication/records/to-fee.ts'
import { toResponsibilityTemplate } from '../../../src/publication/records/to-responsibility-template.ts'
import { channelStatus } from '../../../src/domain/service/channel-availability.ts'

const lookup = createLookup({
  services: new Map([[1, 'hund-anmelden']]),
  jurisdictions: new Map([[1, 'gemeinde-1103']]),
  channels: new Map([[1, 'schalter']]),
  authorities: new Map([[1, 'passbuero']]),
})
const common = { id: 1, identifier: 'x', title: { de: 'X' }, updatedAt: '', createdAt: '' }

/** Documents as Payload gives them with all locales, which its types do not know. */
const aFeeDocument = (fields: object) =>
  ({ ...common, key: 'x', kind: 'fixed', currency: 'CHF', ...fields }) as never

describe('a document bound to another that is not public', () => {
  it('does not become a fee for everybody', () => {
    expect(toFee(aFeeDocument({ jurisdiction: 1, channel: 1 }), lookup)).toMatchObject({
      jurisdiction: 'gemeinde-1103',
      channel: 'schalter',
    })
    expect(toFee(aFeeDocument({ jurisdiction: 2 }), lookup)).toBeUndefined()
    expect(toFee(aFeeDocument({ channel: 2 }), lookup)).toBeUndefined()
  })

  it('does not become a question asked everywhere', () => {
    const faq = (jurisdiction: number) => ({ ...common, question: {}, jurisdiction }) as never
    expect(toFaq(faq(1), lookup)?.jurisdiction).toBe('gemeinde-1103')
    expect(toFaq(faq(2), lookup)).toBeUndefined()
  })

  it('does not open a channel everywhere', () => {
    const availability = [{ jurisdiction: 2, status: 'available' }]
    const channel = toChannel({ ...common, kind: 'counter', availability } as never, lookup)
    expect(channelStatus(channel, ['gemeinde-1103'], '2026-03-01')).toBeUndefined()
  })

  it('does not make every area’s own office competent', () => {
    const rule = (authority: number | null) =>
      ({ ...common, service: 1, areaKind: 'canton', authority }) as never
    expect(toResponsibilityTemplate(rule(1), lookup)?.authority).toBe('passbuero')
    expect(toResponsibilityTemplate(rule(null), lookup)).not.toHaveProperty('authority')
    expect(toResponsibilityTemplate(rule(2), lookup)).toBeUndefined()
  })
})
