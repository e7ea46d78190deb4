import { toPublicInnovators } from '../../../../../src/domain/cost/project/public-innovator.ts'

const innovator = (more = {}) => ({
  name: 'Muster',
  authority: 'horw',
  since: '2021-01-01',
  ...more,
})
const seen = (day: string, ...more: object[]) => toPublicInnovators(more.map(innovator), day)

describe('Public Innovators', () => {
  it('are counted, and not named without consent', () => {
    expect(seen('2022-01-01', {})).toEqual({ count: 1, named: [] })
  })

  it('are named from the day they agreed', () => {
    expect(seen('2022-01-01', { consentedOn: '2022-01-01' }).named).toEqual([
      { name: 'Muster', authority: 'horw', since: '2021-01-01' },
    ])
    expect(seen('2021-12-31', { consentedOn: '2022-01-01' })).toEqual({ count: 1, named: [] })
  })

  it('are not named from the day they took their consent back, until they agree again', () => {
    const both = { consentedOn: '2022-01-01', withdrawnOn: '2022-06-01' }
    expect(seen('2022-05-31', both).named).toHaveLength(1)
    expect(seen('2022-06-01', both).named).toEqual([])
    expect(seen('2022-09-01', { ...both, consentedOn: '2022-08-01' }).named).toHaveLength(1)
    expect(seen('2022-09-01', { ...both, consentedOn: '2022-06-01' }).named).toEqual([])
  })

  it('count from their first day to their last', () => {
    const consentedOn = '2020-01-01'
    expect(seen('2020-12-31', { consentedOn })).toEqual({ count: 0, named: [] })
    expect(seen('2021-01-01', { until: '2021-01-01' }).count).toBe(1)
    expect(seen('2021-01-02', { until: '2021-01-01', consentedOn })).toEqual({
      count: 0,
      named: [],
    })
  })
})
